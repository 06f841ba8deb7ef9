import { openFileSheets } from "../../src/files";
import { checkWorkbook } from "../../src/jobs";
import type { Language } from "../../src/language";
import { packageOf, partsOf } from "../../workbench/test/xlsx/package";
import { ofForm } from "../ofForm";
import { uncomputedCell } from "../../src/workbook";
import { nianbao } from "../cli/nianbao";
import { testFolder } from "../testFolder";
import { filledBook, seenThrough, SHEET } from "./uncomputedBook";

const folder = testFolder();

const figures = new Map([
  [ofForm("applications.received:naturalPerson"), 3],
  [ofForm("applications.granted:naturalPerson"), 3],
]);

/** The workbook with totals by formula as a program leaves it that writes formulas and computes nothing, with other formulas in some cells of table 三. */
async function writtenBook(formulas: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  const parts = partsOf(await (await filledBook(figures)).save());
  const names = Object.keys(parts).filter((one) => /^xl\/worksheets\/[^/]+\.xml$/u.test(one));
  const ofSheet = [...(parts["xl/workbook.xml"] ?? "").matchAll(/<sheet name="([^"]*)"/gu)].findIndex(([, name]) => name === SHEET);
  const changed = Object.fromEntries(
    names.map((name, index) => {
      let xml = (parts[name] ?? "").replaceAll(/(<\/f>)<v>[^<]*<\/v>/gu, "$1").replaceAll(/(<c r="[^"]*"[^>]*) t="str"(><f>)/gu, "$1$2");
      if (index !== ofSheet) return [name, xml];
      for (const [address, formula] of Object.entries(formulas))
        xml = xml.replace(new RegExp(`<c r="${address}"( s="\\d+")?[^>]*>.*?</c>`, "u"), `<c r="${address}"$1><f>${formula}</f></c>`);
      return [name, xml];
    }),
  );
  return packageOf({ ...parts, ...changed });
}

const checked = async (formulas: Readonly<Record<string, string>> = {}, language: Language = "zh-CN") =>
  checkWorkbook(await openFileSheets(await writtenBook(formulas)), language);

test("totals of a file without results are computed and checked, and that is said once", async () => {
  const { findings, problems, faults } = await checked();
  expect([problems.map(({ kind }) => kind), faults]).toEqual([[], []]);
  expect(findings.filter(({ check }) => check !== "B4").map(({ check, severity, message }) => [check, severity, message])).toEqual([
    [
      "F7",
      "hint",
      "工作表“基本信息”的 B6；工作表“三 依申请公开”的 J6:J30、D29:I29；工作表“四 复议诉讼”的 E6、J6、O6 是公式，文件里没有存结果（不是用 Excel 或 WPS 表格保存的），" +
        "校验和报告里用的是本工具按公式算出的结果。请用 Excel 或 WPS 表格打开这个工作簿，核对后保存。",
    ],
  ]);
  const english = await checked({}, "en-US");
  expect(english.findings.find(({ check }) => check === "F7")?.message).toMatch(/of sheet “三 依申请公开”; .*: the file holds no results of these formulas/u);
});

test.each<[string, string]>([
  ["SUM", "SUM(D6:I6)-1"],
  ["+ and -", "D6+E6+F6+G6+H6+I6-1"],
  ["a number of another sheet", "'四 复议诉讼'!A6+2"],
  ["a total of totals that are not computed either", "J7+2"],
])("a wrong total by %s is told, by its sum", async (_, formula) => {
  const { faults, problems } = await checked({ J6: formula });
  expect(problems).toEqual([]);
  expect(faults.flatMap(({ findings }) => findings.map(({ check }) => check))).toContain("A1");
});

test.each(["INDIRECT(&quot;D&quot;&amp;6)", "件数", "[1]年报!A1", "FOO(D6)", "J6+1", "D6/0", "TODAY()"])(
  "%s stays without a result, and says why",
  async (formula) => {
    const { problems } = await checked({ J6: formula });
    expect(problems.map(({ kind }) => kind)).toEqual(["uncomputed"]);
    expect(problems[0]?.message).toContain("格公式没有算出结果（J6），文件里没有存，本工具也不能肯定地算出，读不出数来。");
    const english = await checked({ J6: formula }, "en-US");
    expect(english.problems[0]?.message).toContain("(J6), and what they give is not certain here.");
  },
);

test.each<[string | undefined, boolean]>([
  [undefined, true],
  ["0", true],
  ["0_ ", true],
  ["0_ ;[Red]\\-0\\ ", true],
  ["#,##0", true],
  ["yyyy/m/d", false],
  ["0%", true],
  ["0.0E+00", false],
])("how a result is shown in the format %s is certain: %p", async (format, isKnown) => {
  const sheets = seenThrough(await filledBook(figures), (cell, row, column) => (row === 5 && column === 9 ? uncomputedCell("=SUM(D6:I6)", { format }) : cell));
  const { problems, findings } = await checkWorkbook(sheets, "zh-CN");
  expect([problems.map(({ kind }) => kind), findings.some(({ check }) => check === "F7")]).toEqual(isKnown ? [[], true] : [["uncomputed"], false]);
});

test("figures, reports and next year's workbook take them, and the report says so", async () => {
  const file = folder.write("库.xlsx", await writtenBook());
  const data = await nianbao(["figures", file]);
  expect(JSON.parse(data.out)).toMatchObject({
    table3: { rows: expect.arrayContaining([expect.objectContaining({ values: [3, 0, 0, 0, 0, 0, 3] })]) as unknown },
  });
  const { notes } = await nianbao(["report", file, "--html", "-o", folder.at("库.html")]);
  expect(notes).toContain("文件里没有存结果");
  expect((await nianbao(["report", file, "--html", "-o", folder.at("库.en.html"), "--lang", "en"])).notes).toContain("holds no results of these formulas");
  expect((await nianbao(["next", file, "-o", folder.at("次年.xlsx")])).exitCode).toBe(0);
});
