import { checkWorkbook, explainWarning } from "../../src/jobs";
import { cellContent, type CellContent, type ReadableSheets } from "../../src/workbook";
import { parseRange } from "../../src/address";
import type { OpenReport } from "./openReport";
import { openSignableReport } from "./signableReport";

let report: OpenReport;

beforeEach(async () => {
  report = await openSignableReport();
});

/** The workbook with one cell of another content, saved without being calculated or not. */
const seenWith = (sheet: string, address: string, content: CellContent, calculation?: "manual"): ReadableSheets => {
  const { top = 0, left = 0 } = parseRange(address) ?? {};
  return {
    survey: () => report.sheets.survey(),
    hiddenLines: (areas) => report.sheets.hiddenLines(areas),
    read: async (areas) => {
      const snapshot = await report.sheets.read(areas);
      const blocks = snapshot.blocks.map((block, index) =>
        areas[index]?.sheet === sheet ? block?.map((cells, r) => cells.map((cell, c) => (r === top && c === left ? content : cell))) : block,
      );
      return { ...snapshot, blocks, ...(calculation && { calculation }) };
    },
  };
};

const DATE = { shown: "2026/1/20" };

test.each<[string, string, CellContent, string]>([
  ["基本信息", "B7", cellContent(46042, { formula: "=TODAY()", ...DATE }), "TODAY"],
  ["基本信息", "B7", cellContent(46042.4, { formula: "=NOW()", ...DATE }), "NOW"],
  ["基本信息", "B7", cellContent("2026年1月20日", { formula: '=TEXT(TODAY(),"yyyy年m月d日")' }), "TODAY"],
  ["基本信息", "B5", cellContent(2025, { formula: "=YEAR(today())-1" }), "TODAY"],
  ["基本信息", "B8", cellContent("电话 5", { formula: '="电话 "&RANDBETWEEN(1,9)' }), "RANDBETWEEN"],
  ["正文", "C6", cellContent("截至2026年1月20日没有遗漏。", { formula: '="截至"&TEXT(TODAY(),"yyyy年m月d日")&"没有遗漏。"' }), "TODAY"],
])("%s!%s whose formula changes is told to be typed, and not to be computed again", async (sheet, address, content, by) => {
  for (const calculation of [undefined, "manual"] as const) {
    const { findings, ready } = await checkWorkbook(seenWith(sheet, address, content, calculation), "zh-CN");
    // What is made of a changing 年度 cannot be told either, and is asked to be computed where nobody does so.
    const told = findings.filter(({ check, text }) => check.startsWith("F") && text?.address === address);
    expect(ready).toBe(false);
    expect(told).toMatchObject([{ id: `F6:${sheet}!${address}`, severity: "warning", text: { sheet, address } }]);
    expect(told[0]?.message).toContain(`工作表“${sheet}”的 ${address} 用的公式（${by}）`);
    expect(told[0]?.message).toContain("请删去公式，直接填写");
    const english = await checkWorkbook(seenWith(sheet, address, content, calculation), "en-US");
    expect(english.findings.find(({ check }) => check === "F6")?.message).toContain("type what is to be printed");
  }
});

test.each<[string, string, CellContent]>([
  ["基本信息", "B8", cellContent("见 TODAY()", { formula: '="见 TODAY()"' })],
  ["基本信息", "B7", cellContent("2026年1月20日")],
  ["基本信息", "C8", cellContent("x", { formula: '="x"' })],
])("%s!%s does not change", async (sheet, address, content) => {
  expect((await checkWorkbook(seenWith(sheet, address, content), "zh-CN")).findings.filter(({ check }) => check === "F6")).toEqual([]);
});

test("a reason is taken", async () => {
  report.type("基本信息", "B10", '=TEXT(TODAY(),"yyyy")');
  const [found] = (await checkWorkbook(report.sheets, "zh-CN")).findings.filter(({ check }) => check === "F6");
  if (!found) throw new Error("nothing told");
  await explainWarning(report.sheets, found, { reason: "只在本机用", who: "甲", when: new Date(2026, 0, 15) });
  expect((await checkWorkbook(report.sheets, "zh-CN")).findings.find(({ check }) => check === "F6")?.explained.state).toBe("accepted");
});
