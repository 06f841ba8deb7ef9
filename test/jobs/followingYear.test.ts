import type { FileSheets } from "../../src/files";
import { checkWorkbook, describeReportError, readFollowingYear, ReportError } from "../../src/jobs";
import type { FigureId } from "../../src/statute";
import { cellContent, type ReadableSheets } from "../../src/workbook";
import { filledBook, kept, seenThrough } from "./uncomputedBook";

const ORGAN = "基本信息";
/** Three came and were answered, and yet one is said to be carried over: which of these is wrong the rules cannot tell. */
const figures = new Map<FigureId, number>([["applications.received:naturalPerson", 3], ["applications.granted:naturalPerson", 3], ["applications.carriedOut:naturalPerson", 1]]);
let thisYear: FileSheets;
let nextYear: FileSheets;

beforeEach(async () => {
  [thisYear, nextYear] = [await filledBook(figures), await filledBook(new Map(), 2026)];
});

test("a fault that the rules leave open is decided by what the following year carried in", async () => {
  expect((await checkWorkbook(thisYear, "zh-CN")).faults).toMatchObject([{ verdict: "undecided" }]);
  const { faults, followingRefused } = await checkWorkbook(thisYear, "zh-CN", { following: await readFollowingYear(thisYear, nextYear) });
  expect(faults).toMatchObject([{ verdict: "decided", message: expect.stringContaining("下年报告「上年结转·自然人」（0）") as string }]);
  expect(faults[0]?.suspects[0]?.changes.map(({ cell, from, to }) => [cell.address, from, to])).toEqual([["D30", 1, 0]]);
  expect(followingRefused).toBeUndefined();
});

const other = (changes: Readonly<Record<string, string | number>>) => async (): Promise<ReadableSheets> => {
  for (const [address, value] of Object.entries(changes)) await nextYear.write({ sheet: ORGAN, address }, value);
  return nextYear;
};
const blankRow = (): ReadableSheets => seenThrough(nextYear, (cell, row) => (row === 6 ? cellContent("") : cell));

test.each<[string, string, () => ReadableSheets | Promise<ReadableSheets>, RegExp]>([
  ["of the same year", "notFollowing", other({ B5: 2025 }), /^选的工作簿不是本年度的下一年度的（2025），不能用作下一年的工作簿。请选本机关下一年度的工作簿/u],
  ["of two years later", "notFollowing", other({ B5: 2027 }), /（2027），/u],
  ["of another organ", "otherOrgan", other({ B3: "乙县某局" }), /^选的工作簿是别的机关的（“乙县某局”），不能用作/u],
  ["with old results", "oldResults", () => seenThrough(nextYear, kept(9)), /显示的是旧的结果，不能用作下一年的工作簿。.*按 F9/u],
  ["that carried in nothing", "noCarriedIn", blankRow, /^选的工作簿里没有“上年结转”的数/u],
])("a workbook %s is refused", async (_, code, book, sentence) => {
  const error: unknown = await readFollowingYear(thisYear, await book()).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ name: "ReportError", code, purpose: "following" });
  for (const surface of ["pane", "command"] as const) expect(describeReportError(error as ReportError, "zh-CN", surface)).toMatch(sentence);
});

test("what is not filled in says nothing against it", async () => {
  await expect(readFollowingYear(thisYear, await other({ B3: "", B5: "" })())).resolves.toMatchObject({ organ: "", year: undefined });
});

test("once this workbook turns out to be of another year the following one is left out, and said why", async () => {
  const following = await readFollowingYear(thisYear, nextYear);
  await thisYear.write({ sheet: ORGAN, address: "B5" }, 2024);
  const { faults, followingRefused } = await checkWorkbook(thisYear, "zh-CN", { following });
  expect(faults).toMatchObject([{ verdict: "undecided" }]);
  expect(followingRefused).toContain("不是本年度的下一年度的（2026）");
});
