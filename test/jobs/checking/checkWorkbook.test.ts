import { acceptReading, checkWorkbook, describeError } from "../../../src/jobs";
import { openReport, zeros, type OpenReport } from "../openReport";

const APPLICATIONS = "三 依申请公开";
const REVIEW = "四 复议诉讼";
let report: OpenReport;
const check = () => checkWorkbook(report.sheets, "zh-CN");
const ids = async () => (await check()).findings.map(({ id }) => id);

beforeEach(async () => {
  report = await openReport();
});

test("freshly inserted sheets have no finding and no problem; nothing is filled in yet", async () => {
  expect(await check()).toMatchObject({
    findings: [],
    problems: [],
    progress: [
      { name: "表二", filled: 0, total: 10 },
      { name: "表三", filled: 0, total: 175 },
      { name: "表四", filled: 0, total: 15 },
    ],
  });
});

test("typing, pasting, deleting, filling and undoing are all seen, without a write", async () => {
  const { book, user } = report;
  const sheet = book.sheet(APPLICATIONS);
  const before = report.requests.length;
  report.paste(APPLICATIONS, "D6", zeros(25, 7));
  expect(await ids()).toEqual([]);
  report.type(APPLICATIONS, "D8", "3");
  expect(await ids()).toEqual(["A1:applications.granted", "A2:naturalPerson"]);
  user.undo();
  expect(await ids()).toEqual([]);
  user.clearContents(sheet, { top: 5, left: 3, bottom: 5, right: 3 });
  expect(await ids()).toEqual(["A6:blank:applications"]);
  user.undo();
  report.type(APPLICATIONS, "D6", "2");
  user.fillDown(sheet, { top: 5, left: 3, bottom: 6, right: 3 });
  expect(await ids()).toEqual(["A1:applications.received", "A1:applications.carriedIn", "A3:naturalPerson"]);
  const checks = report.requests.slice(before);
  expect(checks.filter(({ isWrite }) => isWrite)).toEqual([]);
});

test("a finding names its cells, and selecting them shows the row", async () => {
  report.paste(REVIEW, "A6", zeros(1, 15));
  report.type(REVIEW, "A6", "10");
  const [finding] = (await check()).findings;
  expect(finding?.message).toBe("表四「行政复议」：四项结果相加是 10（结果维持 10），「总计」填的是 0，少了 10。请核对这几格。");
  expect(finding?.cells.map(({ sheet, address }) => `${sheet}!${address}`)).toEqual(["A6", "B6", "C6", "D6", "E6"].map((cell) => `${REVIEW}!${cell}`));
  const [first, ...others] = finding?.cells ?? [];
  if (!first) throw new Error("no cell");
  await report.sheets.select([first, ...others]);
  expect(report.book.activeSheet.name).toBe(REVIEW);
  expect(report.book.activeSheet.selection.areas).toEqual([{ top: 5, left: 0, bottom: 5, right: 4 }]);
});

test("with formula totals a balanced table is right, and the formulas do not count as filled in", async () => {
  report = await openReport("formula");
  report.paste(APPLICATIONS, "D6", [["3", "0", "0", "0", "0", "0"], zeros(1, 6)[0] ?? []]);
  report.paste(APPLICATIONS, "D8", zeros(21, 6));
  report.paste(APPLICATIONS, "D30", [["3", "0", "0", "0", "0", "0"]]);
  const { findings, progress } = await check();
  expect(findings).toEqual([]);
  expect(progress[1]).toMatchObject({ filled: 24 * 6, total: 24 * 6 });
  report.type(APPLICATIONS, "D30", "1");
  expect(await ids()).toEqual(["A3:naturalPerson", "A3:total"]);
});

test("a text is named, its reading is offered, and one click writes it", async () => {
  report.paste(REVIEW, "A6", zeros(1, 15));
  report.paste(REVIEW, "B6", [["5件"]]);
  report.paste(REVIEW, "E6", [["５"]]);
  const findings = (await check()).findings;
  expect(findings.map(({ check: id, severity, evidence }) => [id, severity, evidence.kind === "notPlain" && evidence.reads])).toEqual([
    ["A6", "warning", 5],
    ["A6", "warning", 5],
  ]);
  for (const { cells, evidence } of findings) {
    if (evidence.kind === "notPlain" && evidence.reads !== undefined && cells[0]) await acceptReading(report.sheets, cells[0], evidence.reads);
  }
  expect(await ids()).toEqual([]);
  expect(report.book.sheet(REVIEW).value({ row: 5, column: 1 })).toBe(5);
});

test("a renamed sheet is found by its labels, and nothing typed is lost", async () => {
  report.paste(REVIEW, "A6", zeros(1, 15));
  report.type(REVIEW, "A6", "10");
  report.book.renameSheet(report.book.sheet(APPLICATIONS), "申请情况");
  const { problems, findings } = await check();
  expect(problems).toEqual([]);
  expect(findings).toHaveLength(1);
  report.book.renameSheet(report.book.sheet("申请情况"), APPLICATIONS);
  expect((await check()).problems).toEqual([]);
});

test("a workbook without the sheets says to insert them; one whose sheets were deleted says which", async () => {
  report.book.deleteSheet(report.book.sheet(APPLICATIONS));
  expect((await check()).problems.map(({ id }) => id)).toEqual([`missing:${APPLICATIONS}`]);
  for (const name of ["基本信息", "二 主动公开", REVIEW, "正文"]) report.book.deleteSheet(report.book.sheet(name));
  const { problems, progress } = await check();
  expect(problems).toMatchObject([{ id: "none" }]);
  expect(progress).toEqual([]);
});

test("rows inserted above the table and within it move its figures", async () => {
  report.paste(APPLICATIONS, "D6", zeros(25, 7));
  report.user.insertRows(report.book.sheet(APPLICATIONS), 0, 2);
  report.type(APPLICATIONS, "D10", "3");
  const moved = await check();
  expect(moved.problems).toEqual([]);
  expect(moved.findings[0]?.cells[0]).toMatchObject({ address: "D10" });
  report.user.insertRows(report.book.sheet(APPLICATIONS), 14, 1);
  const within = await check();
  expect(within.problems).toEqual([]);
  expect(within.findings[0]?.cells.map(({ address }) => address)).toEqual(moved.findings[0]?.cells.map(({ address }) => address));
});

test("while a cell is being typed in the sentence says how to go on", async () => {
  report.user.beginEdit(report.book.sheet(REVIEW), { row: 5, column: 0 });
  const error: unknown = await check().catch((reason: unknown) => reason);
  expect(describeError(error, "zh-CN")).toContain("按 Enter 完成输入");
  report.user.endEdit();
  expect((await check()).findings).toEqual([]);
});

test("a protected sheet can be checked, but a reading cannot be written to it", async () => {
  report.paste(REVIEW, "A6", [["5件"]]);
  const sheet = report.book.sheet(REVIEW);
  report.book.edit("user", () => {
    sheet.draft().isProtected = true;
  });
  expect((await ids()).length).toBeGreaterThan(0);
  const error: unknown = await acceptReading(report.sheets, { sheet: REVIEW, address: "A6" }, 5).catch((reason: unknown) => reason);
  expect(describeError(error, "zh-CN")).toContain("撤销保护");
  expect(sheet.value({ row: 5, column: 0 })).toBe("5件");
});
