import { partsOf } from "../../workbench/test/xlsx/package";
import { computed } from "../port/openSpreadsheet";
import { uncomputedCell } from "../../src/workbook";
import { packageOf, rows, workbookBytes, workbookParts } from "../xlsx/workbookBytes";
import { changed, insert, read, write } from "./richFile";

/** A row of cells from A1 on: values, and formulas with what the file says that they gave. */
const row = (number: number, ...cells: readonly (number | string | readonly [formula: string, result: number | string | null])[]): string =>
  `<row r="${number}">${cells.map((cell, index) => `<c r="${"ABCDEFGH"[index] ?? ""}${number}"${kindOf(cell)}>${contentOf(cell)}</c>`).join("")}</row>`;

type Content = Parameters<typeof row>[1];

const resultOf = (cell: Content) => (typeof cell === "object" ? cell[1] : cell);
const kindOf = (cell: Content): string => (typeof resultOf(cell) === "string" ? ` t="${String(resultOf(cell)).startsWith("#") ? "e" : "str"}"` : "");
const contentOf = (cell: Content): string =>
  typeof cell === "object"
    ? `<f>${cell[0].replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</f>${cell[1] === null ? "" : `<v>${cell[1]}</v>`}`
    : `<v>${cell}</v>`;

describe("a workbook of more formulas than the engine keeps", () => {
  const many = 13_176;
  const formulas = Array.from({ length: many }, (_, index) => row(index + 1, index, [`A${index + 1}+${index % 7}`, index + (index % 7)])).join("");
  const bytes = workbookBytes({ sheets: { 表: rows(formulas), 旁: rows(row(1, [`COUNT(表!B1:B${many})`, many], ["SUM(表!B1:B3)", 1 + 2 + 3])) } });
  const results = async (file: Parameters<typeof read>[0]): Promise<unknown[]> =>
    ((await read(file, `B1:B${many}`)) ?? []).flatMap((cells) => cells.map(({ value }) => value));
  const expected = (first: number) => Array.from({ length: many }, (_, index) => (index === 0 ? first : index + (index % 7)));

  test("keeps every result when a cell is written, and has the new ones", async () => {
    const { file } = await changed(bytes, write(5));
    expect(await results(file)).toEqual(expected(5));
    expect(await read(file, "A1:B1", "旁")).toEqual([[computed(many), computed(11)]]);
  });

  test("keeps every part byte by byte when sheets are inserted, and these have their results", async () => {
    const { parts, file } = await changed(bytes, insert);
    const before = partsOf(bytes);
    expect(parts["xl/worksheets/sheet1.xml"]).toBe(before["xl/worksheets/sheet1.xml"]);
    expect(parts["xl/worksheets/sheet2.xml"]).toBe(before["xl/worksheets/sheet2.xml"]);
    expect(await read(file, "C1", "新")).toEqual([[computed(2)]]);
  });

  test("keeps every result when all of them would change", async () => {
    const all = Array.from({ length: many }, (_, index) => row(index + 1, index === 0 ? 1 : 0, [`A$1+${index}`, index + 1])).join("");
    const { file } = await changed(workbookBytes({ sheets: { 表: rows(all) } }), write(5));
    const [first, ...others] = await results(file);
    expect([1, 5]).toContain(first);
    expect(others.filter((value, index) => value !== index + 2 && value !== index + 6)).toEqual([]);
  });
});

