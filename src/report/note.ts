import type { Worded } from "../language";
import type { Gap } from "./gap";

/** A place in 正文 (or in 报告标题). */
export interface NotePlace {
  /** 「引言第2段」, 「“（一）主动公开”第1段」. */
  readonly text: Worded;
  /** The index in `ReportContent.narrative`; absent for 报告标题. */
  readonly row?: number;
}

/** What is wrong with a tag as it is written; `nearest` is the name that may be meant. */
export type TagNoteKind = "unknownTag" | "fullWidthBraces" | "unpairedBrace" | "unclosedCondition" | "unopenedCondition" | "conditionAsValue" | "listInText";

/**
 * Something the clerk should know about the report:
 * `unknownTag` no such name; `blankTag` the name has no value; `fullWidthBraces` ｛｝ instead of {}; `unpairedBrace` a brace
 * without its other half; `unclosedCondition` and `unopenedCondition` {#…} or {/…} without the other; `conditionAsValue` {有申请}
 * without its end; `listInText` a list, which only Word templates have (all of these stay as written); `blankCondition` a condition
 * about a figure that has no value does not hold; `controlCharacter` an invisible character that no document can hold was
 * left out; `reservedName` a 要素 that bears the name of
 * something else was not used.
 */
export type ReportNote =
  | { readonly kind: TagNoteKind; readonly place: NotePlace; readonly written: string; readonly nearest?: string }
  | { readonly kind: "blankTag" | "blankCondition"; readonly place: NotePlace; readonly written: string; readonly gap: Gap }
  | { readonly kind: "controlCharacter"; readonly place: NotePlace; readonly codePoint: number }
  | { readonly kind: "reservedName"; readonly name: string };
