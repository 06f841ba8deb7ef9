import { tableFigures } from "../../src/figures";
import { edition2019, edition2021 } from "../../src/statute";
import { planStandardSheets, readReport, type SheetPlan } from "../../src/workbook";
import { planSheets } from "./planSheets";
import { ofForm } from "../ofForm";

const plans = planStandardSheets(edition2021, "formula");
const read = (changes: Parameters<typeof planSheets>[1] = {}, sheets = plans) => readReport(planSheets(sheets, changes));

test("freshly inserted sheets are read whole: every figure has its cell, nothing is odd", async () => {
  const { entries, places, problems, shown } = await read();
  expect(problems).toEqual([]);
  expect([...entries.keys()]).toEqual(edition2021.tables.flatMap(tableFigures).map(({ id }) => id));
  expect(places.get(ofForm("applications.granted:naturalPerson"))).toEqual({ sheet: "三 依申请公开", address: "D8" });
  expect(places.get(ofForm("cases:suitAfterReview.total"))).toEqual({ sheet: "四 复议诉讼", address: "O6" });
  expect(shown.get(ofForm("applications.granted:total"))).toBe("0");
  expect(shown.has(ofForm("applications.granted:naturalPerson"))).toBe(false);
});

test("sheets in the form of 2019 are read in that edition, and a year of another form is named", async () => {
  for (const year of ["", 2019, 2025]) {
    const { edition, entries, problems } = await read({ 基本信息: { B5: year }, "二 主动公开": { C17: -15 } }, planStandardSheets(edition2019, "formula"));
    expect(edition.id).toBe(2019);
    expect(problems).toEqual(year === 2025 ? [{ kind: "otherEdition", found: 2019, year, expected: 2021 }] : []);
    expect([...entries.keys()]).toEqual(edition2019.tables.flatMap(tableFigures).map(({ id }) => id));
    expect(entries.get(ofForm("disclosure.fees:change"))).toEqual({ state: "number", value: -15, computed: false });
  }
});

test("figures print in plain decimals, text as the clerk wrote it", async () => {
  const { shown } = await read({ "二 主动公开": { B16: 0.0000001, B9: " 5件 ", B12: 1e11 } });
  expect(shown.get(ofForm("disclosure.fees:collected"))).toBe("0.0000001");
  expect(shown.get(ofForm("disclosure.licences:decisions"))).toBe("5件");
  expect(shown.get(ofForm("disclosure.penalties:decisions"))).toBe("100000000000");
});

test.each([
  [1.1 + 2.2, "3.3"],
  [59237.2449, "59237.2449"],
  [2822652, "2822652"],
])("%p prints as %s: what binary arithmetic leaves behind is not printed", async (value, printed) => {
  expect((await read({ "二 主动公开": { B16: value } })).shown.get(ofForm("disclosure.fees:collected"))).toBe(printed);
});

test("a table that was moved as a whole is found by its labels", async () => {
  const moved = plans.map((plan) =>
    plan.name === "四 复议诉讼" ? { ...plan, content: [Array<string>(15).fill(""), Array<string>(15).fill(""), ...plan.content] } : plan,
  );
  const { places, problems } = await read({ "四 复议诉讼": { A8: 3 } }, moved);
  expect(problems).toEqual([]);
  expect(places.get(ofForm("cases:review.upheld"))).toEqual({ sheet: "四 复议诉讼", address: "A8" });
});

test("half-width brackets and added spaces in labels are the same label", async () => {
  expect((await read({ "三 依申请公开": { B8: "(一) 予以公开" } })).problems).toEqual([]);
});

test("other wordings that published reports use are the same label", async () => {
  expect((await read({ "三 依申请公开": { J4: "合计" }, "二 主动公开": { A6: "规范性文件" } })).problems).toEqual([]);
});

test("a changed label is named with its cell", async () => {
  expect((await read({ "三 依申请公开": { B8: "（一）不予公开" } })).problems).toEqual([
    {
      kind: "label",
      cell: { sheet: "三 依申请公开", address: "B8" },
      expected: "（一）予以公开",
      found: "（一）不予公开",
    },
  ]);
});

/** A different number in every figure of 三, to tell where each was read from. */
const numbers = new Map(edition2021.tables.flatMap(tableFigures).map(({ id }, index) => [id, index + 1]));
const withApplications = (change: (content: SheetPlan["content"]) => SheetPlan["content"]) =>
  read(
    {},
    planStandardSheets(edition2021, "typed", { figures: numbers }).map((plan) =>
      plan.name === "三 依申请公开" ? { ...plan, content: change(plan.content) } : plan,
    ),
  );

