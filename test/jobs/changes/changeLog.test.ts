import fc from "fast-check";
import { createExcelSheets } from "../../../src/excel";
import { acceptProblem, acceptReading, bindNumber, ChangeLog, checkWorkbook, confirmCell, flagTable, type RecordedChange } from "../../../src/jobs";
import { edition2021 } from "../../../src/statute";
import { planStandardSheets, type CellInput, type Sheets } from "../../../src/workbook";
import { openExcel, type OpenExcel } from "../../excelHost";
import { planOf } from "../../port/plans";
import { runs } from "../../runs";
import { cellAt } from "../openReport";
import { BookInMemory } from "../../taskpane/bookInMemory";
import { ofForm } from "../../ofForm";

const APPLICATIONS = "三 依申请公开";
const given = { reason: "本单位的写法", who: "张三", when: new Date(2026, 0, 15, 9, 30) };

describe("in Excel", () => {
  let excel: OpenExcel;
  let workbook: Sheets;
  let log: ChangeLog;
  let changes: readonly RecordedChange[];

  beforeEach(async () => {
    excel = await openExcel();
    workbook = createExcelSheets();
    changes = [];
    log = new ChangeLog(workbook, (all) => {
      changes = all;
    });
    await log.sheets.insert(planStandardSheets(edition2021, "formula"));
  });

  const type = (sheet: string, address: string, text: string) => excel.user.enterText(excel.book.sheet(sheet), cellAt(address), text, true);
  const held = async (sheet: string, address: string) => (await workbook.keep([{ sheet, address }]))[0]?.inputs ?? [];
  const undoLast = () => log.undo(changes.at(-1)?.id ?? 0);

  test("what a click wrote over a text, a blank and a formula is listed with before and after, and comes back", async () => {
    excel.user.pasteText(excel.book.sheet(APPLICATIONS), cellAt("D6"), [["5件"]]);
    await acceptReading(log.sheets, { sheet: APPLICATIONS, address: "D6" }, 5);
    await acceptReading(log.sheets, { sheet: APPLICATIONS, address: "D7" }, 0);
    await acceptReading(log.sheets, { sheet: APPLICATIONS, address: "J6" }, 5);
    expect(
      changes.map(({ what, holds }) => what.kind === "cells" && [...what.parts.flatMap(({ area, before, after }) => [area.address, before, after]), holds]),
    ).toEqual([
      ["D6", [["5件"]], [[5]], true],
      ["D7", [[""]], [[0]], true],
      ["J6", [[{ formula: "=SUM(D6:I6)" }]], [[5]], true],
    ]);
    for (const { id } of changes) await log.undo(id);
    expect(await held(APPLICATIONS, "D6:J6")).toEqual([["5件", "", "", "", "", "", { formula: "=SUM(D6:I6)" }]]);
    expect(await held(APPLICATIONS, "D7")).toEqual([[""]]);
    expect(changes).toEqual([]);
  });

  test("of two changes of one cell the later is undone first; what a person typed since stays", async () => {
    const cell = { sheet: APPLICATIONS, address: "D6" };
    await acceptReading(log.sheets, cell, 1);
    await acceptReading(log.sheets, cell, 2);
    const [first, second] = changes;
    await expect(log.undo(first?.id ?? 0)).rejects.toMatchObject({ name: "ChangedSince" });
    expect(changes.map(({ holds }) => holds)).toEqual([false, true]);
    await log.undo(second?.id ?? 0);
    await checkWorkbook(log.sheets, "zh-CN");
    expect(changes.map(({ holds }) => holds)).toEqual([true]);
    type(APPLICATIONS, "D6", "7");
    await checkWorkbook(log.sheets, "zh-CN");
    expect(changes.map(({ holds }) => holds)).toEqual([false]);
    await expect(undoLast()).rejects.toMatchObject({ name: "ChangedSince" });
    expect(await held(APPLICATIONS, "D6")).toEqual([[7]]);
  });

  test("reasons, marks, tags and flags are undone too; the sheet 校验说明 stays, empty", async () => {
    type(APPLICATIONS, "C10", "1.国家秘密类");
    type("正文", "C5", '="收到"&16&"件"');
    type("正文", "C6", "共 16 件");
    const before = await held("正文", "C5:C6");
    const { problems } = await checkWorkbook(log.sheets, "zh-CN");
    const label = problems.find(({ kind }) => kind === "label");
    if (!label) throw new Error("no problem");
    await acceptProblem(log.sheets, label, given);
    await confirmCell(log.sheets, { sheet: APPLICATIONS, address: "D6", figure: ofForm("applications.received:naturalPerson") }, undefined, given.when);
    await bindNumber(log.sheets, { sheet: "正文", address: "C6" }, { sourceStart: 2, sourceEnd: 4, number: "16" }, "三.本年新收.总计");
    excel.book.edit("user", () => {
      excel.book.sheet(APPLICATIONS).removeConditionalFormats({ top: 5, left: 3, bottom: 5, right: 9 });
    });
    const flags = await workbook.flags([APPLICATIONS]);
    await flagTable(log.sheets, "applications");
    expect(changes.map(({ what }) => (what.kind === "cells" ? what.parts[0].area.address : what.kind))).toEqual(["A4:G4", "A5:G5", "C6", "flags"]);
    expect(await workbook.flags([APPLICATIONS])).not.toEqual(flags);
    for (const { id } of [...changes].reverse()) await log.undo(id);
    expect(await workbook.flags([APPLICATIONS])).toEqual(flags);
    expect(await held("正文", "C5:C6")).toEqual(before);
    expect((await held("校验说明", "A4:G5")).flat().filter((input) => input !== "")).toEqual([]);
  });

  test("whatever stood in a cell comes back as it was, its look too", async () => {
    await workbook.insert([planOf("甲", [["", 1]], { formats: [{ address: "A1", numberFormat: "@" }] })]);
    const place = { sheet: "甲", address: "A1" };
    const input = fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.integer(),
      fc.boolean(),
      fc.constantFrom<CellInput>("=1+1", "0012", "#N/A", { formula: "=B1+1" }, { formula: '=""' }),
    );
    await fc.assert(
      fc.asyncProperty(input, input, async (one, other) => {
        await workbook.write(place, one);
        const before = await workbook.keep([place]);
        const listed = changes.length;
        await log.sheets.write(place, other);
        if (changes.length > listed) await undoLast();
        expect(await workbook.keep([place])).toEqual(before);
      }),
      { numRuns: runs(40, 8) },
    );
  });

  test("what is refused is not listed, and neither is what changes nothing", async () => {
    await expect(log.sheets.write({ sheet: "没有", address: "A1" }, 1)).rejects.toMatchObject({ code: "missing" });
    await expect(log.sheets.write({ sheet: APPLICATIONS, address: "D6:E6" }, 1)).rejects.toMatchObject({ code: "host" });
    await log.sheets.write({ sheet: APPLICATIONS, address: "D6" }, "");
    await flagTable(log.sheets, "applications");
    expect(changes).toEqual([]);
  });

  test("cells of several sheets that one click wrote are one change, of which only what is different is listed", async () => {
    excel.user.pasteText(excel.book.sheet(APPLICATIONS), cellAt("D6"), [["１", "2"]]);
    const block = (sheet: string, address: string, ...line: CellInput[]) => ({ sheet, address, rows: [line] as const });
    await log.sheets.writeBlocks([block(APPLICATIONS, "D6", 1), block(APPLICATIONS, "E6", 2), block("四 复议诉讼", "A6", 3)]);
    expect(changes.map(({ what }) => what.kind === "cells" && what.parts.map(({ area, before, after }) => [area.address, before, after]))).toEqual([
      [
        ["D6", [["１"]], [[1]]],
        ["A6", [[""]], [[3]]],
      ],
    ]);
    type("四 复议诉讼", "A6", "4");
    await expect(undoLast()).rejects.toMatchObject({ name: "ChangedSince" });
    expect(await held(APPLICATIONS, "D6")).toEqual([[1]]);
    type("四 复议诉讼", "A6", "3");
    await undoLast();
    expect([await held(APPLICATIONS, "D6"), await held("四 复议诉讼", "A6")]).toEqual([[["１"]], [[""]]]);
  });

  test("of several sheets of which one is protected, what was written before the refusal is listed", async () => {
    excel.book.edit("user", () => {
      excel.book.sheet("四 复议诉讼").draft().isProtected = true;
    });
    const blocks = [APPLICATIONS, "四 复议诉讼"].map((sheet) => ({ sheet, address: "D6", rows: [[7]] as const }));
    await expect(log.sheets.writeBlocks(blocks)).rejects.toMatchObject({ code: "protected" });
    expect(changes.flatMap(({ what }) => (what.kind === "cells" ? what.parts.map(({ area }) => area) : []))).toEqual([{ sheet: APPLICATIONS, address: "D6" }]);
    await undoLast();
    expect(await held(APPLICATIONS, "D6")).toEqual([[""]]);
  });

  test("looking costs no write", async () => {
    await acceptReading(log.sheets, { sheet: APPLICATIONS, address: "D6" }, 1);
    const before = excel.requests.length;
    await checkWorkbook(log.sheets, "zh-CN");
    expect(excel.requests.slice(before).filter(({ isWrite }) => isWrite)).toEqual([]);
  });
});

test("a workbook whose methods stand in a class is recorded as well", async () => {
  const book = new BookInMemory();
  let changes: readonly RecordedChange[] = [];
  const log = new ChangeLog(book, (all) => {
    changes = all;
  });
  await log.sheets.insert([planOf("甲", [["旧", 2]])]);
  await log.sheets.writeBlocks([{ sheet: "甲", address: "A1", rows: [["新", 3]] }]);
  await log.undo(changes[0]?.id ?? 0);
  expect((await book.keep([{ sheet: "甲", address: "A1:B1" }])).map(({ inputs }) => inputs)).toEqual([[["旧", 2]]]);
  await log.undo(99);
});
