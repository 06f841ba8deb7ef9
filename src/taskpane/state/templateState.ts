import type { Lasting, OwnTemplate } from "../templates/templateMemory";

/** What the report is made with. */
export type TemplateInUse =
  | { readonly kind: "builtIn"; readonly lasting: Lasting }
  /** `remarks`: what it does not take from the workbook, a sentence each. */
  | { readonly kind: "own"; readonly fileName: string; readonly lasting: Lasting; readonly remarks: readonly string[] }
  /** One may be remembered, but cannot be read any more. */
  | { readonly kind: "unreadable" };

/** A template that was not used, because it has faults. */
export interface FaultyTemplate {
  readonly fileName: string;
  /** Whether it was just picked, or a report was to be made with it. */
  readonly when: "picked" | "generating";
  /** What is wrong, a sentence each, in the order of the document. */
  readonly faults: readonly string[];
  /** A copy with a Word comment at each wrong tag, where there is any. */
  readonly marked: Uint8Array | undefined;
}

/** A template without faults that does not take all that a report must have: the person is asked before it is taken. */
export interface AskedTemplate extends OwnTemplate {
  readonly remarks: readonly string[];
}

/** What the pane shows of the report's template. */
export interface TemplateState {
  readonly inUse: TemplateInUse;
  readonly asked: AskedTemplate | undefined;
  readonly faulty: FaultyTemplate | undefined;
  /** The file that was handed over last, with its address for a visible link. */
  readonly saved: { readonly kind: "builtIn" | "marked"; readonly fileName: string; readonly url: string } | undefined;
}

export const initialTemplate: TemplateState = { inUse: { kind: "builtIn", lasting: "machine" }, asked: undefined, faulty: undefined, saved: undefined };
