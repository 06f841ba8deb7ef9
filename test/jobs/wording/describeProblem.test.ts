import type { LastYearProblem } from "../../../src/jobs/years/lastYearProblems";
import { describeProblem } from "../../../src/jobs/wording/describeProblem";
import type { Language } from "../../../src/language";
import { textsFor } from "../../../src/taskpane/texts";
import type { ReadingProblem } from "../../../src/workbook";
import { chineseLeft } from "../../chineseLeft";
import { said } from "../../textLeaves";
import { ofForm } from "../../ofForm";

type AnyProblem = ReadingProblem | LastYearProblem;

const cell = { sheet: "汇总", address: "D6" };
const area = { sheet: "汇总", address: "A1:J31" };

/** A problem of every kind. */
const problems: { readonly [Kind in AnyProblem["kind"]]: AnyProblem & { readonly kind: Kind } } = {
  none: { kind: "none" },
  missing: { kind: "missing", sheet: "四 复议诉讼" },
  unrecognised: {
    kind: "unrecognised",
    sheet: "汇总",
    table: "表三",
    stray: [{ cell, label: "自然人", after: "" }],
    missing: ["总计"],
    errors: [{ cell, code: "#REF!" }],
  },
  twoPlaces: { kind: "twoPlaces", table: "表三", areas: [area, area] },
  otherEdition: { kind: "otherEdition", found: 2019, year: 2025, expected: 2021 },
  header: { kind: "header", sheet: "正文" },
  sheetCut: { kind: "sheetCut", sheet: "汇总", rows: 2_841 },
  uncomputed: { kind: "uncomputed", sheet: "汇总", cells: [cell] },
  unknownPart: { kind: "unknownPart", cell, found: "七", words: "走访", rows: 2 },
  namedTwice: { kind: "namedTwice", name: "发布信息条数", cells: [cell, cell] },
  label: { kind: "label", cell, expected: "总计", found: "小计" },
  labelMissing: { kind: "labelMissing", table: "表二", area, axis: "row", label: "规章" },
  labelExtra: { kind: "labelExtra", table: "表三", cells: [cell], label: "（六）其他处理" },
  labels: { kind: "labels", table: "表三", labels: [{ cell, expected: "总计", found: "小计" }] },
  subtotals: { kind: "subtotals", table: "表三", label: "小计", cells: [cell, cell] },
  shifted: { kind: "shifted", table: "表三", cells: [cell] },
  unaligned: { kind: "unaligned", table: "表三", cells: [cell, cell] },
  undecided: { kind: "undecided", table: "表三", what: "columns", cells: [cell, cell], texts: ["2024年", "2025年"] },
  unit: { kind: "unit", table: "表二", cell, text: "收费金额（元）", found: "元", expected: "万元", figures: [{ cell, written: "5000", converted: 0.5 }] },
  tableErrors: { kind: "tableErrors", table: "表三", code: "#REF!", cells: [cell, cell] },
  titleYear: { kind: "titleYear", table: "表三", cell, text: "2024年情况统计表", found: 2024, year: 2025, stated: true },
  titleOrgan: { kind: "titleOrgan", table: "表三", cell, text: "填报单位:乙镇", found: "乙镇", organ: "甲镇人民政府", stated: true },
  tableEdition: { kind: "tableEdition", table: "表三", area, found: 2019, expected: 2021, cells: [cell], labels: ["3.其他"] },
  labelTwice: { kind: "labelTwice", table: "表三", label: "（七）总计", cells: [cell, cell] },
  publishedUnread: {
    kind: "publishedUnread",
    source: "2024.html",
    figures: [ofForm("applications.carriedOut:total"), ofForm("disclosure.licences:decisions")],
    needed: [ofForm("applications.carriedOut:total")],
  },
  publishedBlank: { kind: "publishedBlank", source: "2024.html", figures: [ofForm("disclosure.licences:decisions")], needed: [] },
  lastYearUnread: { kind: "lastYearUnread", tables: ["表三"] },
  lastYearGaps: { kind: "lastYearGaps", figures: [ofForm("applications.carriedOut:total")] },
  notLastYear: { kind: "notLastYear", year: 2025, found: 2021 },
  otherOrgan: { kind: "otherOrgan", organ: "甲镇", found: "乙镇" },
};
const all: readonly AnyProblem[] = [
  ...Object.values(problems),
  { kind: "missing", sheet: "基本信息" },
  { ...problems.sheetCut, rows: 0 },
  { ...problems.lastYearGaps, cells: [cell] },
  { ...problems.notLastYear, cell },
  { ...problems.otherOrgan, cell },
  { ...problems.unrecognised, stray: [], missing: [], upright: cell },
  { ...problems.unrecognised, stray: [], missing: [], errors: [] },
  { ...problems.labelMissing, stray: { cell, after: "总计" } },
  { ...problems.labelExtra, edition: 2019 },
  { ...problems.undecided, what: "rows", texts: [] },
  { ...problems.undecided, what: "below" },
  { ...problems.undecided, what: "elsewhere" },
  { ...problems.undecided, what: "twice", texts: ["小计"] },
  { ...problems.unit, figures: [] },
  { ...problems.titleYear, stated: false },
];
const languages: readonly Language[] = ["zh-CN", "en-US"];

