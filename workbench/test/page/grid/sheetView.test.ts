import { rectangleFrom, Book, constant, parseAddress, User, type Border } from "../../../src/engine";
import { looksOf } from "../../../src/page/grid/looks";
import { viewOfSheet, type CellView, type SheetView } from "../../../src/page/grid/sheetView";

const thin: Border = { style: "Continuous", weight: "Thin", color: "#000000" };

/** A book drawn after `prepare`; by default its first 20 rows and 6 columns. */
function draw(prepare: (user: User, book: Book) => void, drawn = { first: 0, end: 20, rows: 20, columns: 6 }): SheetView {
  const book = new Book();
  prepare(new User(book), book);
  return viewOfSheet(book.activeSheet, looksOf(book, book.activeSheet, drawn), drawn);
}

function cellOf(view: SheetView, row: number, column: number): CellView | null | undefined {
  return view.rows.find((each) => each.row === row)?.cells[column];
}

test("a long text runs over blank neighbours up to the next filled cell", () => {
  const view = draw((user, book) => {
    user.pasteText(book.activeSheet, { row: 0, column: 0 }, [
      ["很长的一句话很长的一句话", "", "", "x"],
      ["短", "x"],
    ]);
  });
  expect(cellOf(view, 0, 0)?.overflow).toBe(2 * 72);
  expect(cellOf(view, 1, 0)?.overflow).toBe(0);
});

test("a wrapped text stays in its cell, and a row without a height of its own grows with it", () => {
  const view = draw((user, book) => {
    user.enterText(book.activeSheet, { row: 0, column: 0 }, "很长的一句话很长的一句话");
    user.changeStyle(book.activeSheet, rectangleFrom({ row: 0, column: 0 }), { wrap: true });
  });
  expect(cellOf(view, 0, 0)?.overflow).toBe(0);
  expect(view.rowHeights[0]).toBeGreaterThan(2 * (view.rowHeights[1] ?? 0));
});

test("a number that does not fit shows #, a text never does", () => {
  const view = draw((user, book) => {
    user.pasteText(book.activeSheet, { row: 0, column: 0 }, [["123456789012345", "1"]]);
    user.enterText(book.activeSheet, { row: 1, column: 0 }, "'123456789012345");
  });
  expect(cellOf(view, 0, 0)?.text).toMatch(/^#+$/);
  expect(cellOf(view, 1, 0)?.text).toBe("123456789012345");
});

test("hidden rows and columns have no size and no text; a merged cell that reaches out of them shows", () => {
  const view = draw((user, book) => {
    const sheet = book.activeSheet;
    user.pasteText(sheet, { row: 0, column: 0 }, [["甲", "乙", "丙"], ["丁", "戊", "己"], ["庚"]]);
    user.merge(sheet, { top: 1, left: 0, bottom: 2, right: 0 });
    user.changeShape(sheet, (shape) => {
      Object.assign(shape.draft(), { hiddenRows: new Set([1]), hiddenColumns: new Set([1]) });
    });
  });
  expect([view.rowHeights[1], view.columnWidths[1]]).toEqual([0, 0]);
  expect(cellOf(view, 0, 1)).toMatchObject({ text: "", cellStyle: { visibility: "hidden" } });
  expect(cellOf(view, 1, 2)).toMatchObject({ text: "", cellStyle: { visibility: "hidden" } });
  expect(cellOf(view, 1, 0)).toMatchObject({ text: "丁", rowSpan: 2 });
  expect(cellOf(view, 1, 0)?.cellStyle.visibility).toBeUndefined();
  expect(cellOf(view, 0, 2)).toMatchObject({ text: "丙" });
});

test("a line between two cells is drawn once, whichever of them has it", () => {
  const view = draw((user, book) => {
    user.changeStyle(book.activeSheet, rectangleFrom({ row: 1, column: 1 }), { borders: { left: thin, top: thin, right: thin, bottom: thin } });
  });
  expect(cellOf(view, 1, 0)?.cellStyle.borderRight).toBe("1px solid #000000");
  expect(cellOf(view, 0, 1)?.cellStyle.borderBottom).toBe("1px solid #000000");
  expect(cellOf(view, 1, 1)?.cellStyle).toMatchObject({ borderRight: "1px solid #000000", borderBottom: "1px solid #000000" });
  expect(cellOf(view, 1, 1)?.cellStyle.borderLeft).toBeUndefined();
});

test("general alignment puts numbers right, texts left, truth values in the middle", () => {
  const view = draw((user, book) => {
    user.pasteText(book.activeSheet, { row: 0, column: 0 }, [["1", "一", "TRUE"]]);
  });
  expect([0, 1, 2].map((column) => cellOf(view, 0, column)?.textStyle.textAlign)).toEqual(["right", "left", "center"]);
});

test("a window draws the frozen rows too, and a merge that it would cut from its first row on", () => {
  const view = draw(
    (user, book) => {
      const area = parseAddress("A48:A55")?.area;
      if (area) user.merge(book.activeSheet, area);
      user.changeShape(book.activeSheet, (sheet) => {
        sheet.draft().freeze = { rows: 2, columns: 0 };
      });
    },
    { first: 50, end: 60, rows: 100, columns: 6 },
  );
  expect(view.rows.map(({ row }) => row)).toEqual([0, 1, ...Array.from({ length: 13 }, (_, index) => 47 + index)]);
  expect(cellOf(view, 47, 0)).toMatchObject({ rowSpan: 8, columnSpan: 1 });
  expect(cellOf(view, 50, 0)).toBeNull();
});

test("a row's signature changes with what is drawn in it and with nothing else", () => {
  const book = new Book();
  const user = new User(book);
  const drawn = { first: 0, end: 3, rows: 3, columns: 3 };
  const signatures = () => viewOfSheet(book.activeSheet, looksOf(book, book.activeSheet, drawn), drawn).rows.map((row) => row.signature);
  const before = signatures();
  book.edit("user", () => {
    book.activeSheet.setContent({ row: 1, column: 1 }, constant(5));
  });
  const after = signatures();
  expect(after.map((signature, row) => signature === before[row])).toEqual([true, false, true]);
  user.undo();
  expect(signatures()).toEqual(before);
});
