import fc from "fast-check";
import { runs } from "../../../test/runs";
import type { Rectangle } from "../../../src/address";
import { Book, cellsOf, User, type Sheet } from "../../src/engine";

type Step = (user: User, sheet: Sheet) => void;

const cell = fc.record({ row: fc.nat(6), column: fc.nat(6) });
const area = fc.tuple(cell, cell).map(([a, b]): Rectangle => ({
  top: Math.min(a.row, b.row),
  bottom: Math.max(a.row, b.row),
  left: Math.min(a.column, b.column),
  right: Math.max(a.column, b.column),
}));
const text = fc.constantFrom("1", "-2", "五", "50%", "=A1+1", "=SUM(A1:C3)", "'7", "");

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(cell, text).map(([at, what]): Step => (user, sheet) => {
    user.enterText(sheet, at, what);
  }),
  fc.tuple(cell, text).map(([at, what]): Step => (user, sheet) => {
    user.pasteText(sheet, at, [
      [what, what],
      [what, "x"],
    ]);
  }),
  area.map((at): Step => (user, sheet) => {
    user.clearContents(sheet, at);
  }),
  area.map((at): Step => (user, sheet) => {
    user.clear(sheet, at, "all");
  }),
  area.map((at): Step => (user, sheet) => {
    user.fillDown(sheet, { ...at, bottom: at.bottom + 1 });
  }),
  area.map((at): Step => (user, sheet) => {
    user.fillRight(sheet, { ...at, right: at.right + 1 });
  }),
  area.map((at): Step => (user, sheet) => {
    user.changeStyle(sheet, at, { bold: true, borders: { top: null } });
  }),
  area.map((at): Step => (user, sheet) => {
    user.merge(sheet, at);
  }),
  area.map((at): Step => (user, sheet) => {
    user.unmerge(sheet, at);
  }),
  fc.nat(6).map((at): Step => (user, sheet) => {
    user.insertRows(sheet, at, 2);
  }),
  fc.nat(6).map((at): Step => (user, sheet) => {
    user.deleteRows(sheet, at, 2);
  }),
  fc.nat(6).map((at): Step => (user, sheet) => {
    user.insertColumns(sheet, at);
  }),
  fc.nat(6).map((at): Step => (user, sheet) => {
    user.deleteColumns(sheet, at);
  }),
);

/** All that a person could see of the sheet. */
function sight(sheet: Sheet): unknown {
  const { cells, merges, rowHeights, columnWidths } = sheet.state;
  const around = sheet.usedArea();
  const values = around ? [...cellsOf(around)].map((at) => [sheet.value(at), sheet.content(at), sheet.style(at)]) : [];
  return structuredClone({ size: cells.size, around, values, merges, rowHeights, columnWidths });
}

/** Does a step; false where Excel would have refused it. */
function tried(act: Step, user: User, sheet: Sheet): boolean {
  try {
    act(user, sheet);
    return true;
  } catch (error) {
    expect((error as Error).name).toBe("BookError");
    return false;
  }
}

it("undo takes back and redo does again whatever was done, step by step", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
      const book = new Book();
      const user = new User(book);
      const sheet = book.sheet("Sheet1");
      const sights = [sight(sheet)];
      for (const act of steps) if (tried(act, user, sheet)) sights.push(sight(sheet));
      for (const before of sights.slice(0, -1).toReversed()) {
        expect(user.undo()).toBe(true);
        expect(sight(sheet)).toEqual(before);
      }
      expect(user.undo()).toBe(false);
      for (const after of sights.slice(1)) {
        expect(user.redo()).toBe(true);
        expect(sight(sheet)).toEqual(after);
      }
    }),
    { numRuns: runs(60, 15) },
  );
});

it("an edit that fails leaves nothing behind", () => {
  const book = new Book();
  const sheet = book.sheet("Sheet1");
  expect(() =>
    book.edit("user", () => {
      sheet.setContent({ row: 0, column: 0 }, { constant: 1, formula: null });
      throw new Error("no");
    }),
  ).toThrow("no");
  expect(sheet.usedArea()).toBeNull();
  expect(book.canUndo).toBe(false);
});

it("a new step forgets what was undone", () => {
  const book = new Book();
  const user = new User(book);
  const sheet = book.sheet("Sheet1");
  user.enterText(sheet, { row: 0, column: 0 }, "1");
  user.undo();
  user.enterText(sheet, { row: 0, column: 0 }, "2");
  expect(user.redo()).toBe(false);
});

it("adding or deleting a sheet cannot be undone, and ends what could be", () => {
  const book = new Book();
  const user = new User(book);
  user.enterText(book.sheet("Sheet1"), { row: 0, column: 0 }, "1");
  book.addSheet();
  expect(book.canUndo).toBe(false);
});
