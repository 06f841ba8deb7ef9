import { Book, constant, type Sheet } from "../../../src/engine";
import { Extents } from "../../../src/page/workspace/extent";

function sheetWithRows(rows: number): Sheet {
  const book = new Book();
  book.edit("user", () => {
    book.activeSheet.setContent({ row: rows - 1, column: 30 }, constant(1));
  });
  return book.activeSheet;
}

test("a short sheet is drawn whole, with room around it", () => {
  const sheet = sheetWithRows(80);
  const extent = new Extents().of(sheet);
  expect([extent.first, extent.end, extent.columns]).toEqual([0, 94, 34]);
});

test("of a long sheet a window is drawn that follows what is seen, and it never grows without end", () => {
  const sheet = sheetWithRows(2000);
  const extents = new Extents();
  expect(extents.of(sheet)).toMatchObject({ first: 0, end: 120, rows: 2014 });
  for (let top = 0; top < 1960; top += 40) {
    const { first, end } = extents.cover(sheet, top, top + 40);
    expect(first).toBeLessThanOrEqual(top);
    expect(end).toBeGreaterThan(top + 40);
    expect(end - first).toBeLessThanOrEqual(320);
  }
  const back = extents.cover(sheet, 10, 50);
  expect(back.first).toBe(0);
  expect(back.end).toBeLessThanOrEqual(320);
});

test("what is in the window already is not drawn again", () => {
  const sheet = sheetWithRows(2000);
  const extents = new Extents();
  const before = extents.cover(sheet, 500, 540);
  expect(extents.cover(sheet, 505, 545)).toBe(before);
});

test("a cell far out is reached, in both directions", () => {
  const sheet = sheetWithRows(2000);
  const { first, end, columns } = new Extents().reach(sheet, { row: 1999, column: 50 });
  expect(first).toBeLessThan(1999);
  expect(end).toBeGreaterThan(1999);
  expect(columns).toBeGreaterThan(50);
});

test("frozen rows are drawn anyway, so going there moves nothing", () => {
  const book = new Book();
  const sheet = book.activeSheet;
  book.edit("user", () => {
    sheet.setContent({ row: 1999, column: 0 }, constant(1));
    sheet.draft().freeze = { rows: 2, columns: 0 };
  });
  const extents = new Extents();
  const before = extents.cover(sheet, 1500, 1540);
  expect(extents.cover(sheet, 1, 1)).toBe(before);
  expect(extents.cover(sheet, 2, 2).first).toBe(0);
});
