import { tableFigures } from "../../../src/figures";
import { edition2021 } from "../../../src/statute";
import { readReport, type ReadingProblem } from "../../../src/workbook";
import { gridSheets } from "../gridSheets";
import { blockOf, richTable, type RichCell } from "./richGrid";

const text = (value: string): RichCell => ({ value });
const [two = [], three = [], four = []] = edition2021.tables.map((table) => richTable(table, new Map(tableFigures(table).map(({ id }) => [id, 1]))));

const errorsIn = async (...grids: readonly (readonly (readonly RichCell[])[])[]): Promise<string[]> => {
  const { problems } = await readReport(gridSheets(grids.map((grid, index) => ({ name: `表${index}`, grid: blockOf(grid) }))));
  return problems
    .filter((one): one is ReadingProblem & { readonly kind: "tableErrors" } => one.kind === "tableErrors")
    .map(({ table, code, cells }) => `${table} ${code} ${cells.map(({ sheet, address }) => `${sheet}!${address}`).join()}`);
};

test.each(["#REF!", "青石县#REF!年主动公开情况表", "单位：#REF!"])("“%s” above a table is told with its cell", async (title) => {
  expect(await errorsIn([[text(title)], ...two], three, four)).toEqual(["表二 #REF! 表0!A1"]);
});

test("in notes beside a table, below it, and in a label", async () => {
  const noted = three.map((cells, row) => (row === 5 ? [...cells, text("#N/A")] : cells));
  expect(await errorsIn(two, [...noted, [text("注：#VALUE!")]], four)).toEqual(["表三 #N/A 表1!K6", "表三 #VALUE! 表1!A29"]);
  const labelled = three.map((cells) => cells.map((cell) => (cell.value === "科研机构" ? text("#REF!") : cell)));
  expect((await errorsIn(two, labelled, four)).length).toBe(1);
});

test("an error among the figures, and one far from the tables, is none of these", async () => {
  const failed = three.map((cells) => cells.map((cell) => (cell.figure === "applications.received:total" ? { ...cell, value: "#REF!" } : cell)));
  expect(await errorsIn(two, failed, [...four, ...Array.from({ length: 12 }, () => [text("")]), [text("#REF!")]])).toEqual([]);
});

test("one that stands by two tables of a sheet is told once", async () => {
  expect(await errorsIn([...two, [text("#REF!")], ...four], three)).toHaveLength(1);
});
