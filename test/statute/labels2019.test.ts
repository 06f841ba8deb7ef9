import { edition2019, type Line, type Table } from "../../src/statute";

/**
 * The printed labels of the form of 国办公开办函〔2019〕60号, typed out from reports of 2019 and 2020 that were published in it, not
 * taken from the data under test. A label is written from the outermost merged cell inwards.
 */
type Labels = readonly (readonly string[])[];

const table = (id: Table["id"]): Table => {
  const found = edition2019.tables.find((one) => one.id === id);
  if (!found) throw new Error(`no table ${id}`);
  return found;
};
const labels = (lines: readonly Line[]): Labels => lines.map(({ path }) => path);

test("the notice, as a report cites it", () => {
  expect(edition2019.notice).toBe("《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）");
});

test("the six section headings; 六 has no part on 收取信息处理费", () => {
  expect(edition2019.sections.map(({ heading, content }) => [heading, content])).toEqual([
    ["一、总体情况", "narrative"],
    ["二、主动公开政府信息情况", "proactiveDisclosure"],
    ["三、收到和处理政府信息公开申请情况", "applications"],
    ["四、政府信息公开行政复议、行政诉讼情况", "reviewAndLitigation"],
    ["五、存在的主要问题及改进情况", "narrative"],
    ["六、其他需要报告的事项", "narrative"],
  ]);
  expect(edition2019.sections.at(-1)?.parts ?? []).toEqual([]);
});

test("the tables are 二, 三 and 四", () => {
  expect(edition2019.tables.map(({ id, number, name }) => [id, number, name])).toEqual([
    ["proactiveDisclosure", "二", "表二"],
    ["applications", "三", "表三"],
    ["reviewAndLitigation", "四", "表四"],
  ]);
});

test("table 二: five blocks with their rows and columns", () => {
  const blocks = table("proactiveDisclosure").blocks.map(({ heading, corner, rows, columns }) => ({
    heading,
    corner,
    rows: labels(rows),
    columns: columns.map(({ path, kind }) => [...path, kind]),
  }));
  const items = [
    ["上一年项目数量", "count"],
    ["本年增/减", "change"],
  ];
  expect(blocks).toEqual([
    {
      heading: "第二十条第（一）项",
      corner: "信息内容",
      rows: [["规章"], ["规范性文件"]],
      columns: [
        ["本年新制作数量", "count"],
        ["本年新公开数量", "count"],
        ["对外公开总数量", "count"],
      ],
    },
    {
      heading: "第二十条第（五）项",
      corner: "信息内容",
      rows: [["行政许可"], ["其他对外管理服务事项"]],
      columns: [...items, ["处理决定数量", "count"]],
    },
    {
      heading: "第二十条第（六）项",
      corner: "信息内容",
      rows: [["行政处罚"], ["行政强制"]],
      columns: [...items, ["处理决定数量", "count"]],
    },
    {
      heading: "第二十条第（八）项",
      corner: "信息内容",
      rows: [["行政事业性收费"]],
      columns: items,
    },
    {
      heading: "第二十条第（九）项",
      corner: "信息内容",
      rows: [["政府集中采购"]],
      columns: [
        ["采购项目数量", "count"],
        ["采购总金额", "amount"],
      ],
    },
  ]);
});

test("table 三: 7 columns under a corner that states the balance", () => {
  const [block] = table("applications").blocks;
  expect(block?.corner).toBe("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）");
  expect(labels(block?.columns ?? [])).toEqual([
    ["申请人情况", "自然人"],
    ["申请人情况", "法人或其他组织", "商业企业"],
    ["申请人情况", "法人或其他组织", "科研机构"],
    ["申请人情况", "法人或其他组织", "社会公益组织"],
    ["申请人情况", "法人或其他组织", "法律服务机构"],
    ["申请人情况", "法人或其他组织", "其他"],
    ["申请人情况", "总计"],
  ]);
});

test("table 三: 23 rows, （六） is one", () => {
  expect(labels(table("applications").blocks[0]?.rows ?? [])).toEqual([
    ["一、本年新收政府信息公开申请数量"],
    ["二、上年结转政府信息公开申请数量"],
    ["三、本年度办理结果", "（一）予以公开"],
    ["三、本年度办理结果", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"],
    ["三、本年度办理结果", "（三）不予公开", "1.属于国家秘密"],
    ["三、本年度办理结果", "（三）不予公开", "2.其他法律行政法规禁止公开"],
    ["三、本年度办理结果", "（三）不予公开", "3.危及“三安全一稳定”"],
    ["三、本年度办理结果", "（三）不予公开", "4.保护第三方合法权益"],
    ["三、本年度办理结果", "（三）不予公开", "5.属于三类内部事务信息"],
    ["三、本年度办理结果", "（三）不予公开", "6.属于四类过程性信息"],
    ["三、本年度办理结果", "（三）不予公开", "7.属于行政执法案卷"],
    ["三、本年度办理结果", "（三）不予公开", "8.属于行政查询事项"],
    ["三、本年度办理结果", "（四）无法提供", "1.本机关不掌握相关政府信息"],
    ["三、本年度办理结果", "（四）无法提供", "2.没有现成信息需要另行制作"],
    ["三、本年度办理结果", "（四）无法提供", "3.补正后申请内容仍不明确"],
    ["三、本年度办理结果", "（五）不予处理", "1.信访举报投诉类申请"],
    ["三、本年度办理结果", "（五）不予处理", "2.重复申请"],
    ["三、本年度办理结果", "（五）不予处理", "3.要求提供公开出版物"],
    ["三、本年度办理结果", "（五）不予处理", "4.无正当理由大量反复申请"],
    ["三、本年度办理结果", "（五）不予处理", "5.要求行政机关确认或重新出具已获取信息"],
    ["三、本年度办理结果", "（六）其他处理"],
    ["三、本年度办理结果", "（七）总计"],
    ["四、结转下年度继续办理"],
  ]);
});

test("table 四: 15 columns over one row without a label", () => {
  const [block] = table("reviewAndLitigation").blocks;
  const results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
  expect(labels(block?.rows ?? [])).toEqual([[]]);
  expect(labels(block?.columns ?? [])).toEqual([
    ...results.map((result) => ["行政复议", result]),
    ...results.map((result) => ["行政诉讼", "未经复议直接起诉", result]),
    ...results.map((result) => ["行政诉讼", "复议后起诉", result]),
  ]);
});
