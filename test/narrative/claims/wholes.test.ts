import { entries, claimsIn } from "./report";

const nothingLeft = new Map([...entries].map(([id, entry]) => [id, id.startsWith("applications.carriedOut") ? ({ state: "number", value: 0, computed: false } as const) : entry]));

describe("C8: all is said to be done", () => {
  test.each([
    ["收到申请80件，全部办结。", ["C8 全部办结"]],
    ["所有申请均已按要求办理完成。", ["C8 所有申请均已按要求办理完成"]],
    ["收到申请80件，均在法定期限内予以答复。", ["C8 均在法定期限内予以答复"]],
    ["收到公民提出的政府信息公开申请，皆处理完毕。", ["C8 皆处理完毕"]],
    ["收到申请80件，办复率100%。", ["C8 办复率100%"]],
    ["收到申请80件，办结率100%。", ["C8 办结率100%"]],
  ])("%s", (text, told) => {
    expect(claimsIn(text)).toEqual(told);
    expect(claimsIn(text, { tables: nothingLeft }).filter((one) => one.startsWith("C8"))).toEqual([]);
  });

  test.each([
    "收到申请80件，除5件结转下年度办理外，均已办结。",
    "答复79件，均在法定期限内答复。",
    "收到申请80件，均在法定期限内答复。另有5件顺延到下年度。",
    "收到申请80件，按时办结率100%。",
    "建议提案全部办结。",
  ])("%s says nothing against 结转", (text) => { expect(claimsIn(text)).toEqual([]); });
});

describe("C9: 信息处理费", () => {
  const at = { section: "六", heading: "" };
  test.each(["本年度未收取信息处理费。", "2024年收取信息处理费0元。", "无信息公开收费事项。", "未产生政府信息公开信息处理费。"])("%s is enough", (text) => { expect(claimsIn(text, at)).toEqual([]); });
  test("六 without a word of it is told, from the year on that must say it; an excerpt is not", () => {
    expect(claimsIn("无其他需要报告的事项。", at)).toEqual(["C9 "]);
    expect(claimsIn("无其他需要报告的事项。", { ...at, year: 2020 })).toEqual([]);
    expect(claimsIn("一是……", at)).toEqual([]);
  });
  test("two amounts are told", () => {
    expect(claimsIn("全年收取信息处理费3940元。我市共收取政府信息公开信息处理费3490元。", at)).toEqual(["C9 我市共收取政府信息公开信息处理费3490元"]);
    expect(claimsIn("全年收取信息处理费2950元。其中，甲局1件，收取420元；乙局6件，收取2530元。", at)).toEqual([]);
  });
});

describe("C10: numbers and their own lists", () => {
  const at = { heading: "（一）主动公开" };
  test.each([
    "承办代表建议2件（第32号、第44号），主要涉及农业2件，提案1件（第3号）。",
    "承办代表建议5件（第1—5号），提案3件（2023101号、2023102号、2023103号）。",
    "制作解读21期，其中市级10期、甲区8期、乙县3期。",
    "发布信息100条（网站60条、微信40条）。",
    "开展培训5次，其中线上3次，参加200人次。",
    "公开信息50条，其中机构类20条，内有领导10条、职能10条；工作类20条，其中动态15条、公告5条；财政类10条。",
    "公开信息50条，其中机构类20条，包括领导10条、职能10条，工作类20条，财政类10条。",
    "在各级媒体刊登新闻144条，其中省报7条、市报2条、电视台1条、新闻网14条、客户端4条。",
    "公开信息100条，其中动态30条，通知20条，财政5条，人事5条，公共资源配置15条，对比评比5条，其他20条。",
    "公开信息100条，其中动态30条，通知20条，财政10条，人事15条，收到意见建议信息5条，应急20条。",
    "发布信息100条，其中重点领域信息20条。",
    "收到申请80件，其中自然人70件，法人或其他组织10件；予以公开34件。",
    "发布信息500余条，其中动态300条，公告100条，其他50条。",
    "公开信息100条，其中机构职能10条、规划计划5条、财政信息6条、其他重点信息8条等。",
  ])("%s adds up, or need not", (text) => { expect(claimsIn(text, at)).toEqual([]); });

  test.each([
    ["承办代表建议3件（第32号、第44号）。", ["C10 3件（第32号、第44号）"]],
    ["制作解读21期，其中市级10期、甲区8期、乙县5期。", ["C10 21期，其中市级10期、甲区8期、乙县5期"]],
    ["发布信息100条（网站60条、微信30条、其他5条）。", ["C10 100条（网站60条、微信30条、其他5条"]],
    ["发布信息100条，其中动态60条，通知20条，财政10条，人事5条。", ["C10 100条，其中动态60条，通知20条，财政10条，人事5条"]],
    ["公开信息50条，其中机构类20条，内有领导10条、职能10条；工作类20条；财政类15条。", ["C10 50条，其中机构类20条，内有领导10条、职能10条；工作类20条；财政类15条"]],
    ["公开信息64条，其中政策类2条，财政1条，环境8条，征地31条，其他9条。", ["C10 64条，其中政策类2条，财政1条，环境8条，征地31条，其他9条"]],
  ])("%s", (text, told) => { expect(claimsIn(text, at)).toEqual(told); });
});

test("figures that are not filled in contradict nothing", () => {
  const text = "收到申请81件，全部办结，予以公开30件，占50%；行政复议5件；制发规范性文件7件。";
  expect(claimsIn(text, { tables: new Map() })).toEqual([]);
});
