import { foundBy, passage, town, wordsBy } from "./passages";

const bureau = { organ: "青川市水务局", year: 2023 };
const county = { organ: "青川市南浦区人民政府", year: 2023 };

describe("D2: another organ's name, or a word for itself that is another's", () => {
  test("another town reports", () => {
    expect(wordsBy("D2", "2023年，东坪镇共受理政府信息公开申请0件。")).toEqual(["东坪镇"]);
    expect(wordsBy("D2", "2023 年东坪镇积极作为，夯实基础。")).toEqual(["东坪镇"]);
    expect(wordsBy("D2", "东坪镇无数据统计需要说明的事项。", "六")).toEqual(["东坪镇"]);
    expect(wordsBy("D2", "东坪镇人民政府2023年未收到政府信息公开申请。")).toEqual(["东坪镇人民政府"]);
  });

  test("another town signs, or is whom to ask", () => {
    expect(wordsBy("D2", "未收取信息处理费。\n东坪镇人民政府\n2024年1月9日", "六")).toEqual(["东坪镇人民政府"]);
    expect(wordsBy("D2", "如有疑问，请与东坪镇党政办公室联系。", "引言")).toEqual(["东坪镇"]);
    expect(wordsBy("D2", "如有疑问，请与柳河镇党政办公室联系。", "引言")).toEqual([]);
    expect(wordsBy("D2", "未收取信息处理费。\n青川市柳河镇人民政府 2024年1月9日", "六")).toEqual([]);
  });

  test("the county may stand before the own name though the organ's name leaves it out", () => {
    const short = { organ: "柳河镇人民政府", year: 2023 };
    expect(wordsBy("D2", "2023年，青川市柳河镇共受理政府信息公开申请0件。", "一", short)).toEqual([]);
    expect(wordsBy("D2", "2023年，青川市东坪镇共受理政府信息公开申请0件。", "一", short)).toEqual(["青川市东坪镇"]);
  });

  test("another bureau reports", () => {
    expect(wordsBy("D2", "2023年，市林业局主动公开政府信息30条。", "一", bureau)).toEqual(["市林业局"]);
  });

  test("another district reports", () => {
    expect(wordsBy("D2", "2023年，北浦区人民政府未收取信息处理费。", "六", county)).toEqual(["北浦区人民政府"]);
    expect(wordsBy("D2", "北浦区人民政府2023年共受理政府信息公开申请9件。", "一", county)).toEqual(["北浦区人民政府"]);
  });

  test.each([
    ["我局认真落实要求。", "我局"],
    ["经我街道研究，公开信息12条。", "我街道"],
  ])("a town calls itself otherwise: %s", (text, words) => {
    expect(wordsBy("D2", text)).toEqual([words]);
  });

  test("a bureau that calls itself 我委 once is told once a row", () => {
    expect(wordsBy("D2", "我委开展培训。我委加强审核。", "一", bureau)).toEqual(["我委"]);
  });

  test.each([
    ["2023年，柳河镇共受理政府信息公开申请0件。"],
    ["柳河镇人民政府（以下简称“镇政府”）主动公开政府信息20条。"],
    ["镇政府主动公开政府信息20条，我镇未收到投诉。"],
    ["我市、我省的有关部署得到落实。"],
    ["市政府办公室印发通知，市档案馆接收文件10件。"],
    ["与东坪镇联合开展政务公开日活动。"],
    ["邀请东坪镇积极参加，各乡镇认真落实，全镇严格审核，村镇全面推进，上级部门和乡镇高度重视。"],
    ["各镇街公开政府信息300条。"],
    ["现公布柳河镇人民政府的政府信息公开工作年度报告。"],
    ["党政办公室共公开政府信息20条。"],
    ["柳河镇人民政府办公室共公开政府信息20条。"],
    ["“我局”一词不再使用。"],
  ])("is right for a town: %s", (text) => {
    expect(foundBy("D2", [passage(text)])).toEqual([]);
  });

  test.each([
    ["市水务局主动公开政府信息20条。"],
    ["2023年，市政府水务局未收取信息处理费。"],
    ["我局、我市、我区的要求。"],
    ["全局公开政府信息20条。"],
    ["市政府办公室公开政府信息20条的通报。"],
  ])("is right for a bureau: %s", (text) => {
    expect(foundBy("D2", [passage(text)], bureau)).toEqual([]);
  });

  test("a government's own departments and the counties below it are not others", () => {
    const city = { organ: "青川市人民政府", year: 2023 };
    const text = "市林业局主动公开政府信息30条；南浦区人民政府共受理政府信息公开申请9件。";
    expect(foundBy("D2", [passage(text)], city)).toEqual([]);
  });

  test("an abbreviation is known by its characters in the full name", () => {
    const committee = { organ: "青川市发展和改革委员会", year: 2023 };
    expect(wordsBy("D2", "2023年，市发改委主动公开政府信息30条，我委未收到申请。", "一", committee)).toEqual([]);
  });
});

describe("D2: the own name with letters dropped", () => {
  const bureau = { organ: "青川高新实验区行政审批局", year: 2023 };
  const clipped = (text: string, context = bureau): unknown[] =>
    foundBy("D2", [passage(text)], context).map(({ evidence }) => (evidence.what === "clippedName" ? [evidence.words, evidence.missing] : evidence));

  test.each([
    ["请与青川高新区行政审批局办公室联系。", "青川高新区行政审批局", "实验"],
    ["青川高新实验区行政审局编制了报告。", "青川高新实验区行政审局", "批"],
    ["青川高新实验行政审批局编制了报告。", undefined, ""],
    ["青川高新实验区行政审批局编制了报告。", undefined, ""],
  ])("%s", (text, words, missing) => {
    expect(clipped(text)).toEqual(words === undefined ? [] : [[words, missing]]);
  });

  test("of a town too, with its government or without; each way once", () => {
    expect(clipped("青川市河镇人民政府公开信息。", town)).toEqual([["青川市河镇人民政府", "柳"]]);
    expect(clipped("青川市柳镇今年公开信息。青川市柳镇又公开。", town)).toEqual([["青川市柳镇", "河"]]);
  });

  test.each([
    ["青川市柳河镇政府、柳河镇、青川柳河镇人民政府、镇政府公开信息。", town],
    ["报青川市人民政府同意，青川市委公开。", town],
    ["青川高新实验区行政审批局、高新实验区行政审批局、区行政审批局、青川实验区行政审批局公开信息。", bureau],
    ["落实《青川高新区行政审批局办法》。", bureau],
    ["青川市住房城乡建设局公开信息。", { organ: "青川市住房和城乡建设局", year: 2023 }],
    ["青川市交通局、青川市交通运输局公开信息。", { organ: "青川市交通运输局", year: 2023 }],
  ])("%s is right", (text, context) => {
    expect(clipped(text, context)).toEqual([]);
  });
});
