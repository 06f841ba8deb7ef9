import { foundBy, passage, wordsBy } from "./passages";

describe("D6: blanks of a template", () => {
  test.each([
    ["主动公开信息XX条。", "XX"],
    ["主动公开信息××条。", "××"],
    ["×年公开信息5条。", "×"],
    ["公开信息____条。", "____"],
    ["联系电话：＿＿＿。", "＿＿＿"],
    ["现行有效的规范性文件　件。", "　件"],
    ["共收到申请 件，均已答复。", " 件"],
    ["全年共件，已办结。", "件"],
    ["某某镇认真落实要求。", "某某"],
    ["柳河镇（　）公开信息5条。", "（　）"],
    ["按照《》要求。", "《》"],
    ["公开信息{三.本年新收.总计}件。", "{三.本年新收.总计}"],
    ["此处填写工作亮点。", "此处填写工作亮点"],
    ["（请填写具体做法）", "（请填写具体做法）"],
    ["报告日期：　　年　月　日", "　　年　月　日"],
  ])("%s", (text, words) => {
    expect(wordsBy("D6", text)).toEqual([words]);
  });

  test.each([
    ["召开“1+X”新闻发布会，实行24×7小时值守。"],
    ["逐条整理文件，头 条 新闻 3 条。"],
    ["制定规范性文件 2 件，公开信息 30 条。"],
    ["共办理案件，信件，邮件。"],
    ["主动公开（含转载）信息5条。"],
    ["某些栏目更新不及时，个别单位重视不够。"],
    ["IPv6改造完成，VX小程序上线。"],
    ["申请件已全部答复。"],
    ["自二〇〇八年起，二○○九年以来。"],
  ])("is right: %s", (text) => {
    expect(foundBy("D6", [passage(text)])).toEqual([]);
  });

  test("each blank by itself, with its place", () => {
    const found = foundBy("D6", [passage("公开XX条，受理XX件。", "一", "", 3)]);
    expect(found.map(({ id }) => id)).toEqual(["D6:blank:一:XX", "D6:blank:一:XX#2"]);
    expect(found.map(({ evidence }) => [evidence.row, evidence.start, evidence.end])).toEqual([
      [3, 2, 4],
      [3, 8, 10],
    ]);
  });
});
