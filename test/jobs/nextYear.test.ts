import { editionFigures } from "../../src/figures";
import { createExcelSheets } from "../../src/excel";
import { newFileSheets, openFileSheets } from "../../src/files";
import { checkWorkbook, compareYears, insertSheets, keepLastYear, planNextYear, ReportError } from "../../src/jobs";
import { usualJump } from "../../src/rules";
import { edition2019, edition2021, type Edition, type FigureId } from "../../src/statute";
import { planLastYearSheet, planStandardSheets, readReport, type Filling, type Sheets } from "../../src/workbook";
import { openExcel } from "../excelHost";
import { planSheets } from "../workbook/planSheets";
import { ofForm } from "../ofForm";

const ORGAN = "某县某镇人民政府";
const NARRATIVE = [
  { section: "引言", heading: "", text: "本报告统计期限自2024年1月1日起至2024年12月31日止。" },
  { section: "一", heading: "（二）依申请公开", text: "2024年，共收到申请 {三.本年新收.总计} 件，于2024年6月20日培训一次。" },
];

/** Last year's workbook: 3 applications carried over to this year. */
function filling(year: number, edition: Edition = edition2021): Filling {
  const figures = new Map([...editionFigures(edition).keys()].map((id) => [id, 0]));
  for (const column of ["naturalPerson", "total"]) {
    figures
      .set(ofForm(`applications.received:${column}`), 5)
      .set(ofForm(`applications.granted:${column}`), 2)
      .set(ofForm(`applications.outcomesTotal:${column}`), 2)
      .set(ofForm(`applications.carriedOut:${column}`), 3);
  }
  if (edition === edition2021) figures.set(ofForm("disclosure.licences:decisions"), 550);
  return {
    organ: { name: ORGAN, year, kind: "乡镇政府", contact: "电话 0000", period: `自${year}年1月1日起至${year}年12月31日止` },
    figures,
    narrative: NARRATIVE,
    namedFigures: [{ name: "培训次数", value: 2, unit: "次" }],
  };
}
const lastYear = (year = 2024, edition = edition2021) => planSheets(planStandardSheets(edition, "typed", filling(year, edition)));

async function nextFile(totals: "typed" | "formula" = "formula"): Promise<Sheets> {
  const { plans } = await planNextYear(lastYear(), { totals, source: "去年.xlsx" });
  const made = newFileSheets();
  await made.insert(plans);
  return openFileSheets(await made.save());
}

test.each(["typed", "formula"] as const)("the new workbook (%s totals) has what stays, and nothing that was last year's", async (totals) => {
  const { organSheet, entries, narrative, lastYear: kept, problems } = await readReport(await nextFile(totals));
  expect(problems).toEqual([]);
  expect(organSheet?.organ).toMatchObject({
    name: ORGAN,
    year: "2025",
    kind: "乡镇政府",
    contact: "电话 0000",
    date: "",
    period: "自2025年1月1日起至2025年12月31日止",
  });
  expect(organSheet?.namedRows[0]).toEqual({ name: "培训次数", unit: "次", value: "" });
  expect(entries.get(ofForm("applications.carriedIn:naturalPerson"))).toMatchObject({ value: 3 });
  expect(entries.get(ofForm("applications.carriedIn:total"))).toMatchObject({ value: 3, computed: totals === "formula" });
  expect(entries.get(ofForm("applications.received:naturalPerson"))).toEqual({ state: "blank" });
  expect(narrative?.map(({ text }) => text)).toEqual(
    expect.arrayContaining(["本报告统计期限自2025年1月1日起至2025年12月31日止。", "2025年，共收到申请 {三.本年新收.总计} 件，于2024年6月20日培训一次。"]),
  );
  expect(kept).toMatchObject({ organ: ORGAN, year: 2024, source: "去年.xlsx" });
  expect(kept?.entries.get(ofForm("applications.carriedOut:total"))).toMatchObject({ value: 3 });
  expect(kept?.narrative[0]).toEqual(NARRATIVE[0]);
});

