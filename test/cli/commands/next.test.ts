import { readFileSync } from "node:fs";
import { editionFigures } from "../../../src/figures";
import { newFileSheets, openFileSheets } from "../../../src/files";
import { edition2021 } from "../../../src/statute";
import { planStandardSheets, readReport } from "../../../src/workbook";
import { testFolder } from "../../testFolder";
import { bookOf } from "../books";
import { nianbao } from "../nianbao";

const folder = testFolder();
const last = folder.at("去年.xlsx");
const figures = (licences: number) => new Map([...editionFigures(edition2021).keys()].map((id) => [id, id === "disclosure.licences:decisions" ? licences : 0]));

async function write(name: string, year: number, licences: number): Promise<string> {
  const file = newFileSheets();
  const narrative = [{ section: "一", heading: "（一）主动公开", text: "2024年发布信息，于2024年6月20日培训。" }];
  await file.insert(
    planStandardSheets(edition2021, "typed", { organ: { name: "某县某镇人民政府", year, kind: "乡镇政府" }, figures: figures(licences), narrative }),
  );
  return folder.write(name, Buffer.from(await file.save()));
}

beforeAll(() => write("去年.xlsx", 2024, 550));

test("last year's workbook becomes the next year's; years that were left are told, and last year's file stays as it is", async () => {
  const before = readFileSync(last);
  const made = folder.at("今年.xlsx");
  const { exitCode, out, notes } = await nianbao(["next", last, "-o", made, "--totals", "typed"]);
  expect({ exitCode, out }).toEqual({ exitCode: 0, out: "" });
  expect(notes).toContain("2025 年度的工作簿：正文里有 1 处年份已顺延。");
  expect(notes).toContain("1 处年份没有改，请看看是否仍适用：");
  expect(readFileSync(last)).toEqual(before);
  const { organSheet, lastYear } = await readReport(await openFileSheets(readFileSync(made)));
  expect(organSheet?.organ).toMatchObject({ name: "某县某镇人民政府", year: "2025" });
  expect(lastYear).toMatchObject({ year: 2024, source: "去年.xlsx" });
});

test.each([
  [[], "上年的工作簿有 1 处读不出内容，没有带过来，请在新的工作簿里补上："],
  [["--lang", "en"], "In last year's workbook 1 cell could not be read and was not carried over."],
])("what cannot be read of it is not carried on, and told %s", async (options, words) => {
  const made = folder.at("补上.xlsx");
  const book = folder.write("夹着.xlsx", await bookOf({ "正文!C6": "成立#REF!领导小组。" }));
  const { exitCode, notes } = await nianbao(["next", book, "-o", made, "--force", ...options]);
  expect(exitCode).toBe(0);
  expect(notes).toContain(words);
  expect(notes).toContain("“成立#REF!领导小组。”");
  expect(JSON.stringify((await readReport(await openFileSheets(readFileSync(made)))).narrative)).not.toContain("领导小组");
});

test.each([
  [[], "上年的报告有 1 个表格问题，有的数可能没有带过来，请核对：", "没有工作表“三 依申请公开”"],
  [["--lang", "en"], "figures may not have been carried over", "there is no sheet “三 依申请公开”"],
])("a table that is not there is told: nothing of it is carried on %s", async (options, words, table) => {
  const file = newFileSheets();
  const plans = planStandardSheets(edition2021, "typed", { organ: { name: "某县某镇人民政府", year: 2024 }, figures: figures(5) });
  await file.insert(plans.filter(({ name }) => name !== "三 依申请公开" && name !== "正文"));
  const book = folder.write("少一张.xlsx", Buffer.from(await file.save()));
  const { exitCode, notes } = await nianbao(["next", book, "-o", folder.at("少一张的下年.xlsx"), "--force", ...options]);
  expect({ exitCode, isTold: notes.includes(words) && notes.includes(table) }).toEqual({ exitCode: 0, isTold: true });
});

test("a result never replaces last year's file, and a file without a year is refused", async () => {
  expect((await nianbao(["next", last, "-o", last, "--force"])).exitCode).toBe(2);
  const blank = folder.at("空白.xlsx");
  await nianbao(["new", "-o", blank, "--organ", "某局", "--year", "2025"]);
  expect(await nianbao(["next", folder.write("坏.xlsx", "abc"), "-o", folder.at("没有.xlsx")])).toMatchObject({ exitCode: 2 });
});

test("own tables without a year: --year gives it; what could not be read of them is told", async () => {
  const file = newFileSheets();
  const figuresInYuan = new Map([...figures(5)].map(([id, value]) => [id, id === "disclosure.fees:collected" ? 5000 : value]));
  const label = { from: "本年收费金额（单位：万元）", to: "本年收费金额（元）" };
  await file.insert(
    planStandardSheets(edition2021, "typed", { figures: figuresInYuan }).flatMap((plan) =>
      ["基本信息", "正文"].includes(plan.name)
        ? []
        : [{ ...plan, content: plan.content.map((cells) => cells.map((value) => (value === label.from ? label.to : value))) }],
    ),
  );
  const own = folder.write("自己的表.xlsx", Buffer.from(await file.save()));
  const made = folder.at("下年.xlsx");
  const refused = await nianbao(["next", own, "-o", made]);
  expect(refused.exitCode).toBe(2);
  expect(refused.notes).toContain("请加 --year 写明新工作簿的年度，如 --year 2026。");
  const { exitCode, notes } = await nianbao(["next", own, "-o", made, "--year", "2026"]);
  expect(exitCode).toBe(0);
  expect(notes).toContain("上年的报告有 1 个表格问题");
  expect(notes).toContain("写的单位是“元”，格式要的是“万元”");
  expect((await readReport(await openFileSheets(readFileSync(made)))).lastYear).toMatchObject({ year: 2025 });
  expect(await nianbao(["next", last, "-o", made, "--force", "--year", "2026"])).toMatchObject({ exitCode: 2 });
});

test("jumps are found by the usual measure, and by the one that is asked for", async () => {
  const now = await write("跳.xlsx", 2025, 9487);
  expect((await nianbao(["check", now, "--previous", last])).out).toContain("填的是 9487，上年是 550，变动很大（相差 10 倍以上");
  expect((await nianbao(["check", now, "--previous", last, "--jump", "20"])).out).not.toContain("变动很大");
  expect(await nianbao(["check", now, "--previous", last, "--jump", "多"])).toMatchObject({ exitCode: 2 });
});
