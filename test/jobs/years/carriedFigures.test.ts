import { describeReportError, checkWorkbook, compareYears, exportReport, keepLastYear, planNextYear, ReportError } from "../../../src/jobs";
import type { FigureId } from "../../../src/statute";
import { cellContent, uncomputedCell, type CellContent, type ReadableSheets } from "../../../src/workbook";
import type { FileSheets } from "../../../src/files";
import { filledBook, kept, seenThrough } from "../uncomputedBook";
import { ofForm } from "../../ofForm";

const figures = new Map<FigureId, number>([
  [ofForm("applications.received:naturalPerson"), 3],
  [ofForm("applications.granted:naturalPerson"), 3],
]);
let thisYear: FileSheets;
let lastYear: FileSheets;

beforeEach(async () => {
  [thisYear, lastYear] = [await filledBook(figures), await filledBook(figures, 2024)];
});

/** A book whose cell of table 三 holds something else. */
const holding = (book: FileSheets, other: CellContent): ReadableSheets => seenThrough(book, (cell, row, column) => (row === 7 && column === 3 ? other : cell));

/** Everything that carries figures out of a workbook, or into another one. */
const carriers: readonly (readonly [string, "own" | "last" | "following", (book: ReadableSheets) => Promise<unknown>])[] = [
  ["the figures as data", "own", (book) => exportReport(book, "zh-CN")],
  ["the next year's workbook", "last", (book) => planNextYear(book, { totals: "typed", source: "" })],
  ["上年数据", "last", (book) => keepLastYear(thisYear, book, "去年.xlsx")],
  ["a comparison of this year's", "own", (book) => compareYears(book, "zh-CN", lastYear)],
  ["a comparison with last year's", "last", (book) => compareYears(thisYear, "zh-CN", book)],
];

describe.each(carriers)("%s", (_, which, carry) => {
  const book = () => (which === "own" ? thisYear : lastYear);

  test("refuses old results", async () => {
    await expect(carry(seenThrough(book(), kept(9)))).rejects.toMatchObject({ name: "ReportError", code: "oldResults" });
  });

  test.each([
    ["#REF!", cellContent("#REF!")],
    ["a picture", cellContent('=DISPIMG("ID_1",1)')],
    ["a computed error", cellContent("#N/A", { formula: "=VLOOKUP(1,A1:A2,1,0)" })],
  ])("refuses %s among the figures, with its cell", async (_what, cell) => {
    const error: unknown = await carry(holding(book(), cell)).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "ReportError", code: "errorFigures", about: "三 依申请公开!D8" });
    expect(describeReportError(error as ReportError, "zh-CN", "command")).toMatch(
      /^表里有错误值或图片，读不出数（三 依申请公开!D8），不能.*请把这几格改成数字/u,
    );
    expect(describeReportError(error as ReportError, "en-US", "pane")).toContain("(三 依申请公开!D8)");
  });

  test("takes a sound workbook", async () => {
    await expect(carry(book())).resolves.toBeDefined();
  });
});

test("a check beside a workbook of last year with old results says so instead of comparing", async () => {
  const stale = seenThrough(lastYear, kept(9));
  await expect(checkWorkbook(thisYear, "zh-CN", { previous: stale })).rejects.toMatchObject({ code: "oldResults", purpose: "lastYear" });
});

test("a figure of last year's that is an error value or was not computed is named, and what follows from it is not compared", async () => {
  const carriedOut = (cell: CellContent): ReadableSheets => seenThrough(lastYear, (one, row, column) => (row === 29 && column === 3 ? cell : one));
  for (const cell of [cellContent("#REF!"), uncomputedCell("=YEAR(A1)")]) {
    const { problems, findings } = await checkWorkbook(thisYear, "zh-CN", { previous: carriedOut(cell) });
    expect(problems.map(({ kind }) => kind)).toContain("lastYearGaps");
    expect(findings.filter(({ check, figures: of }) => check === "B1" && of.includes(ofForm("applications.carriedIn:naturalPerson")))).toEqual([]);
  }
});
