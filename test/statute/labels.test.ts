import { edition2021, type Line, type Table } from "../../src/statute";

/**
 * The printed labels of the form of 国办公开办函〔2021〕30号, typed out from the official text, not taken from the data under
 * test. A label is written from the outermost merged cell inwards.
 */
type Labels = readonly (readonly string[])[];

const table = (id: Table["id"]): Table => {
  const found = edition2021.tables.find((one) => one.id === id);
  if (!found) throw new Error(`no table ${id}`);
  return found;
};
const labels = (lines: readonly Line[]): Labels => lines.map(({ path }) => path);

test("the six section headings", () => {
  expect(edition2021.sections.map(({ heading }) => heading)).toEqual([
    "一、总体情况",
    "二、主动公开政府信息情况",
    "三、收到和处理政府信息公开申请情况",
    "四、政府信息公开行政复议、行政诉讼情况",
    "五、存在的主要问题及改进情况",
    "六、其他需要报告的事项",
  ]);
});

test("section 一 has its five parts, and section 六 begins with 收取信息处理费", () => {
  const parts = (number: string) => edition2021.sections.find((section) => section.number === number)?.parts ?? [];
  expect(parts("一").map(({ name }) => name)).toEqual(["主动公开", "依申请公开", "政府信息管理", "政府信息公开平台建设", "监督保障"]);
  expect(parts("六")[0]).toMatchObject({ name: "收取信息处理费情况", heading: "（一）收取信息处理费情况" });
});

test("the tables are 二, 三 and 四, each in the section of its number", () => {
  expect(edition2021.tables.map(({ id, number, name }) => [id, number, name])).toEqual([
    ["proactiveDisclosure", "二", "表二"],
    ["applications", "三", "表三"],
    ["reviewAndLitigation", "四", "表四"],
  ]);
  expect(edition2021.sections.map(({ number, content }) => [number, content])).toEqual([
    ["一", "narrative"],
    ["二", "proactiveDisclosure"],
    ["三", "applications"],
    ["四", "reviewAndLitigation"],
    ["五", "narrative"],
    ["六", "narrative"],
  ]);
});

test("table 二: four blocks with their rows and columns", () => {
  const blocks = table("proactiveDisclosure").blocks.map(({ heading, corner, rows, columns }) => ({
    heading,
    corner,
    rows: labels(rows),
    columns: labels(columns),
  }));
  expect(blocks).toEqual([
    {
      heading: "第二十条第（一）项",
      corner: "信息内容",
      rows: [["规章"], ["行政规范性文件"]],
      columns: [["本年制发件数"], ["本年废止件数"], ["现行有效件数"]],
    },
    {
      heading: "第二十条第（五）项",
      corner: "信息内容",
      rows: [["行政许可"]],
      columns: [["本年处理决定数量"]],
    },
    {
      heading: "第二十条第（六）项",
      corner: "信息内容",
      rows: [["行政处罚"], ["行政强制"]],
      columns: [["本年处理决定数量"]],
    },
    {
      heading: "第二十条第（八）项",
      corner: "信息内容",
      rows: [["行政事业性收费"]],
      columns: [["本年收费金额（单位：万元）"]],
    },
  ]);
});

test("table 三: one block without a heading, its corner states the balance", () => {
  const { blocks } = table("applications");
  expect(blocks.map(({ heading, corner }) => [heading, corner])).toEqual([[undefined, "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"]]);
});

test("table 三: 7 columns", () => {
  expect(labels(table("applications").blocks[0]?.columns ?? [])).toEqual([
    ["申请人情况", "自然人"],
    ["申请人情况", "法人或其他组织", "商业企业"],
    ["申请人情况", "法人或其他组织", "科研机构"],
    ["申请人情况", "法人或其他组织", "社会公益组织"],
    ["申请人情况", "法人或其他组织", "法律服务机构"],
    ["申请人情况", "法人或其他组织", "其他"],
    ["申请人情况", "总计"],
  ]);
});

test("table 三: 25 rows", () => {
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
    ["三、本年度办理结果", "（六）其他处理", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"],
    ["三、本年度办理结果", "（六）其他处理", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"],
    ["三、本年度办理结果", "（六）其他处理", "3.其他"],
    ["三、本年度办理结果", "（七）总计"],
    ["四、结转下年度继续办理"],
  ]);
});

test("table 四: 15 columns over one row without a label, and no corner", () => {
  const { blocks } = table("reviewAndLitigation");
  expect(blocks.map(({ heading, corner, rows }) => [heading, corner, labels(rows)])).toEqual([[undefined, undefined, [[]]]]);
  expect(labels(blocks[0]?.columns ?? [])).toEqual([
    ["行政复议", "结果维持"],
    ["行政复议", "结果纠正"],
    ["行政复议", "其他结果"],
    ["行政复议", "尚未审结"],
    ["行政复议", "总计"],
    ["行政诉讼", "未经复议直接起诉", "结果维持"],
    ["行政诉讼", "未经复议直接起诉", "结果纠正"],
    ["行政诉讼", "未经复议直接起诉", "其他结果"],
    ["行政诉讼", "未经复议直接起诉", "尚未审结"],
    ["行政诉讼", "未经复议直接起诉", "总计"],
    ["行政诉讼", "复议后起诉", "结果维持"],
    ["行政诉讼", "复议后起诉", "结果纠正"],
    ["行政诉讼", "复议后起诉", "其他结果"],
    ["行政诉讼", "复议后起诉", "尚未审结"],
    ["行政诉讼", "复议后起诉", "总计"],
  ]);
});
