import type { Worded } from "../../language";
import type { TagFault, TemplateFault } from "./templateFault";
import { plainText } from "./xmlText";
import { placeName, type Place } from "./places";
import { tagAt, textAt, type ReadEntry } from "./templateReader";

/** A fault with where it stands, so that faults from several sources can be put in the order of the document. */
interface FoundFault {
  readonly entry: string;
  readonly offset: number;
  readonly fault: TemplateFault & { readonly kind: TagFault };
}

/** A fault of a tag; without `written`, what stands around the place is shown. */
export interface FoundTag {
  readonly kind: TagFault;
  readonly offset: number;
  readonly written?: string;
  readonly nearest?: string | undefined;
  /** Whether it stands outside the text; and then, where. */
  readonly isLabel?: boolean;
  readonly place?: Place | undefined;
}

const nameOf = (entry: string, place: Place | undefined): Worded => (place ? placeName(entry, place) : { zh: "", en: "" });

/** Characters shown before and after a place. */
const BEFORE = 8;
const AFTER = 12;

/** Collects the faults of a template's entries. */
export class FoundFaults {
  private readonly entries = new Map<string, ReadEntry>();
  private readonly found: FoundFault[] = [];

  /** @param main the entry of the body */
  constructor(private readonly main: string) {}

  /** Makes an entry's places known. */
  read(entry: string, content: ReadEntry): void {
    this.entries.set(entry, content);
  }

  add(entry: string, { kind, offset, written, nearest, isLabel = false, place }: FoundTag): void {
    const content = this.entries.get(entry);
    const paragraph = content && textAt(content, offset);
    const at = offset - (paragraph?.offset ?? 0);
    const around = paragraph ? excerpt(paragraph.text, at) : "";
    const span = { entry, start: offset, end: offset + extent(paragraph?.text ?? "", at) };
    const fault = {
      kind,
      place: nameOf(entry, place ?? paragraph?.place),
      written: written ?? around,
      ...(nearest !== undefined && { nearest }),
      ...(!isLabel && { span }),
    };
    this.found.push({ entry, offset, fault });
  }

  /** The tag that begins at an offset: what stands between its braces, its place, and the table around it. */
  tagAt(entry: string, offset: number): { readonly name: string; readonly place: Worded; readonly table: number | undefined } | undefined {
    const content = this.entries.get(entry);
    const tag = content && tagAt(content, offset);
    return tag && { name: plainText(tag.raw), place: nameOf(entry, textAt(content, offset)?.place), table: tag.table };
  }

  /** The first tag outside the text of a name. */
  labelOf(entry: string, name: string): { readonly name: string; readonly place: Worded; readonly table: number | undefined } | undefined {
    const content = this.entries.get(entry);
    const tag = content?.tags.find(({ raw, label }) => label !== undefined && plainText(raw) === name);
    return tag && { name, place: nameOf(entry, tag.place), table: tag.table };
  }

  /** All tags in the text with their places, in the order in which the entries were read. */
  tags(): { readonly name: string; readonly place: Worded }[] {
    return [...this.entries].flatMap(([entry, content]) =>
      content.tags
        .filter(({ label }) => label === undefined)
        .map(({ raw, offset }) => ({ name: plainText(raw), place: nameOf(entry, textAt(content, offset)?.place) })),
    );
  }

  /** Whether an entry has a fault, or one of a kind. */
  has(entry: string, kind?: TagFault): boolean {
    return this.found.some((one) => one.entry === entry && (kind === undefined || one.fault.kind === kind));
  }

  /** The faults in the order of the document: the body first, then headers, footers and the rest; each once. */
  inOrder(): TemplateFault[] {
    const order = [...this.entries.keys()].sort((a, b) => Number(b === this.main) - Number(a === this.main));
    const sorted = [...this.found].sort((a, b) => order.indexOf(a.entry) - order.indexOf(b.entry) || a.offset - b.offset);
    return [...new Map(sorted.map(({ fault }) => [JSON.stringify(fault), fault])).values()];
  }
}

/** A whole tag; of one that does not end in its paragraph, its braces and what comes next. */
const TAG = /[{｛]+[^{}｛｝]*[}｝]|[{｛]+(?:&[^;]*;|[^&{}｛｝]){0,12}/uy;

/** How many characters of a paragraph belong to what begins at a place: a tag, or a single brace. */
function extent(text: string, at: number): number {
  TAG.lastIndex = at;
  return TAG.exec(text)?.[0].length ?? 1;
}

function excerpt(text: string, at: number): string {
  const from = Math.max(0, at - BEFORE);
  const to = Math.min(text.length, at + AFTER);
  return `${from > 0 ? "…" : ""}${plainText(text.slice(from, to))}${to < text.length ? "…" : ""}`;
}
