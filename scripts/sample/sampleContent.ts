import { tableFigures } from "../../src/figures";
import { editionInForce } from "../../src/statute";
import type { Filling } from "../../src/workbook";

/** All figures of the three tables: the organ had no case of any kind. */
const figure = 0;

/** What the sample report says. The organ's figures of 2023 are as it published them; every sentence is written for the sample. */
export const sampleContent: Filling = {
  organ: {
    name: "招远市金岭镇人民政府",
    kind: "乡镇",
    year: 2023,
    date: "2024年1月15日",
    contact: "招远市金岭镇政府驻地，电话 0535-0000000",
  },
  namedFigures: [
    { name: "发布信息条数", value: 23, unit: "条" },
    { name: "热线诉求件数", value: 2056, unit: "件" },
    { name: "培训次数", value: 2, unit: "次" },
    { name: "人大代表建议件数", value: 2, unit: "件" },
    { name: "政协提案件数", value: 1, unit: "件" },
    { name: "信息处理费金额", value: 0, unit: "元" },
  ],
  figures: new Map(editionInForce.tables.flatMap(tableFigures).map(({ id }) => [id, figure])),
  /** A line of a text is a paragraph. */
  narrative: [
    {
      section: "一",
      heading: "",
      text: "{年度}年，{机关名称}认真执行《中华人民共和国政府信息公开条例》，围绕群众关心的民生事项公开信息、回应关切，各项工作平稳有序。",
    },
    {
      section: "一",
      heading: "（一）主动公开",
      text:
        "全年通过市政府门户网站主动公开信息{发布信息条数}条，内容包括机构职责、财政收支、惠农补贴和工程建设进展。\n" +
        "办理群众热线诉求{热线诉求件数}件，对反映集中的问题统一答复并公开办理结果。",
    },
    {
      section: "一",
      heading: "（二）依申请公开",
      text: "{年度}年{句.收到申请}，{句.上年结转}，{句.结转}。{句.行政复议}，{句.行政诉讼}。" + "申请受理的渠道和流程在公开指南中载明，保持畅通。",
    },
    {
      section: "一",
      heading: "（三）政府信息管理",
      text: "信息发布前由起草人自查、分管负责人审查、主要负责人签发，涉密和涉及个人隐私的内容一律不上网。每季度清理一次已公开的信息，失效的及时标注。",
    },
    {
      section: "一",
      heading: "（四）政府信息公开平台建设",
      text: "网站专栏由专人维护，做到栏目不空白、内容不过期。便民服务中心设有政务公开专区，提供资料取阅和上网查询；各村公开栏按月更新。",
    },
    {
      section: "一",
      heading: "（五）监督保障",
      text: "政务公开列入全镇年度工作考核，由党政综合办公室牵头落实。全年举办业务培训{培训次数}次，各站所和各村的信息员全部参加。",
    },
    {
      section: "五",
      heading: "（一）存在的主要问题",
      text: "一是政策解读以文字为主，形式比较单一；二是部分村的公开栏更新不够及时，人员力量有待充实。",
    },
    {
      section: "五",
      heading: "（二）改进情况",
      text: "一是增加图解和短视频，让群众看得懂、记得住；二是实行村级公开月度检查，发现迟公开、漏公开的当月整改。上年提出的公开目录不细的问题已经改正。",
    },
    {
      section: "六",
      heading: "（一）收取信息处理费情况",
      text: "{年度}年{句.信息处理费}。",
    },
    {
      section: "六",
      heading: "（二）其他需要报告的事项",
      text: "承办人大代表建议{人大代表建议件数}件、政协提案{政协提案件数}件，均按期办结，办理结果已经公开。无其他需要报告的事项。",
    },
  ],
};
