import fc from "fast-check";
import schema from "../../schemas/report.schema.json";
import type { ReportData } from "../../src/interchange";
import { edition2021 } from "../../src/statute";
import { readCases } from "../cases/readCase";
import { runs } from "../runs";
import { throughFile, withoutNotes } from "./throughFile";

const cases = readCases();

test.each(cases.map(({ id }) => id))(`published report %s: data → .xlsx → data is the identity`, async (id) => {
  const report = cases.find((one) => one.id === id);
  if (!report) throw new Error(id);
  const { table2, ...back } = await throughFile(report);
  // A row that the report did not have comes back as a row that is not filled in.
  const rows = Object.entries(table2 ?? {}).filter(([row, values]) => row in (report.table2 ?? {}) || Object.values(values).some((value) => value !== null));
  expect({ ...back, table2: table2 && Object.fromEntries(rows) }).toEqual(withoutNotes(report));
});

/** A report of nothing but its narrative. */
const telling = (narrative: ReportData["narrative"]): ReportData => ({
  organ: "某镇人民政府",
  year: 2025,
  format: "2021",
  table2: null,
  table3: null,
  table4: null,
  narrative: { 总体情况: null, 存在问题: null, 其他: null, ...narrative },
});
const heading = fc.constantFrom(...edition2021.sections.flatMap(({ parts = [] }) => parts.map((part) => part.heading)));
const line = fc.oneof(
  heading,
  fc.string({ unit: "grapheme" }).filter((text) => !/[\r\n]/u.test(text)),
  fc.constantFrom("", " ", "=1+1", "'", "　"),
);
const text = fc
  .array(line, { minLength: 1, maxLength: 12 })
  .map((lines) => lines.join("\n"))
  .filter((one) => one.trim() !== "");

test("any text of any section comes back as it was: sub-headings out of order or doubled, blank lines, formulas", async () => {
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.constantFrom("引言", "总体情况", "二", "二（表后）", "四（表后）", "存在问题", "其他"), text), async (narrative) => {
      const data = telling(narrative);
      expect(await throughFile(data)).toEqual(data);
    }),
    { numRuns: runs(60, 8) },
  );
}, 60_000);

test("white space that is not a space comes back too, and what XML cannot hold", async () => {
  for (const odd of [
    "甲\r\n乙\r\n",
    "甲\r乙\t丙",
    "\n\n 甲 \n\n",
    "\u00a0甲\u2028乙\u0085\ufeff",
    "甲\u0001乙\uffff",
    "_x000D_甲_x0041_",
    "（一）主动公开\r\n甲",
  ]) {
    const data = telling({ 总体情况: odd });
    expect(await throughFile(data)).toEqual(data);
  }
});

test("lines that are the form's sub-headings become sub-headings of rows, in which the report prints them", async () => {
  const data = telling({ 总体情况: "开头。\n（一）主动公开\n公开。\n再公开。\n（五）监督保障\n保障。" });
  expect(await throughFile(data)).toEqual(data);
});

test("what the sheets start with by themselves is no data", async () => {
  const data = telling({});
  expect(await throughFile(data)).toEqual(data);
});

test("a text too long for a cell goes over several rows and comes back whole; a paragraph too long is named", async () => {
  const paragraph = "字".repeat(20_000);
  const data = telling({ 其他: [paragraph, paragraph, paragraph].join("\n") });
  expect(await throughFile(data)).toEqual(data);
  const ending = telling({ 其他: `${paragraph}\n${"字".repeat(12_766)}\n\n\n` });
  expect(await throughFile(ending)).toEqual(ending);
  await expect(throughFile(telling({ 其他: "字".repeat(32_768) }))).rejects.toThrow(
    'narrative["其他"]：“其他”里有一段超过 32767 个字，一个单元格放不下，请分段。',
  );
});

test("everything that a workbook says of its organ comes back, and named figures", async () => {
  const data: ReportData = {
    ...telling({ 其他: "无。" }),
    shortName: "某镇",
    kind: "乡镇",
    period: "自2025年3月1日起至2025年12月31日止",
    date: "2026年1月15日",
    contact: "电话 0535-0000000",
    title: "某镇2025年度报告",
    namedFigures: [
      { name: "培训次数", value: 2, unit: "次" },
      { name: "走访", value: "约三次", unit: "次" },
    ],
    table4: { labels: ["行政复议/结果维持"], values: ["1 0"] },
  };
  const back = await throughFile(data);
  expect(back).toMatchObject({ ...data, table4: expect.anything() as unknown });
  expect(back.table4?.values[0]).toBe("1 0");
});

test("named figures come back in their order, those without a value and doubled names too; names that the sheet suggests are no data", async () => {
  const namedFigures = [
    { name: "走访", value: 1, unit: "次" },
    { name: "培训次数", value: 2, unit: "次" },
    { name: "培训次数", value: 3, unit: "场" },
    { name: "发布信息条数", value: null, unit: "篇" },
    { name: "会议", value: null, unit: "" },
  ];
  expect((await throughFile({ ...telling({}), namedFigures })).namedFigures).toEqual(namedFigures);
  expect(await throughFile({ ...telling({}), namedFigures: [{ name: "培训次数", value: null, unit: "次" }] })).toEqual(telling({}));
});

test("as many named figures and as much text as the schema allows come back", async () => {
  const { properties } = schema;
  const namedFigures = Array.from({ length: properties.namedFigures.maxItems }, (_, index) => ({ name: `要素${index}`, value: index, unit: "件" }));
  const most = properties.narrative.additionalProperties.maxLength;
  // Lines of a little more than half a cell: a row each.
  const text = Array.from({ length: Math.floor(most / 16_385) }, () => "字".repeat(16_384)).join("\n");
  const data = { ...telling({ 引言: text, 总体情况: text, 存在问题: text, 其他: text }), namedFigures };
  expect(await throughFile(data)).toEqual(data);
});