test("what was moved, the file's name and the year are told", async () => {
  const { fileName, year, years } = await planNextYear(lastYear(), { totals: "typed", source: "" });
  expect(fileName).toBe("某县某镇人民政府2025年政府信息公开年报数据.xlsx");
  expect(year).toBe(2025);
  expect(years.map(({ moved }) => moved)).toEqual([2025, 2025, 2025, undefined]);
});

test("a report of 2020 in the old form is rolled forward into the new one", async () => {
  const { plans, year } = await planNextYear(lastYear(2020, edition2019), { totals: "typed", source: "" });
  const reading = await readReport(planSheets(plans));
  expect([year, reading.edition.id, reading.problems]).toEqual([2021, 2021, []]);
  expect(reading.lastYear?.edition.id).toBe(2019);
  expect(reading.entries.get(ofForm("applications.carriedIn:naturalPerson"))).toMatchObject({ value: 3 });
});

test("a workbook that does not say whose or of which year it is cannot be rolled forward", async () => {
  for (const organ of [{ ...filling(2024).organ, name: "" }, { name: ORGAN }]) {
    const plans = planStandardSheets(edition2021, "typed", { ...filling(2024), organ });
    await expect(planNextYear(planSheets(plans), { totals: "typed", source: "" })).rejects.toThrow(ReportError);
  }
});

test("a workbook that says no year is rolled forward to the year that a person gives, and to no other than its next one", async () => {
  const plans = planStandardSheets(edition2021, "typed", { ...filling(2024), organ: { name: ORGAN } });
  const request = { totals: "typed", source: "去年.xlsx" } as const;
  await expect(planNextYear(planSheets(plans), request)).rejects.toMatchObject({ code: "unknownYear" });
  const next = await planNextYear(planSheets(plans), { ...request, year: 2025 });
  expect(next).toMatchObject({ year: 2025, fileName: "某县某镇人民政府2025年政府信息公开年报数据.xlsx" });
  expect((await readReport(planSheets(next.plans))).lastYear).toMatchObject({ organ: ORGAN, year: 2024 });
  await expect(planNextYear(lastYear(), { ...request, year: 2025 })).resolves.toMatchObject({ year: 2025, problems: [] });
  await expect(planNextYear(lastYear(), { ...request, year: 2026 })).rejects.toMatchObject({ code: "otherYear" });
});

test("上年结转 that is changed in the new workbook is an error against 上年数据, without last year's file", async () => {
  const sheets = await nextFile("typed");
  await sheets.write({ sheet: "三 依申请公开", address: "D7" }, 4);
  const { findings, lastYear: compared } = await checkWorkbook(sheets, "zh-CN");
  expect(compared).toEqual({ organ: ORGAN, year: 2024, source: "去年.xlsx" });
  expect(findings.find(({ id }) => id === "B1:naturalPerson")?.message).toContain("上年报告的「结转下年度·自然人」是 3");
});

test("last year's figures are kept in Excel; others that are there are not replaced unasked, and the measure of jumps stays", async () => {
  await openExcel();
  const sheets = createExcelSheets();
  await insertSheets(sheets, { totals: "typed", filling: filling(2025) });
  expect(await keepLastYear(sheets, lastYear(2024), "去年.xlsx")).toEqual({ kept: true });
  await sheets.write({ sheet: "上年数据", address: "B7" }, 3);
  expect(await keepLastYear(sheets, lastYear(2023), "前年.xlsx")).toMatchObject({ kept: false, existing: { year: 2024, source: "去年.xlsx" } });
  expect((await readReport(sheets)).lastYear?.year).toBe(2024);
  expect(await keepLastYear(sheets, lastYear(2023), "前年.xlsx", true)).toEqual({ kept: true });
  const { lastYear: kept } = await readReport(sheets);
  expect(kept).toMatchObject({ year: 2023, source: "前年.xlsx", jump: { factor: 3, difference: 500 } });
  expect(kept?.entries.size).toBe(200);
});

