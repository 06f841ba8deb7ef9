import type { Book } from "../../src/engine";

/** Everything of a book that a file keeps, for comparison: ids and the order of cells left out. */
export function bookState(book: Book) {
  return {
    sheets: book.sheets.map(({ state }) => ({
      ...state,
      cells: new Map([...state.cells].sort(([a], [b]) => a - b)),
      conditionalFormats: state.conditionalFormats.map((format) => ({ ...format, id: "" })),
    })),
    names: book.names,
    active: book.activeSheet.name,
    properties: [...book.properties],
  };
}
