import type { Rectangle } from "../../../../src/address";
import type { Motion } from "../../../src/page/grid/keys";
import { extendTo, moveSelection, nextCell, selectArea, selectCell, type Selection, type SheetShape } from "../../../src/page/grid/selection";

/** A sheet drawn as text: `x` filled, `.` blank; merges and what is hidden beside it. */
function sheet(drawing: readonly string[], merges: readonly Rectangle[] = [], hidden: { rows?: number[]; columns?: number[] } = {}): SheetShape {
  return {
    rowCount: drawing.length,
    columnCount: drawing[0]?.length ?? 0,
    used: { top: 0, left: 0, bottom: 2, right: 3 },
    merges,
    hiddenRows: new Set(hidden.rows),
    hiddenColumns: new Set(hidden.columns),
    isBlank: (cell) => drawing[cell.row]?.[cell.column] !== "x",
  };
}

const active = (selection: Selection): string => `${selection.active.row},${selection.active.column}`;
const area = ({ area: { top, left, bottom, right } }: Selection): string => `${top},${left}:${bottom},${right}`;
const motion = (kind: "step" | "jump" | "page", rows: -1 | 0 | 1, columns: -1 | 0 | 1): Motion => ({ kind, rows, columns });

const runs = sheet(["xx..x", ".....", "x...x", "xx...", "....."]);
const merged = sheet([".....", ".....", ".....", ".....", "....."], [{ top: 1, left: 1, bottom: 2, right: 2 }]);

test.each<[string, number, number, Motion, string]>([
  ["right along a run to its end", 0, 0, motion("jump", 0, 1), "0,1"],
  ["right over the gap to the next run", 0, 1, motion("jump", 0, 1), "0,4"],
  ["right with nothing more to the edge", 0, 4, motion("jump", 0, 1), "0,4"],
  ["down from a blank cell to the edge", 0, 3, motion("jump", 1, 0), "4,3"],
  ["down over a gap", 0, 0, motion("jump", 1, 0), "2,0"],
  ["a page down stops at the last row", 0, 0, motion("page", 1, 0), "4,0"],
  ["a step up from the first row stays", 0, 2, motion("step", -1, 0), "0,2"],
  ["Home", 3, 3, { kind: "rowStart" }, "3,0"],
  ["Ctrl+End", 0, 0, { kind: "usedEnd" }, "2,3"],
])("moves: %s", (_name, row, column, by, reached) => {
  expect(active(moveSelection(runs, selectCell(runs, { row, column }), by, false, 20))).toBe(reached);
});

const holed = sheet(["xx..x", "xxxxx", "xxxxx", "xxxxx", "....."], [], { rows: [0, 2, 4], columns: [0, 2, 3] });

test.each<[string, number, number, Motion, string]>([
  ["right", 1, 1, motion("step", 0, 1), "1,4"],
  ["left", 1, 4, motion("step", 0, -1), "1,1"],
  ["down", 1, 1, motion("step", 1, 0), "3,1"],
  ["down before the edge stays", 3, 1, motion("step", 1, 0), "3,1"],
  ["left before the edge stays", 1, 1, motion("step", 0, -1), "1,1"],
  ["down to the end of a run", 1, 1, motion("jump", 1, 0), "3,1"],
  ["a page down", 1, 1, motion("page", 1, 0), "3,1"],
  ["Home", 1, 4, { kind: "rowStart" }, "1,1"],
  ["Ctrl+Home", 3, 4, { kind: "sheetStart" }, "1,1"],
])("passes over hidden rows and columns: %s", (_name, row, column, by, reached) => {
  expect(active(moveSelection(holed, selectCell(holed, { row, column }), by, false, 20))).toBe(reached);
});

test("Tab within a range passes over what is hidden, and stays where all is", () => {
  const range = extendTo(holed, selectCell(holed, { row: 1, column: 1 }), { row: 3, column: 4 });
  const stops = [range];
  for (let press = 0; press < 4; press++) stops.push(nextCell(holed, stops.at(-1) ?? range, 0, 1));
  expect(stops.map(active)).toEqual(["1,1", "1,4", "3,1", "3,4", "1,1"]);
  const hidden = selectArea(holed, { top: 2, left: 2, bottom: 2, right: 3 });
  expect(active(nextCell(holed, hidden, 0, 1))).toBe("2,2");
});

test("a merged cell is one stop: entered at its first cell and left from its edge", () => {
  const entered = moveSelection(merged, selectCell(merged, { row: 2, column: 0 }), motion("step", 0, 1), false, 20);
  expect([active(entered), area(entered)]).toEqual(["1,1", "1,1:2,2"]);
  expect(active(moveSelection(merged, entered, motion("step", 1, 0), false, 20))).toBe("3,1");
  expect(active(moveSelection(merged, entered, motion("step", 0, 1), false, 20))).toBe("1,3");
});

test("a range that would cut a merged cell takes it in whole, and gives it back", () => {
  const start = selectCell(merged, { row: 0, column: 2 });
  const over = moveSelection(merged, start, motion("step", 1, 0), true, 20);
  expect([active(over), area(over)]).toEqual(["0,2", "0,1:2,2"]);
  expect(area(moveSelection(merged, over, motion("step", -1, 0), true, 20))).toBe("0,2:0,2");
});

test("Shift+click selects both ways from the active cell", () => {
  expect(area(extendTo(runs, selectCell(runs, { row: 3, column: 3 }), { row: 1, column: 4 }))).toBe("1,3:3,4");
});

test("Enter goes down, Tab goes right; in a range they go round and skip covered cells", () => {
  expect(active(nextCell(runs, selectCell(runs, { row: 0, column: 0 }), 1, 0))).toBe("1,0");
  expect(active(nextCell(runs, selectCell(runs, { row: 0, column: 0 }), 0, 1))).toBe("0,1");
  let selection = selectArea(merged, { top: 1, left: 1, bottom: 2, right: 3 });
  const stops = [0, 0, 0].map(() => {
    selection = nextCell(merged, selection, 0, 1);
    return active(selection);
  });
  expect(stops).toEqual(["1,3", "2,3", "1,1"]);
  expect(area(selection)).toBe("1,1:2,3");
});
