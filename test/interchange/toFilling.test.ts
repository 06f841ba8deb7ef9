import { bareLabel, dataPlaces } from "../../src/interchange/dataLabels";
import { editions } from "../../src/statute";
import { InterchangeError, toFilling, type ReportData } from "../../src/interchange";

const columns = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"];
const data = (tables: Partial<ReportData>): ReportData => ({
  organ: "某镇",
  year: 2025,
  format: "2021",
  table2: null,
  table3: null,
  table4: null,
  narrative: {},
  ...tables,
});
const issuesOf = (tables: Partial<ReportData>): readonly string[] => {
  try {
    toFilling(data(tables));
  } catch (error) {
    if (error instanceof InterchangeError) return error.sentences("zh-CN");
    throw error;
  }
  return [];
};

test("labels are found however they are written: width, brackets, spaces, known variants", () => {
  const { filling } = toFilling(
    data({
      table2: { " 规范性文件": { 本年制发件数: 1 } },
      table3: { columns: [...columns.slice(0, 6), "合计"], rows: [{ label: "(三) 不予公开 / 1．属于国家秘密", values: [1, 2, 3, 4, 5, 6, 21] }] },
      table4: { labels: ["行政复议/合计"], values: [9] },
    }),
  );
  expect(Object.fromEntries(filling.figures ?? [])).toMatchObject({
    "disclosure.normativeDocuments:issued": 1,
    "applications.withheld.stateSecret:naturalPerson": 1,
    "applications.withheld.stateSecret:total": 21,
    "cases:review.total": 9,
  });
});

test("signs in a label do not count: no dot after a number, other or no quotation marks, 【】", () => {
  const labels = ["三不予公开/3危及「三安全一稳定」", "【四】无法提供/1、本机关不掌握相关政府信息", "㈤不予处理/2 重复申请"];
  const { filling } = toFilling(data({ table3: { columns, rows: labels.map((label, index) => ({ label, values: [index, 0, 0, 0, 0, 0, 0] })) } }));
  expect(Object.fromEntries(filling.figures ?? [])).toMatchObject({
    "applications.withheld.securityAndStability:naturalPerson": 0,
    "applications.unavailable.notHeld:naturalPerson": 1,
    "applications.notProcessed.repeated:naturalPerson": 2,
  });
});

test.each(editions.map((edition) => [edition.id, edition] as const))("no two labels of %i are the same without their signs", (_, { tables }) => {
  for (const places of tables.map(dataPlaces)) {
    const rows = new Set(places.map(({ row }) => row));
    expect(new Set([...rows].map(bareLabel)).size).toBe(rows.size);
    const cells = new Set(places.map(({ row, column }) => `${bareLabel(row)}|${bareLabel(column)}`));
    expect(cells.size).toBe(places.length);
  }
});

test("all that does not fit is named at once, with its place and the nearest label", () => {
  expect(
    issuesOf({
      table2: { 规张: { 本年制发件数: 1 } },
      table3: {
        columns,
        rows: [
          { label: "（一）予以公开", values: [1] },
          { label: "(一)予以公开", values: [0, 0, 0, 0, 0, 0, 0] },
        ],
      },
      table4: { labels: ["行政复议/结果维持", "行政复义/总计"], values: [0, 0] },
    }),
  ).toEqual([
    'table2["规张"]：表里没有“规张”，是不是“规章”？',
    "table3.rows[0].values：“（一）予以公开”应有 7 个值，现在有 1 个。",
    "table3.rows[1].label：“(一)予以公开”写了两次，请删去一处。",
    "table4.labels[1]：表里没有“行政复义/总计”，是不是“行政复议/总计”？",
  ]);
});

test("a part of the narrative that no report has is named, as is one that is given twice", () => {
  const known = "“引言”、“总体情况”、“二”、“二（表后）”、“三”、“三（表后）”、“四”、“四（表后）”、“存在问题”、“其他”";
  expect(issuesOf({ narrative: { 一: "甲", 总体情况: "乙", 三: "丙", "三（表前）": "丙", 结语: "丁", 附件: null } })).toEqual([
    'narrative["总体情况"]：“总体情况”写了两次，请删去一处。',
    'narrative["三（表前）"]：“三（表前）”写了两次，请删去一处。',
    `narrative["结语"]：文字里没有“结语”这一部分，只能写${known}。`,
  ]);
});

test("text beside a table is named by its section, and by 表后 where it stands below", () => {
  const { filling } = toFilling(
    data({ narrative: { 总体情况: null, 存在问题: null, 其他: null, 二: "甲", "二（表后）": "乙", "三、收到和处理政府信息公开申请情况（表后）": "丙" } }),
  );
  expect(filling.narrative).toEqual([
    { section: "二", heading: "", text: "甲" },
    { section: "二", afterTable: true, heading: "", text: "乙" },
    { section: "三", afterTable: true, heading: "", text: "丙" },
  ]);
});

test("the format chooses the edition: a row of the one is unknown to the other", () => {
  const rows = [{ label: "（六）其他处理", values: [0, 0, 0, 0, 0, 0, 0] }];
  expect(toFilling(data({ format: "2019", year: 2020, table3: { columns, rows } })).filling.figures?.size).toBe(7);
  expect(issuesOf({ table3: { columns, rows } })).toHaveLength(1);
});