test("rows that were taken out are named, and their figures are not read", async () => {
  const { problems, entries } = await withApplications((content) => content.filter((_, row) => row < 9 || row > 10));
  expect(problems).toMatchObject([
    { kind: "labelMissing", table: "表三", axis: "row", label: "1.属于国家秘密" },
    { kind: "labelMissing", table: "表三", axis: "row", label: "2.其他法律行政法规禁止公开" },
  ]);
  expect(entries.has(ofForm("applications.withheld.stateSecret:naturalPerson"))).toBe(false);
  expect(entries.get(ofForm("applications.withheld.thirdPartyRights:total"))).toMatchObject({
    value: numbers.get(ofForm("applications.withheld.thirdPartyRights:total")),
  });
});

test("wherever a row is put into or taken out of 三, or a column into it, no figure is read from another place", async () => {
  const blank = Array<string>(10).fill("");
  for (let row = 3; row < 30; row++) {
    for (const { entries, problems } of [
      await withApplications((content) => [...content.slice(0, row), blank, ...content.slice(row)]),
      await withApplications((content) => content.filter((_, index) => index !== row)),
    ]) {
      const wrong = [...entries].filter(([id, entry]) => entry.state !== "number" || entry.value !== numbers.get(id));
      expect(wrong).toEqual([]);
      expect(entries.size < numbers.size).toBe(problems.length > 0);
    }
  }
  for (let column = 1; column < 10; column++) {
    const { entries, problems } = await withApplications((content) => content.map((cells) => [...cells.slice(0, column), "", ...cells.slice(column)]));
    expect(problems).toEqual([]);
    expect([...entries].every(([id, entry]) => entry.state === "number" && entry.value === numbers.get(id))).toBe(true);
  }
});

test("a label that stands twice with figures is named, and neither row is read", async () => {
  const { problems, entries } = await withApplications((content) => [...content.slice(0, 12), content[11] ?? [], ...content.slice(12)]);
  expect(problems).toMatchObject([{ kind: "labelTwice", table: "表三", label: "3.危及“三安全一稳定”", cells: [{ address: "C12" }, { address: "C13" }] }]);
  expect(entries.has(ofForm("applications.withheld.securityAndStability:total"))).toBe(false);
});

test("a row of the other edition is named as such", async () => {
  const { problems } = await withApplications((content) =>
    content.flatMap((cells, row) => (row === 25 ? [["", "（六）其他处理", "", 1, 0, 0, 0, 0, 0, 1]] : row === 26 || row === 27 ? [] : [cells])),
  );
  expect(problems).toMatchObject([{ kind: "tableEdition", table: "表三", found: 2019, expected: 2021, cells: [{ address: "B26" }], labels: { length: 3 } }]);
});

test("正文 without its header is not read by guess", async () => {
  const { narrative, problems } = await read({ 正文: { A3: "段落", C6: "文字" } });
  expect(narrative).toBeUndefined();
  expect(problems).toEqual([{ kind: "header", sheet: "正文" }]);
});

test("a 部分 that the form does not have is given as written, not put under the part above", async () => {
  const { narrative } = await read({ 正文: { A6: "（六）", C6: "文字" } });
  expect(narrative).toContainEqual({
    section: "（六）",
    heading: "（一）主动公开",
    text: "文字",
    headingPlace: { sheet: "正文", address: "B6" },
    place: { sheet: "正文", address: "C6" },
    noPart: { sheet: "正文", address: "A6" },
  });
});

test("missing sheets are named, and a workbook without any is told apart", async () => {
  expect((await read({}, plans.slice(0, 3))).problems).toEqual([
    { kind: "missing", sheet: "四 复议诉讼" },
    { kind: "missing", sheet: "正文" },
  ]);
  expect((await read({}, [])).problems).toEqual([{ kind: "none" }]);
});

test("基本信息 gives the organ's data and the 要素; a date typed as a date is written out", async () => {
  const { organSheet } = await read({
    基本信息: { B3: "某县某镇人民政府", B5: 2025, B7: 46037, A14: "发布信息条数", B14: 23, A20: "会议次数", B20: "两" },
  });
  expect(organSheet?.organ).toMatchObject({ name: "某县某镇人民政府", year: "2025", date: "2026年1月15日", title: "" });
  expect(organSheet?.namedFigures.get("发布信息条数")).toBe("23");
  expect(organSheet?.namedFigures.get("会议次数")).toBe("两");
});

test("正文 is read row by row; a row without 部分 belongs to the part above, empty rows say nothing", async () => {
  const { narrative } = await read({
    正文: { C6: "第一段\n第二段", A8: "", B8: "", C8: " 首行有空格", A20: "六、其他需要报告的事项", C20: "无" },
  });
  expect(narrative?.[0]).toMatchObject({ section: "引言", heading: "" });
  expect(narrative).toContainEqual(expect.objectContaining({ section: "一", heading: "（一）主动公开", text: "第一段\n第二段" }));
  expect(narrative).toContainEqual(expect.objectContaining({ section: "一", heading: "", text: " 首行有空格" }));
  expect(narrative?.at(-1)).toMatchObject({ section: "六", heading: "", text: "无" });
});
