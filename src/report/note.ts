/** A place in 正文 (or in 报告标题). */
export interface NotePlace {
  /** In words: 「引言第2段」, 「“（一）主动公开”第1段」. */
  readonly text: string;
  /** The index in `ReportContent.narrative`; absent for 报告标题. */
  readonly row?: number;
}

/**
 * Something the clerk should know about the report:
 * `unknownTag` no such name; `blankTag` the name has no value yet; `fullWidthBraces` ｛｝ instead of {}; `unpairedBrace` a brace
 * without its other half (all four stay as written); `controlCharacter` an invisible character that no document can hold was
 * left out; `unknownSection` a row of 正文 that stands in no section was left out; `reservedName` a 要素 that bears the name of
 * something else was not used.
 */
export type ReportNote =
  | { readonly kind: "unknownTag"; readonly place: NotePlace; readonly written: string; readonly nearest?: string }
  | { readonly kind: "blankTag"; readonly place: NotePlace; readonly written: string }
  | { readonly kind: "fullWidthBraces"; readonly place: NotePlace; readonly written: string; readonly nearest?: string }
  | { readonly kind: "unpairedBrace"; readonly place: NotePlace; readonly written: string }
  | { readonly kind: "controlCharacter"; readonly place: NotePlace; readonly codePoint: number }
  | { readonly kind: "unknownSection"; readonly place: NotePlace; readonly section: string }
  | { readonly kind: "reservedName"; readonly name: string };
