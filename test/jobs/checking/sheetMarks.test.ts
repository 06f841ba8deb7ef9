import { checkWorkbook, flagTable, restoreFormulas } from "../../../src/jobs";
import { newFileSheets } from "../../../src/files";
import { edition2021 } from "../../../src/statute";
import { planStandardSheets, type Totals } from "../../../src/workbook";
import { openReport, zeros, type OpenReport } from "../openReport";

const [APPLICATIONS, REVIEW] = ["三 依申请公开", "四 复议诉讼"];
let report: OpenReport;
const open = async (totals: Totals) => {
  report = await openReport(totals);
};
const found = async () => (await checkWorkbook(report.sheets, "zh-CN")).findings.filter(({ check }) => check === "F3" || check === "F4");
const told = async () => (await found()).map(({ message }) => message);
const clearFlags = (sheet: string, top: number, bottom: number) => {
  report.book.edit("user", () => {
    report.book.sheet(sheet).removeConditionalFormats({ top, left: 0, bottom, right: 20 });
  });
};

describe("formulas of totals", () => {
  test("are there in new sheets, and typed totals are never called lost", async () => {
    await open("formula");
    expect(await told()).toEqual([]);
    await open("typed");
    report.paste(APPLICATIONS, "D6", zeros(25, 7));
    report.paste(REVIEW, "A6", zeros(1, 15));
    expect(await told()).toEqual([]);
    clearFlags(APPLICATIONS, 0, 40);
    expect((await found()).map(({ id }) => id)).toEqual(["F4:applications"]);
  });

  test.each([
    [
      "some of a column",
      () => {
        report.paste(APPLICATIONS, "J8", zeros(3, 1));
      },
      "表三 J8:J10 的公式被数字盖掉了，各项再改时总计不会跟着变。",
    ],
    [
      "a whole block",
      () => {
        report.paste(APPLICATIONS, "D6", zeros(25, 7));
      },
      "表三 J6:J30、D29:I29 的公式被数字盖掉了，各项再改时总计不会跟着变。",
    ],
    [
      "a whole block with its flags",
      () => {
        report.paste(APPLICATIONS, "D6", zeros(25, 7));
        clearFlags(APPLICATIONS, 0, 40);
      },
      "表三 J6:J30、D29:I29 的公式被数字盖掉了，各项再改时总计不会跟着变。",
    ],
    [
      "a total that was cleared",
      () => {
        report.type(APPLICATIONS, "J9", "");
      },
      "表三 J9 的公式被清掉了，各项再改时总计不会跟着变。",
    ],
  ])("are told as lost: %s", async (_, paste, message) => {
    await open("formula");
    paste();
    expect(await told()).toContain(message);
  });

  test.each<[string, string, string, string]>([
    ["one sum of a row", APPLICATIONS, "J6", "=SUM(D6:I6)"],
    ["one sum of a column", APPLICATIONS, "D29", "=SUM(D8:D28)"],
    ["one sum of 表四", REVIEW, "E6", "=SUM(A6:D6)"],
  ])("a formula of the clerk's own among typed totals accuses no other: %s", async (_, sheet, address, formula) => {
    for (const totals of ["formula", "typed"] as const) {
      await open(totals);
      report.paste(APPLICATIONS, "D6", zeros(25, 7));
      report.paste(REVIEW, "A6", zeros(1, 15));
      report.type(sheet, address, formula);
      expect(await told()).toEqual([]);
      clearFlags(sheet, 0, 40);
      expect((await found()).map(({ check }) => check)).toEqual(["F4"]);
    }
  });

  test("totals that are formulas and show nothing are there", async () => {
    await open("formula");
    for (let row = 6; row <= 30; row++) report.type(APPLICATIONS, `J${row}`, `=IF(SUM(D${row}:I${row})=0,"",SUM(D${row}:I${row}))`);
    expect(await told()).toEqual([]);
    report.paste(APPLICATIONS, "J9", [["0"]]);
    expect(await told()).toEqual(["表三 J9 的公式被数字盖掉了，各项再改时总计不会跟着变。"]);
  });

  test("come back by one click, and nothing else changes", async () => {
    await open("formula");
    const before = (await report.sheets.keep([{ sheet: APPLICATIONS, address: "A1:J30" }]))[0]?.inputs;
    report.paste(APPLICATIONS, "J6", zeros(25, 1));
    const [finding] = await found();
    if (!finding) throw new Error("nothing was told");
    await restoreFormulas(report.sheets, finding);
    expect((await report.sheets.keep([{ sheet: APPLICATIONS, address: "A1:J30" }]))[0]?.inputs).toEqual(before);
    expect(await told()).toEqual([]);
  });

  test("stand in the place of 改为 N where a total has lost its own", async () => {
    await open("formula");
    report.paste(APPLICATIONS, "D6", zeros(25, 7));
    report.paste(APPLICATIONS, "J8", [["5"]]);
    const { faults } = await checkWorkbook(report.sheets, "zh-CN");
    const changes = faults.flatMap(({ suspects }) => suspects.flatMap((suspect) => suspect.changes));
    expect(changes.find(({ cell }) => cell.address === "J8")).toMatchObject({ to: 0, formula: "=SUM(D8:I8)" });
  });
});

describe("flags", () => {
  test("that a paste took are told with their cells, put back, and then nothing is written", async () => {
    await open("formula");
    const before = await report.sheets.flags([APPLICATIONS]);
    clearFlags(APPLICATIONS, 5, 5);
    expect(await told()).toEqual(["表三 D6:J6 的标记（填错时变色的条件格式）没有了，可能是粘贴时带掉的。填的数照样校验。"]);
    expect(await flagTable(report.sheets, "applications")).toBeGreaterThan(0);
    expect(await told()).toEqual([]);
    expect(await report.sheets.flags([APPLICATIONS])).not.toEqual(before);
    const requests = report.requests.length;
    expect(await flagTable(report.sheets, "applications")).toBe(0);
    expect(report.requests.slice(requests).filter(({ isWrite }) => isWrite)).toEqual([]);
  });

  test.each<Totals>(["formula", "typed"])("of new sheets are whole, in Excel and in a file: %s", async (totals) => {
    await open(totals);
    expect(await told()).toEqual([]);
    const file = newFileSheets();
    await file.insert(planStandardSheets(edition2021, totals));
    expect((await checkWorkbook(file, "zh-CN")).findings).toEqual([]);
  });

  test("are looked at without a write", async () => {
    await open("formula");
    const requests = report.requests.length;
    await told();
    expect(report.requests.slice(requests).filter(({ isWrite }) => isWrite)).toEqual([]);
  });
});
