/** What departments are called in full and for short, and zones too: of each the word that stands for all, and the other ways to write it. */
const organWords: readonly (readonly [word: string, written: string])[] = [
  ["卫健", "卫生[和与]?健康|卫生[和与]?计划生育|卫生计生|卫计"],
  ["发改", "发展[和与]?改革"],
  ["人社", "人力资源[和与]?社会保障|人力社保"],
  ["住建", "住房[和与]?城乡(?:规划)?[和与]?建设|住房[和与]?建设"],
  ["市监", "市场监督管理|市场监管"],
  ["自然资源", "自然资源[和与]?规划|规划[和与]?自然资源|自规"],
  ["生态环境", "环境保护|环保"],
  ["城管", "城市管理[和与]?(?:综合)?(?:行政)?执法|城市综合管理|城市管理"],
  ["交通", "交通运输|交运"],
  ["农业", "农业农村"],
  ["文旅", "文化(?:[.和与]?(?:广播电视|广电|体育|文物))*[.和与]?旅游(?:[.和与]?(?:广播电视|广电|体育|文物))*|文广体?旅体?|文体广?旅"],
  ["工信", "工业[和与]?信息化"],
  ["经信", "经济[和与]?信息化"],
  ["科技", "科学技术|(?<=^|[省市县区旗州])科(?=委(?:员会)?$)"],
  ["教体", "教育[和与]?体育"],
  ["退役军人", "退役军人事务"],
  ["应急", "应急管理"],
  ["医保", "医疗保障"],
  ["民宗", "民族[和与]?宗教(?:事务)?"],
  ["国资", "国有资产(?:监督)?管理|国资监管"],
  ["机关事务", "机关事务管理"],
  ["行政审批", "行政审批服务|行审"],
  ["政务服务", "政务服务管理|政务(?=[局办])"],
  ["大数据", "大数据(?:发展)?管理|大数据发展"],
  ["粮食", "粮食[和与]?物资储备|粮储"],
  ["林业", "林业[和与]?草原|林草"],
  ["人防", "人民防空"],
  ["金融", "(?:地方)?金融监督管理|(?:地方)?金融监管|金融工作|金融服务"],
  ["编", "机构编制委员会(?=办)|编委(?=办)"],
  ["经开区", "经济技术开发区|经济开发区"],
  ["高新区", "高新技术产业开发区|高新技术开发区"],
];

/** All of them as one expression, a group a word. */
const EVERY = new RegExp(organWords.map(([, written]) => `(${written})`).join("|"), "gu");

/** A name in the words that stand for all. @param name as `comparable` has it */
export const inShortWords = (name: string): string =>
  name.replace(
    EVERY,
    (written, ...groups: unknown[]) => organWords[groups.slice(0, organWords.length).findIndex((group) => group !== undefined)]?.[0] ?? written,
  );