test("a unit that is not the form's: where, what it says, what the form asks for, and what to do", () => {
  expect(describeProblem(problems.unit, "zh-CN", "pane").message).toBe(
    "表二里 汇总!D6“收费金额（元）”写的单位是“元”，格式要的是“万元”，D6 的 5000没有读。请核对：数是元的，换算成万元填写（5000 元是 0.5 万元），再把单位改成“万元”；数本来就是万元的，只改单位。",
  );
});

/** What stands in “quotes” in a sentence and is written on the pane. */
const paneNames = (message: string, language: Language): string[] => {
  const labels = said(textsFor(language));
  return [...message.matchAll(/“([^”]+)”/gu)].flatMap(([, name = ""]) => (labels.includes(name) ? [name] : [])).filter((name) => name !== "正文");
};

test.each(all)("in English nothing is Chinese but names, and 校验说明 keeps it in Chinese: %j", (problem) => {
  const { message, record } = describeProblem(problem, "en-US", "pane");
  expect(
    chineseLeft(message, {
      called: ["汇总"],
      written: ["小计", "七", "走访", "甲镇人民政府", "填报单位:乙镇", "2024年情况统计表", "收费金额（元）", "万元", "2024年", "2025年"],
    }),
  ).toEqual([]);
  expect(record).toBe(describeProblem(problem, "zh-CN", "pane").message);
});

describe.each(languages)("in %s", (language) => {
  test.each(all)("on the command line nothing of the pane is named, and to a unit neither: %j", (problem) => {
    for (const surface of ["command", "unit"] as const) {
      const { message } = describeProblem(problem, language, surface);
      expect(paneNames(message, language)).toEqual([]);
      expect(message).not.toMatch(/点“|Choose “/iu);
      expect(message).toMatch(language === "zh-CN" ? /。$/u : /\.$/u);
    }
    expect(describeProblem(problem, language, "unit").message).not.toMatch(/nianbao|年报助手|add-in/u);
  });

  test("in the pane its buttons are named where they are", () => {
    const named = new Set(all.flatMap((problem) => paneNames(describeProblem(problem, language, "pane").message, language)));
    expect(named).toEqual(new Set([textsFor(language).insert.button, textsFor(language).recognised.heading]));
  });

  test("only the advice differs: both begin alike", () => {
    for (const problem of all) {
      const [pane = "", command = ""] = (["pane", "command"] as const).map((surface) => describeProblem(problem, language, surface).message);
      expect(command.slice(0, 12)).toBe(pane.slice(0, 12));
    }
  });
});
