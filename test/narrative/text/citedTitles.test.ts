import { sentence } from "../../../src/jobs";
import { foundBy, passage, town, wordsBy } from "./passages";

const inFull = "《中华人民共和国政府信息公开条例》";

describe("D7: titles of cited documents", () => {
  test.each([
    "《政府信息公开条例》",
    "《中华人民共和国信息公开条例》",
    "《中华人民共和国政务公开条例》",
    "《政府信息公开工作条例》",
    "《中华人民共和国政府信息公开条列》",
    "《政府信息公开处理费管理办法》",
    "《中华人民共和国政府信息公开年度报告格式》",
    "〈公共企事业单位信息公开规定制订办法〉",
  ])("%s is told", (title) => {
    expect(wordsBy("D7", `按照${title}的规定，我镇认真落实${title}。`)).toEqual([title]);
  });

  test("without its marks too", () => {
    expect(wordsBy("D7", "依据中华人民共和国信息公开条例执行。")).toEqual(["中华人民共和国信息公开条例"]);
    expect(foundBy("D7", [passage("依据中华人民共和国政府信息公开条例执行。")])).toEqual([]);
  });

  test("the short title is right once the full one was given, and in an excerpt nobody knows", () => {
    expect(foundBy("D7", [passage(`按照${inFull}。`, "引言"), passage("落实《政府信息公开条例》。", "一", "", 1)])).toEqual([]);
    expect(foundBy("D7", [passage("落实《政府信息公开条例》。……")])).toEqual([]);
    expect(wordsBy("D7", `落实${inFull}和《中华人民共和国信息公开条例》。`)).toEqual(["《中华人民共和国信息公开条例》"]);
  });

  test.each([
    `${inFull}（国务院令第711号）`,
    `《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》和${inFull}`,
    `《青川省政府信息公开条例》《青川市政府信息公开办法》《青川市政务公开工作条例》和${inFull}`,
    `《条例》《办法》《政府信息公开指南》《政府信息公开目录》，${inFull}`,
    `《中华人民共和国政府采购法》${inFull}`,
  ])("%s is right", (text) => {
    expect(foundBy("D7", [passage(`按照${text}执行。`)])).toEqual([]);
  });

  test("the sentence has the right title", () => {
    const [finding] = foundBy("D7", [passage("按照《政务公开条例》执行。", "引言")]);
    expect(finding && sentence(finding, "zh-CN")).toBe("引言引用的“《政务公开条例》”名称不对，应为《中华人民共和国政府信息公开条例》。请核对后改正。");
  });
});

describe("D12: documents that are no longer the ones to follow", () => {
  const form = "国务院办公厅政府信息与政务公开办公室";
  test.each([
    [`《${form}关于政府信息公开工作年度报告有关事项的通知》`],
    [`${form}《关于政府信息公开工作年度报告有关事项的通知》`],
    ["国办公开办函〔2019〕60号文件"],
  ])("the form of 2019 is superseded for reports since 2021: %s", (text) => {
    expect(foundBy("D12", [passage(`根据${text}要求编制。`, "引言")]).map(({ evidence }) => evidence)).toMatchObject([
      { what: "superseded", number: "国办公开办函〔2021〕30号" },
    ]);
    expect(foundBy("D12", [passage(`根据${text}要求编制。`, "引言")], { ...town, year: 2020 })).toEqual([]);
  });

  test.each([
    "《青川市人民政府办公室关于政府信息公开工作年度报告有关事项的通知》",
    "《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）",
  ])("%s is right", (text) => {
    expect(foundBy("D12", [passage(`根据${text}编制。`, "引言")])).toEqual([]);
  });

  test.each([
    ["根据《青川市关于编制2022年政府信息公开工作年度报告的通知》要求编制。", "引言"],
    ["认真落实《2022年青川市政务公开工作要点》。", "一"],
    ["按照《青川市2021年度政府信息公开工作要点》开展工作。", "一"],
  ])("another year's document: %s", (text, section) => {
    const [finding] = foundBy("D12", [passage(text, section)]);
    expect(finding).toMatchObject({ severity: "warning", evidence: { what: "otherYearsDocument", reportYear: 2023 } });
  });

  test.each([
    ["根据《关于编制2023年政府信息公开工作年度报告的通知》编制。", "引言"],
    ["落实《2023年政务公开工作要点》。", "一"],
    ["发布《2022年政府信息公开工作年度报告》。", "一"],
    ["根据《2022年政府信息公开工作年度报告》指出的问题，完善制度。", "一"],
    ["落实《青川市2022年度政务信息公开年报》提出的改进措施。", "一"],
    ["对照《2022年政务公开工作要点》落实情况回顾总结。", "一"],
    ["落实《2024年政务公开工作要点》。", "五"],
    ["根据《2022年政府信息公开工作年度报告》提出的问题整改。", "五"],
  ])("%s is right", (text, section) => {
    expect(foundBy("D12", [passage(text, section)])).toEqual([]);
  });
});
