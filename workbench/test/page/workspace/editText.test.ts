import { Book, User } from "../../../src/engine";
import { editTextOf } from "../../../src/page/workspace/editText";

const cell = { row: 0, column: 0 };

/** Types a text into a cell of a format; gives what the cell shows and what it shows when it is edited. */
function typed(text: string, numberFormat = "General"): { shown: string; edited: string; again: string } {
  const book = new Book();
  const user = new User(book);
  const sheet = book.activeSheet;
  user.changeStyle(sheet, { top: 0, left: 0, bottom: 0, right: 0 }, { numberFormat });
  user.enterText(sheet, cell, text);
  const before = sheet.content(cell);
  const edited = editTextOf(sheet, cell, book.locale);
  user.enterText(sheet, cell, edited);
  expect(sheet.content(cell)).toEqual(before);
  return { shown: sheet.text(cell), edited, again: editTextOf(sheet, cell, book.locale) };
}

test.each([
  ["12", "General", "12", "12"],
  ["0.125", "0.00", "0.13", "0.125"],
  ["=1+1", "General", "2", "=1+1"],
  ["5件", "General", "5件", "5件"],
  ["'007", "General", "007", "'007"],
  ["007", "@", "007", "007"],
  ["'=A1", "General", "=A1", "'=A1"],
  ["50%", "General", "50%", "50%"],
  ["true", "General", "TRUE", "TRUE"],
  ["#N/A", "General", "#N/A", "#N/A"],
])("%s in a cell of format %s shows %s, and %s when edited; entered again it is the same", (text, format, shown, edited) => {
  expect(typed(text, format)).toEqual({ shown, edited, again: edited });
});
