import type { Position, Rectangle } from "../../../src/address";

export type Operator = "Between" | "NotBetween" | "EqualTo" | "NotEqualTo" | "GreaterThan" | "LessThan" | "GreaterThanOrEqualTo" | "LessThanOrEqualTo";

/** What a cell accepts. Operands are numbers, or formulas ("=Sheet1!A1") written for the anchor. */
export type ValidationRule =
  | {
      readonly kind: "wholeNumber" | "decimal" | "textLength" | "date" | "time";
      readonly operator: Operator;
      readonly formula1: number | string;
      readonly formula2?: number | string;
    }
  /** `source`: texts joined by ",", or a formula that names a range ("=$A$1:$A$9"). */
  | { readonly kind: "list"; readonly source: string; readonly inCellDropDown: boolean }
  | { readonly kind: "custom"; readonly formula: string };

export interface ErrorAlert {
  readonly showAlert: boolean;
  readonly style: "Stop" | "Warning" | "Information";
  readonly title: string;
  readonly message: string;
}

export interface InputPrompt {
  readonly showPrompt: boolean;
  readonly title: string;
  readonly message: string;
}

/** A rule over areas of one sheet; areas of one sheet's validations never overlap. */
export interface Validation {
  readonly areas: readonly Rectangle[];
  /** The cell that relative references of its formulas are written for: at birth the top left one. */
  readonly anchor: Position;
  readonly rule: ValidationRule;
  readonly ignoreBlank: boolean;
  readonly errorAlert: ErrorAlert;
  readonly prompt: InputPrompt;
}

export const standardAlert: ErrorAlert = { showAlert: true, style: "Stop", title: "", message: "" };
export const noPrompt: InputPrompt = { showPrompt: true, title: "", message: "" };
