import { Book } from "../../../src/engine";
import { rowsSeen, scrolledTo } from "../../../src/page/grid/geometry";
import { looksOf } from "../../../src/page/grid/looks";
import { viewOfSheet, type SheetView } from "../../../src/page/grid/sheetView";

/** 100 rows of 19 px and 26 columns of 72 px, two rows and one column frozen. */
function frozenSheet(): SheetView {
  const book = new Book();
  const sheet = book.activeSheet;
  book.edit("user", () => {
    sheet.draft().freeze = { rows: 2, columns: 1 };
  });
  const drawn = { first: 0, end: 100, rows: 100, columns: 26 };
  return viewOfSheet(sheet, looksOf(book, sheet, drawn), drawn);
}
const cell = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });
const viewport = { left: 0, top: 0, width: 720, height: 190 };

test("a cell in view moves nothing", () => {
  expect(scrolledTo(frozenSheet(), cell(5, 3), viewport)).toEqual({ left: 0, top: 0 });
});

test("a cell below or to the right comes to the far edge", () => {
  expect(scrolledTo(frozenSheet(), cell(20, 12), viewport)).toEqual({ left: 13 * 72 - 720, top: 21 * 19 - 190 });
});

test("a cell above comes out from under the frozen rows", () => {
  expect(scrolledTo(frozenSheet(), cell(10, 1), { ...viewport, top: 900, left: 500 })).toEqual({ left: 0, top: 10 * 19 - 2 * 19 });
});

test("a frozen cell is always seen", () => {
  expect(scrolledTo(frozenSheet(), cell(1, 0), { ...viewport, top: 900, left: 500 })).toEqual({ left: 500, top: 900 });
});

test("an area larger than the window shows its first rows", () => {
  expect(scrolledTo(frozenSheet(), { top: 30, left: 1, bottom: 90, right: 2 }, viewport).top).toBe(28 * 19);
});

test("the rows seen are those between the frozen ones and the lower edge", () => {
  expect(rowsSeen(frozenSheet(), viewport)).toEqual({ top: 2, bottom: 10 });
  expect(rowsSeen(frozenSheet(), { ...viewport, top: 190 })).toEqual({ top: 12, bottom: 20 });
});
