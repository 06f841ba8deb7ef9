import { sentence } from "../../../src/jobs";
import { foundBy, passage, wordsBy } from "./passages";

describe("D7: words and marks twice", () => {
  test.each([
    ["加强信息的的审核。", "的的"],
    ["对栏目进行进行检查。", "进行进行"],
    ["规范审核审核机制。", "审核审核"],
    ["2023年2023年共发布。", "2023年2023年"],
    ["工作完成。。", "。。"],
    ["加强培训，，提升能力。", "，，"],
    ["加强培训。，提升能力。", "。，"],
    ["政务公开工作工作要点。", "工作工作"],
    ["做好了了登记。", "了了"],
  ])("%s", (text, words) => {
    expect(wordsBy("D7", text)).toEqual([words]);
  });

  test.each([
    ["天天更新，往往渐渐，常常人人，月月年年，层层压实，处处。"],
    ["本着便民的目的的确有效，为了了解情况，开展了了解活动。"],
    ["柳河镇人民政府政府信息公开工作年度报告。"],
    ["机关机关事务。公开公开再公开。一件一件办，逐条逐条查。"],
    ["以及及时，现在在建，参与与配合，稳定和和谐，是是否。"],
    ["面对面、手把手，等等。"],
    ["公开各部门部门预算，市政府常务会议会议纪要，县人民政府政府债务。"],
    ["共1111条，其中22件22日办结，11件1件。"],
    ["……略。"],
  ])("is right: %s", (text) => {
    expect(foundBy("D7", [passage(text)])).toEqual([]);
  });
});

describe("D7: brackets and quotation marks", () => {
  test.each([
    ["落实《条例要求。", "《"],
    ["落实条例》要求。", "》"],
    ["严格“三审三校制度。", "“"],
    ["公开（含转载信息5条。", "（"],
    ["公开含转载）信息5条。", "）"],
    ["亲”清“政商关系。", "”"],
  ])("%s", (text, first) => {
    expect(wordsBy("D7", text)[0]).toBe(first);
  });

  test.each([["1）学习；2）落实。"], ["一)学习。"], ["公开(含转载)5条，“三审”“三校”《甲》《乙（试行）》。"], ["“两段\n引文”。"]])("is right: %s", (text) => {
    expect(foundBy("D7", [passage(text)])).toEqual([]);
  });

  test.each([
    ["公开(含转载）5条。", "(含转载）"],
    ["（二)加强培训。", "（二)"],
    ["办公室（联系电话(内线)见官网)。", "（联系电话(内线)见官网)"],
  ])("of two widths: %s", (text, words) => {
    const found = foundBy("D7", [passage(text)]);
    expect(found.map(({ evidence }) => [evidence.what, evidence.words])).toEqual([["mixedBrackets", words]]);
  });

  test("in an excerpt the other half may have been left out", () => {
    expect(foundBy("D7", [passage("落实《条例……要求。")])).toEqual([]);
  });

  test("《 within 《 is a hint, 〈 within 《 is right", () => {
    const [finding, ...more] = foundBy("D7", [passage("印发《关于转发《工作方案》的通知》。")]);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ severity: "hint", evidence: { what: "nested", words: "《工作方案》" } });
    expect(foundBy("D7", [passage("印发《关于转发〈工作方案〉的通知》。")])).toEqual([]);
  });
});

describe("D7: numbers of cited documents", () => {
  test.each([
    ["《政府信息公开信息处理费管理办法》（国办函〔2020〕19号）", "国办函〔2020〕109号"],
    ["《政府信息公开信息处理费管理办法》（国办函〔2021〕109号）", "国办函〔2020〕109号"],
    ["《中华人民共和国政府信息公开条例》（国务院令第492号）", "国务院令第711号"],
    ["《关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕3号）", "国办公开办函〔2021〕30号"],
    ["《公共企事业单位信息公开规定制定办法》(国办发〔2020〕5号)", "国办发〔2020〕50号"],
  ])("%s", (text, number) => {
    expect(foundBy("D7", [passage(`按照${text}执行。`)]).map(({ evidence }) => evidence)).toMatchObject([{ what: "citedNumber", number }]);
  });

  test.each([
    ["《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）"],
    ["《政府信息公开信息处理费管理办法》和《青川市公开办法》（青政办发〔2021〕8号）"],
    ["《中华人民共和国政府信息公开条例》（中华人民共和国国务院令第711号）"],
    ["《政府信息公开信息处理费管理办法》，另据有关通知（国办函〔2022〕3号）"],
    ["《关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）"],
    ["（2022）青01行初12号判决"],
  ])("is right: %s", (text) => {
    expect(foundBy("D7", [passage(`按照${text}执行。`)])).toEqual([]);
  });

  test("other brackets around the year", () => {
    const [finding] = foundBy("D7", [passage("按照青政办发[2021]8号文件执行。")]);
    expect(finding).toMatchObject({ severity: "hint", evidence: { what: "numberBrackets", words: "发[2021]8号", number: "〔2021〕8号" } });
    expect(wordsBy("D7", "按照国办函（2020）109号执行。")).toEqual(["国办函（2020）109号"]);
  });

  test("says which number is right", () => {
    const [finding] = foundBy("D7", [passage("执行《政府信息公开信息处理费管理办法》（国办函〔2020〕19号）。", "六")]);
    expect(finding && sentence(finding, "zh-CN")).toBe(
      "正文第六部分引用《政府信息公开信息处理费管理办法》的文号写的是“国办函〔2020〕19号”，应为 国办函〔2020〕109号。请核对后改正。",
    );
  });
});

describe("D7: a verb before its object and before the number", () => {
  test.each([
    ["通过热线平台受理群众诉求累计受理35件。", "受理群众诉求累计受理"],
    ["主动公开政府信息共主动公开20条。", "主动公开政府信息共主动公开"],
    ["举办政务公开培训班共举办3期。", "举办政务公开培训班共举办"],
    ["推送办事、惠企等文章累计推送了719篇。", "推送办事、惠企等文章累计推送"],
  ])("%s", (text, words) => {
    const [finding, ...more] = foundBy("D7", [passage(text)]);
    expect(more).toEqual([]);
    expect(finding?.evidence).toMatchObject({ what: "doubledVerb", words });
  });

  test.each([
    "受理群众诉求，累计受理35件。",
    "受理窗口共受理申请35件。",
    "召开新闻发布会发布信息5条。",
    "发布会发布信息5条。",
    "公开平台公开信息5条，答复申请人的答复书5件。",
    "组织各部门开展培训，共组织3次。",
    "受理35件，办结后又受理3件。",
    "开展自查3次，开展培训2次。",
  ])("%s is right", (text) => {
    expect(foundBy("D7", [passage(text)])).toEqual([]);
  });
});

describe("D7: an exact number with 余", () => {
  test.each([
    ["推送文章877余篇。", "877余篇"],
    ["接待群众１５多人次。", "１５多人次"],
    ["发布信息1,234余条。", "1,234余条"],
  ])("%s", (text, words) => {
    expect(foundBy("D7", [passage(text)]).map(({ evidence }) => [evidence.what, evidence.words])).toEqual([["exactAbout", words]]);
  });

  test.each(["推送文章870余篇，18万余条，12.5万多人次，三十余场，10多次。", "公开877篇，余下5篇待发布。"])("%s is right", (text) => {
    expect(foundBy("D7", [passage(text)])).toEqual([]);
  });
});
