import type { Book, Sheet } from "../../engine";

/** The sheet after (step 1) or before (step −1) another one, or among all of them the first or last. */
export function sheetBeside(book: Book, sheet: Sheet | null, step: 1 | -1, visibleOnly: boolean): Sheet | undefined {
  const ordered = step === 1 ? book.sheets : book.sheets.toReversed();
  const rest = sheet ? ordered.slice(ordered.indexOf(sheet) + 1) : ordered;
  return rest.find(({ state }) => !visibleOnly || state.visibility === "Visible");
}
