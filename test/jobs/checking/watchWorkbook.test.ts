import { watchWorkbook, type CheckReport, type Watcher } from "../../../src/jobs";
import { openReport, zeros, type OpenReport } from "../openReport";

const REVIEW = "四 复议诉讼";
let report: OpenReport;
let watcher: Watcher;
let reports: CheckReport[];
let errors: unknown[];

beforeEach(async () => {
  report = await openReport();
  report.paste(REVIEW, "A6", zeros(1, 15));
  [reports, errors] = [[], []];
  watcher = await watchWorkbook(report.sheets, "zh-CN", {
    onReport: (one) => reports.push(one),
    onError: (error) => errors.push(error),
    debounce: 5,
  });
});
afterEach(() => watcher.stop());

/** Waits until that many reports have come. */
async function reported(count: number): Promise<CheckReport> {
  while (reports.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
  return reports.at(-1) ?? Promise.reject(new Error("no report"));
}
const quiet = () => new Promise((resolve) => setTimeout(resolve, 60));

test("watching begins with a check, subscribes without a write, and an edit costs one round trip", async () => {
  await reported(1);
  const before = report.requests.length;
  report.type(REVIEW, "A6", "1");
  expect((await reported(2)).counts).toEqual({ error: 1, warning: 0, hint: 0 });
  expect(report.requests.length - before).toBe(1);
  expect(report.requests.slice(-2).filter(({ isWrite }) => isWrite)).toEqual([]);
});

test("edits in quick succession are one check", async () => {
  await reported(1);
  for (const text of ["1", "2", "3"]) report.type(REVIEW, "A6", text);
  await reported(2);
  await quiet();
  expect(reports).toHaveLength(2);
});

test("switched off nothing is checked until asked; switched on it checks at once", async () => {
  await reported(1);
  await watcher.setLive(false);
  report.type(REVIEW, "A6", "1");
  await quiet();
  expect(reports).toHaveLength(1);
  await watcher.checkNow();
  expect(reports.at(-1)?.counts.error).toBe(1);
  report.type(REVIEW, "A6", "0");
  await watcher.setLive(true);
  expect(reports.at(-1)?.counts.error).toBe(0);
});

test("an edit made while a cell is open is checked when the cell is closed", async () => {
  await reported(1);
  report.type(REVIEW, "A6", "1");
  report.user.beginEdit(report.book.sheet(REVIEW), { row: 5, column: 1 });
  await quiet();
  expect(reports).toHaveLength(1);
  report.user.endEdit();
  expect((await reported(2)).counts.error).toBe(1);
  expect(errors).toEqual([]);
});

test("a failing sync is told, and the next edit is checked again", async () => {
  await reported(1);
  report.failNext();
  report.type(REVIEW, "A6", "1");
  while (errors.length === 0) await quiet();
  report.type(REVIEW, "A6", "2");
  expect((await reported(2)).counts.error).toBe(1);
});

test("a deleted sheet is noticed by itself", async () => {
  await reported(1);
  report.book.deleteSheet(report.book.sheet("三 依申请公开"));
  expect((await reported(2)).problems.map(({ id }) => id)).toEqual(["missing:三 依申请公开"]);
});

test("after stop nothing is reported", async () => {
  await reported(1);
  await watcher.stop();
  report.type(REVIEW, "A6", "1");
  await quiet();
  expect(reports).toHaveLength(1);
});

test("however long a person types in one cell, live checks wait without a word; asked for, they say why they cannot", async () => {
  await reported(1);
  jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick"] });
  report.type(REVIEW, "A6", "1");
  report.user.beginEdit(report.book.sheet("正文"), { row: 5, column: 2 });
  await jest.advanceTimersByTimeAsync(60_000);
  expect(errors).toEqual([]);
  await watcher.checkNow();
  expect(errors).toHaveLength(1);
  await watcher.setLive(true);
  report.user.endEdit();
  await jest.advanceTimersByTimeAsync(5_000);
  jest.useRealTimers();
  expect(reports.at(-1)?.counts.error).toBe(1);
});
