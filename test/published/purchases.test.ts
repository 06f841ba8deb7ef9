import { readHtml } from "../../src/documents";
import { readPublished } from "../../src/published";
import { ofForm } from "../ofForm";

const block = (item: string, header: readonly string[], rows: readonly string[], cells: readonly string[]): string =>
  `<tr><td colspan=4>第二十条第（${item}）项</td></tr><tr><td>信息内容</td>${header.map((text) => `<td>${text}</td>`).join("")}</tr>` +
  rows.map((row) => `<tr><td>${row}</td>${cells.map((text) => `<td>${text}</td>`).join("")}</tr>`).join("");
const COUNTS = ["上一年项目数量", "本年增/减", "处理决定数量"];

/** 表二 of the form of 2019, with what it says of purchases. */
const page = (amount: string, label = "采购总金额", line = ""): string =>
  `<p>清河镇人民政府2020年政府信息公开工作年度报告</p><p>一、总体情况</p><p>无。</p><p>二、主动公开政府信息情况</p>${line}<table>` +
  block("一", ["本年新制作数量", "本年新公开数量", "对外公开总数量"], ["规章", "规范性文件"], ["1", "2", "3"]) +
  block("五", COUNTS, ["行政许可", "其他对外管理服务事项"], ["1", "2", "3"]) +
  block("六", COUNTS, ["行政处罚", "行政强制"], ["1", "2", "3"]) +
  block("八", ["上一年项目数量", "本年增/减", ""], ["行政事业性收费"], ["1", "2", ""]) +
  block("九", ["采购项目数量", label, ""], ["政府集中采购"], ["26", amount, ""]) +
  "</table>";

test.each([
  ["without any unit", page("3042532"), undefined, "3042532"],
  ["without any unit, with separators", page("3,042,532.00"), undefined, "3,042,532.00"],
  ["with its unit", page("304.25万元"), 304.25, undefined],
  ["with a unit of its label", page("304.25", "采购总金额（万元）"), 304.25, undefined],
  ["under a line of units", page("304.25", "采购总金额", "<p>（单位：件、项、万元）</p>"), 304.25, undefined],
  ["that is none", page("0"), 0, undefined],
])("an amount %s", async (_, html, value, asked) => {
  const { figures, notes } = await readPublished(await readHtml(html));
  const id = ofForm("disclosure.procurement:amount");
  expect(figures.get(id)).toBe(value);
  expect(notes.find((note) => note.kind === "question" && note.figures?.includes(id))?.words).toBe(asked);
});