describe("what the engine does not compute stays as the file has it, and what takes that too:", () => {
  const nested = (depth: number, inner: string): string => `${"(".repeat(depth)}${inner}${")".repeat(depth)}`;

  /** What a formula and three that take its result give once A1 has become 5, where the file holds what they gave of 1. */
  async function resultsOf(formula: string, held: number | string): Promise<unknown> {
    const bytes = workbookBytes({ sheets: { 表: rows(row(1, 1, [formula, held], ["B1+1", 2], ["IFERROR(B1,0)+COUNT(B1)", 2], ["A1+1", 2])) } });
    const { file } = await changed(bytes, write(5));
    return (await read(file, "B1:E1"))?.flatMap((cells) => cells.map(({ value }) => value));
  }

  test.each<[string, string, number | string]>([
    ["nested deeper than it reads", nested(300, "A1"), 1],
    ["a function that it has not, caught", "IFERROR(WEBSERVICE(A1),A1)", 1],
    ["another workbook, caught", "IFERROR([1]年报!A1,A1)", 1],
    ["a column of a table, caught", "IFERROR(SUM(台账[件数]),A1)", 1],
    ["a name that is not there, caught", "IFERROR(件数,A1)", 1],
    ["chance", "A1+0*RAND()", 1],
    ["its own result", "A1+0*B1", 1],
  ])("%s", async (_, formula, held) => {
    expect(await resultsOf(formula, held)).toEqual([held, 2, 2, 6]);
  });

  test("a formula of 5,000 letters, which older Nodes have no room for, is computed right or not at all", async () => {
    expect([
      [1, 2, 2, 6],
      [5, 6, 6, 6],
    ]).toContainEqual(await resultsOf(`A1${"+0".repeat(2_500)}`, 1));
  });

  test.each([
    ["nested deeper than it reads", nested(300, "1+1")],
    ["longer than it reads", `1${"+0".repeat(2_500)}`],
    ["a function that it has not, caught", "IFERROR(WEBSERVICE(A1),0)"],
    ["its own result", "C1+1"],
    ["chance", "RAND()"],
    ["how long a column is", "ROWS(A:A)"],
    ["the blank cells of a column", 'COUNTIF(A:A,"")'],
  ])("%s: no result where it is new, and none of what takes it", async (_, formula) => {
    const { file } = await changed(workbookBytes(), async (opened) => {
      await opened.write({ sheet: "表", address: "C1" }, { formula: `=${formula}` });
      await opened.write({ sheet: "表", address: "D1" }, { formula: "=IFERROR(C1,0)" });
    });
    expect(await read(file, "C1:D1")).toEqual([[uncomputedCell(`=${formula}`), uncomputedCell("=IFERROR(C1,0)")]]);
  });

  test("a subtotal where rows are hidden", async () => {
    const hidden = row(2, 0).replace("<row", '<row hidden="1"');
    const bytes = workbookBytes({ sheets: { 表: rows(row(1, 1, ["SUBTOTAL(109,A1:A3)", 1]) + hidden + row(3, 0)) } });
    const { file } = await changed(bytes, write(7, "A2"));
    expect((await read(file, "B1"))?.flat().map(({ value }) => value)).toEqual([1]);
  });

  test("more work than is done at once", async () => {
    const many = Array.from({ length: 300 }, (_, index) => row(index + 2, 0, [`SUM($A$1:$A$9999)+${index}`, index])).join("");
    const { file } = await changed(workbookBytes({ sheets: { 表: rows(row(1, 0) + many) } }), write(7));
    expect((await read(file, "B2:B301"))?.flatMap((cells) => cells.map(({ value }) => value))).toEqual(Array.from({ length: 300 }, (_, index) => index));
  });
});

test("a chain of results that is too long to be followed keeps the old ones, and shows no error", async () => {
  const length = 5_000;
  const chain = Array.from({ length }, (_, index) => (index === length - 1 ? row(index + 1, 1) : row(index + 1, [`s!A${index + 2}+1`, length - index]))).join(
    "",
  );
  const { file } = await changed(workbookBytes({ sheets: { S: rows(chain) } }), (opened) => opened.write({ sheet: "S", address: `A${length}` }, 11));
  const results = (await read(file, `A1:A${length - 1}`, "S"))?.flatMap((cells) => cells.map(({ value }) => value)) ?? [];
  expect(results.filter((value, index) => value !== length - index && value !== length - index + 10)).toEqual([]);
});

test("a name of one sheet is that sheet's alone", async () => {
  const parts = workbookParts({ sheets: { 表: rows(row(1, 0)), 旁: rows(row(1, 0, ["本表数+1", 1])) } });
  parts["xl/workbook.xml"] = (parts["xl/workbook.xml"] ?? "").replace(
    "</workbook>",
    '<definedNames><definedName name="本表数" localSheetId="0">表!$A$1</definedName><definedName name="本表数" localSheetId="1">旁!$A$1</definedName></definedNames></workbook>',
  );
  const { file } = await changed(packageOf(parts), write(21));
  expect(await read(file, "B1", "旁")).toEqual([[computed(1)]]);
});
