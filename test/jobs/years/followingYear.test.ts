import type { FileSheets } from "../../../src/files";
import { checkWorkbook, describeReportError, readFollowingYear, ReportError } from "../../../src/jobs";
import type { FigureId } from "../../../src/statute";
import { cellContent, type ReadableSheets } from "../../../src/workbook";
import { filledBook, kept, seenThrough } from "../uncomputedBook";
import { ofForm } from "../../ofForm";

const ORGAN = "基本信息";
/** Three came and were answered, and yet one is said to be carried over: which of these is wrong the rules cannot tell. */
const figures = new Map<FigureId, number>([
  [ofForm("applications.received:naturalPerson"), 3],
  [ofForm("applications.granted:naturalPerson"), 3],
  [ofForm("applications.carriedOut:naturalPerson"), 1],
]);
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
  [
    "of the same year",
    "notFollowing",
    other({ B5: 2025 }),
    /^要选的是本年度的下一年（2026 年度）的工作簿，选的是 2025 年度的，不能用作下一年的工作簿。请改选 2026 年度的；哪个工作簿的年度写错了，请先在那里改正。$/u,
  ],
  ["of two years later", "notFollowing", other({ B5: 2027 }), /选的是 2027 年度的，不能用作/u],
  [
    "of another organ",
    "otherOrgan",
    other({ B3: "乙县某局" }),
    /^本工作簿是“石桥镇人民政府”的，选的工作簿是“乙县某局”的，不能用作下一年的工作簿。请改选“石桥镇人民政府” 2026 年度的；哪个工作簿的机关名称写错了，请先在那里改正。$/u,
  ],
  [
    "with old results",
    "oldResults",
    () => seenThrough(nextYear, kept(9)),
    /显示的是旧的结果（三 依申请公开!J6:J30、D29:I29），不能用作下一年的工作簿。.*按 F9/u,
  ],
  [
    "that carried in nothing",
    "noCarriedIn",
    blankRow,
    /^选的工作簿里没有“上年结转”的数，或读不出来，不能用作下一年的工作簿。请选填好了表三的、2026 年度的工作簿。$/u,
  ],
])("a workbook %s is refused", async (_, code, book, sentence) => {
  const error: unknown = await readFollowingYear(thisYear, await book()).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ name: "ReportError", code, purpose: "following" });
  for (const surface of ["pane", "command"] as const) expect(describeReportError(error as ReportError, "zh-CN", surface)).toMatch(sentence);
});

test("a workbook of another year says so even where it carried nothing in", async () => {
  await nextYear.write({ sheet: ORGAN, address: "B5" }, 2027);
  await expect(readFollowingYear(thisYear, blankRow())).rejects.toMatchObject({ code: "notFollowing" });
});

test("what is not filled in says nothing against it", async () => {
  await expect(readFollowingYear(thisYear, await other({ B3: "", B5: "" })())).resolves.toMatchObject({ organ: "", year: undefined });
});

test("once this workbook turns out to be of another year the following one is left out, and said why", async () => {
  const following = await readFollowingYear(thisYear, nextYear);
  await thisYear.write({ sheet: ORGAN, address: "B5" }, 2024);
  const { faults, followingRefused } = await checkWorkbook(thisYear, "zh-CN", { following });
  expect(faults).toMatchObject([{ verdict: "undecided" }]);
  expect(followingRefused).toContain("要选的是本年度的下一年（2025 年度）的工作簿，选的是 2026 年度的");
});