test("a sheet 上年数据 in which last year's figures cannot be found is not written over unasked", async () => {
  const sheets = newFileSheets();
  await insertSheets(sheets, { totals: "typed", filling: filling(2025) });
  const kept = planLastYearSheet({ organ: "", year: 2024, source: "", edition: edition2021, values: new Map(), narrative: [], jump: usualJump });
  await sheets.insert([{ ...kept, content: kept.content.map((row) => (row[0] === "表" ? ["我自己的表", ...row.slice(1)] : row)) }]);
  expect(await keepLastYear(sheets, lastYear(2024), "去年.xlsx")).toEqual({ kept: false, existing: undefined });
  expect((await readReport(sheets)).lastYear).toBeUndefined();
  expect(await keepLastYear(sheets, lastYear(2024), "去年.xlsx", true)).toEqual({ kept: true });
  expect((await readReport(sheets)).lastYear).toMatchObject({ year: 2024, source: "去年.xlsx" });
});

test("a sheet 上年数据 that is empty is filled without a question", async () => {
  const sheets = newFileSheets();
  await insertSheets(sheets, { totals: "typed", filling: filling(2025) });
  const kept = planLastYearSheet({ organ: "", year: 2024, source: "", edition: edition2021, values: new Map(), narrative: [], jump: usualJump });
  await sheets.insert([{ ...kept, content: [], merges: [] }]);
  expect(await keepLastYear(sheets, lastYear(2024), "去年.xlsx")).toEqual({ kept: true });
});

test("texts of last year that look like formulas or numbers stay the texts they are", async () => {
  await openExcel();
  const odd = {
    ...filling(2024),
    narrative: [
      { section: "六", heading: "@事项", text: "=1+1" },
      { section: "六", heading: "", text: "0012" },
    ],
  };
  for (const sheets of [createExcelSheets(), newFileSheets()]) {
    await insertSheets(sheets, { totals: "typed", filling: filling(2025) });
    const previous = planSheets(planStandardSheets(edition2021, "typed", odd));
    expect(await keepLastYear(sheets, previous, "=去年.xlsx")).toEqual({ kept: true });
    expect((await readReport(sheets)).lastYear).toMatchObject({ source: "=去年.xlsx", narrative: expect.arrayContaining(odd.narrative) as unknown });
    expect(await keepLastYear(sheets, previous, "=去年.xlsx", true)).toEqual({ kept: true });
    expect((await readReport(sheets)).lastYear).toMatchObject({ source: "=去年.xlsx", narrative: expect.arrayContaining(odd.narrative) as unknown });
  }
});

test("both years side by side: differences, per cent to one decimal, nothing where last year has 0", async () => {
  const figures = new Map<FigureId, number>([...(filling(2025).figures ?? [])].map(([id, value]) => [id, Number(value)]));
  figures.set(ofForm("disclosure.licences:decisions"), 733).set(ofForm("disclosure.penalties:decisions"), 8).set(ofForm("applications.received:total"), 4);
  figures.set(ofForm("disclosure.fees:collected"), 9116.36);
  const now = planSheets(planStandardSheets(edition2021, "typed", { ...filling(2025), figures }));
  const before = new Map([...(filling(2024).figures ?? []), [ofForm("disclosure.fees:collected"), 24252.311082] as const]);
  const compared = await compareYears(now, "zh-CN", planSheets(planStandardSheets(edition2021, "typed", { ...filling(2024), figures: before })));
  const row = (figure: string) => compared.rows.find((one) => one.figure === figure);
  expect(row(ofForm("disclosure.licences:decisions"))).toMatchObject({
    table: "表二",
    value: 733,
    last: 550,
    difference: 183,
    percent: 33.3,
    cell: { sheet: "二 主动公开", address: "B9" },
  });
  expect(row(ofForm("disclosure.penalties:decisions"))).toMatchObject({ value: 8, last: 0, difference: 8, percent: undefined });
  expect(row(ofForm("applications.received:total"))).toMatchObject({ difference: -1, percent: -20 });
  expect(row(ofForm("disclosure.fees:collected"))).toMatchObject({ value: 9116.36, last: 24252.311082, difference: -15135.951082, percent: -62.4 });
  expect(row(ofForm("disclosure.coercion:decisions"))).toBeUndefined();
  expect(compared).toMatchObject({ year: 2025, lastYear: { year: 2024 } });
  expect(await compareYears(now, "zh-CN")).toMatchObject({ year: 2025, lastYear: undefined, rows: [] });
});
