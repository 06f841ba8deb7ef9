import { checkWorkbook } from "../../../src/jobs";
import { saveXlsx } from "../../../workbench/src/xlsx";
import { openReport } from "../../jobs/openReport";
import { testFolder } from "../../testFolder";
import { nianbao } from "../nianbao";

const folder = testFolder();

test.each([
  ["typed", "zh"],
  ["formula", "zh"],
  ["typed", "en"],
] as const)("the pane and the command say the same of a workbook with %s totals, word for word (%s)", async (totals, lang) => {
  const excel = await openReport(totals);
  excel.paste("三 依申请公开", "D6", [
    ["3", "1", "", "０"],
    ["1", "1件", "/", "1.5"],
  ]);
  excel.paste("四 复议诉讼", "A6", [["3", "1", "0", "2", "-1"]]);
  excel.type("二 主动公开", "A2", "改过的标签");
  excel.type("三 依申请公开", "A6", "一、本年新收到的申请");
  excel.type("基本信息", "B3", "临安县青石镇人民政府");
  excel.type("基本信息", "B5", "2025");
  excel.type("正文", "C8", "全年收到政府信息公开申请77件，全部办结。一是制定制度；三是规范审查。");
  const pane = await checkWorkbook(excel.sheets, lang === "zh" ? "zh-CN" : "en-US");
  expect(pane.findings.map(({ check }) => check)).toEqual(expect.arrayContaining(["C1", "D3", "D5"]));
  expect(pane.findings.flatMap(({ text }) => text ?? [])).toContainEqual({ sheet: "正文", address: "C8" });
  expect(pane.findings.length).toBeGreaterThan(4);
  expect(pane.faults.length).toBeGreaterThan(0);
  expect(pane.problems.length).toBeGreaterThan(0);

  const file = folder.write(`${totals}.xlsx`, await saveXlsx(excel.book));
  const { out } = await nianbao(["check", "--json", "--lang", lang, file]);
  const { findings, problems } = JSON.parse(out) as typeof pane;
  const essence = ({ id, check, severity, message, cells }: (typeof pane.findings)[number]) => ({
    id,
    check,
    severity,
    message,
    cells: cells.map(({ sheet, address, figure }) => ({ sheet, address, figure })),
  });
  expect(findings.map(essence)).toEqual(pane.findings.map(essence));
  expect(problems.map(({ id, message }) => ({ id, message }))).toEqual(pane.problems.map(({ id, message }) => ({ id, message })));

  const { out: lines } = await nianbao(["check", "--lang", lang, file]);
  const sentences = lines
    .trimEnd()
    .split("\n")
    .map((line) => line.split("  ").slice(2).join("  "));
  expect([...sentences].sort()).toEqual([...pane.findings, ...pane.faults, ...pane.problems].map(({ message }) => message).sort());
});
