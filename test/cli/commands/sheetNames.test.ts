import { addExplanation } from "../../../src/jobs/answers/addExplanation";
import { checkWorkbook, insertSheets, insertTag, keepLastYear } from "../../../src/jobs";
import { edition2021 } from "../../../src/statute";
import { planStandardSheets, sheetNamed } from "../../../src/workbook";
import { saveXlsx } from "../../../workbench/src/xlsx";
import { openReport, type OpenReport } from "../../jobs/openReport";
import { BookInMemory } from "../../taskpane/bookInMemory";
import { testFolder } from "../../testFolder";
import { nianbao } from "../nianbao";

const folder = testFolder();

/** What a name copied from a web page or a chat may have in it. */
const disguises: readonly (readonly [string, (name: string) => string])[] = [
  ["zero-width spaces, and a radical for a letter", (name) => `${name.slice(0, 1)}\u200B${name.slice(1)}`.replace("文", "⽂").replace("二", "⼆")],
  ["a mark of byte order before it and a joiner behind", (name) => `\uFEFF${name}\u200D`],
  ["no-break or wide spaces around and in it", (name) => `\u00A0${name.replace(" ", "\u3000")}\u00A0`],
  ["a blank behind it", (name) => `${name} `],
];

async function filled(): Promise<OpenReport> {
  const excel = await openReport("typed");
  // Blank cells count as nothing; what cannot be read stands where the sentence does not look.
  excel.paste("三 依申请公开", "D6", [["3", "1", "0", "0"]]);
  excel.paste("三 依申请公开", "D9", [["3", "1件", "０", "/"]]);
  excel.type("基本信息", "B3", "临安县青石镇人民政府");
  excel.type("基本信息", "B5", "2025");
  excel.type("正文", "C8", "全年收到政府信息公开申请77件，全部办结。");
  return excel;
}

/** Renames all sheets as a person does. */
function rename({ book }: OpenReport, disguise: (name: string) => string): void {
  for (const sheet of [...book.sheets]) book.renameSheet(sheet, disguise(sheet.name));
}

describe.each(disguises)("a standard sheet whose name has %s", (_, disguise) => {
  test("is found by the pane and the command as the sheet that it looks like", async () => {
    const plain = await filled();
    const expected = await checkWorkbook(plain.sheets, "zh-CN");
    const excel = await filled();
    rename(excel, disguise);
    const found = await checkWorkbook(excel.sheets, "zh-CN");
    const essence = ({ findings, problems }: typeof found) => ({
      findings: findings.map(({ id, check }) => [id, check]),
      problems: problems.map(({ id, kind }) => [id, kind]),
    });
    expect(essence(found)).toEqual(essence(expected));
    expect(found.recognised.map(({ standard }) => standard)).toEqual([true, true, true]);
    // Its cells are found again: there is no sheet of the plain name.
    expect(found.findings.flatMap(({ text }) => text ?? [])).toContainEqual({ sheet: disguise("正文"), address: "C8" });
    const file = folder.write("disguised.xlsx", await saveXlsx(excel.book));
    const { out } = await nianbao(["check", "--json", file]);
    const told = JSON.parse(out) as { findings: { id: string }[]; problems: { id: string }[] };
    expect(told.findings.map(({ id }) => id)).toEqual(expected.findings.map(({ id }) => id));
    expect(told.problems.map(({ id }) => id)).toEqual(expected.problems.map(({ id }) => id));
    // A second look, which reads where the first one found everything.
    expect(essence(await checkWorkbook(excel.sheets, "zh-CN", { before: found.foundAt }))).toEqual(essence(expected));
  });

  test("is written to, and not inserted a second time", async () => {
    const excel = await filled();
    const row = { id: "C1", finding: "", place: "", values: "", reason: "含转办件", who: "张三", when: new Date(2026, 0, 5) };
    await addExplanation(excel.sheets, row);
    const lastYear = new BookInMemory();
    await lastYear.insert(planStandardSheets(edition2021, "typed"));
    await keepLastYear(excel.sheets, lastYear, "2024.xlsx");
    rename(excel, disguise);
    const names = excel.book.sheets.map(({ name }) => name);
    expect((await insertSheets(excel.sheets, { totals: "typed" })).inserted).toEqual([]);
    await addExplanation(excel.sheets, { ...row, id: "C2" });
    expect(await keepLastYear(excel.sheets, lastYear, "2024.xlsx")).toMatchObject({ kept: false, existing: { source: "2024.xlsx" } });
    expect(await keepLastYear(excel.sheets, lastYear, "new.xlsx", true)).toEqual({ kept: true });
    await excel.sheets.select([{ sheet: disguise("正文"), address: "C8" }]);
    expect(await insertTag(excel.sheets, "年度")).toMatchObject({ place: { sheet: disguise("正文"), address: "C8" } });
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(names);
  });
});

test("of two sheets that look alike the one of just that name is meant; where neither is, none", () => {
  expect(sheetNamed(["正文\u200B", "正文"], "正文")).toBe("正文");
  expect(sheetNamed(["正文\u200B", "\u200B正文"], "正文")).toBeUndefined();
  expect(sheetNamed(["正文\u200B", "正文一"], "正文")).toBe("正文\u200B");
  expect(sheetNamed(["正文一", "正 文一"], "正文")).toBeUndefined();
});
