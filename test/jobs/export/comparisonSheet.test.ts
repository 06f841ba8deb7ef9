import { planComparison, type YearOnYear } from "../../../src/jobs";
import { ofForm } from "../../ofForm";

const cell = { sheet: "二 主动公开", address: "B9" };
const rows: readonly YearOnYear[] = [
  { figure: ofForm("disclosure.licences:decisions"), table: "表二", cell, value: 733, last: 550, difference: 183, percent: 33.3 },
  {
    figure: ofForm("disclosure.fees:collected"),
    table: "表二",
    cell: { ...cell, address: "B16" },
    value: 0.5,
    last: undefined,
    difference: undefined,
    percent: undefined,
  },
];

test("figures stay numbers, per cents too; what one year has not is blank", () => {
  const plan = planComparison({ organ: "甲镇人民政府", year: 2025, lastYear: { year: 2024, source: "去年.xlsx" }, rows }, "zh-CN");
  expect(plan.content).toEqual([
    ["甲镇人民政府2025年与2024年年报数据对比", "", "", "", "", "", ""],
    ["两年都没有数或都是 0 的项目不列出。上年的数取自：去年.xlsx", "", "", "", "", "", ""],
    ["表", "项目", "单元格", "2025年", "2024年", "增减", "增减比例"],
    ["表二", "行政许可·处理决定", "二 主动公开!B9", 733, 550, 183, 0.333],
    ["表二", "行政事业性收费·收费金额", "二 主动公开!B16", 0.5, "", "", ""],
  ]);
});

test("in English too, also where neither year is known", () => {
  const plan = planComparison({ organ: undefined, year: undefined, lastYear: { year: undefined, source: "" }, rows }, "en-US");
  expect(plan.content.slice(0, 3)).toEqual([
    ["This year beside last year", "", "", "", "", "", ""],
    ["Figures that neither year has, or that are 0 in both, are left out.", "", "", "", "", "", ""],
    ["Table", "Figure", "Cell", "This year", "Last year", "Change", "Per cent"],
  ]);
});
