import { checkFigures } from "../../src/checks";
import { sentence } from "../../src/jobs";
import { readEntry, tableFigures, type Entry } from "../../src/figures";
import type { Language } from "../../src/language";
import { edition2019, edition2021, type FigureId } from "../../src/statute";
import { ofForm } from "../ofForm";

type Change = Readonly<Record<string, string | number>>;

function sentences(change: Change, language: Language = "zh-CN", edition = edition2021): string[] {
  const entries = new Map<FigureId, Entry>(edition.tables.flatMap(tableFigures).map(({ id, column }) => [id, readEntry(change[id] ?? 0, column.kind)]));
  return checkFigures(edition, entries).map((finding) => sentence(finding, language));
}

const sentences2019 = (change: Change): string[] => sentences(change, "zh-CN", edition2019);

test("a broken row names its parts, the total and the difference", () => {
  const [row] = sentences({
    [ofForm("applications.granted:naturalPerson")]: 12,
    [ofForm("applications.granted:business")]: 3,
    [ofForm("applications.granted:total")]: 16,
  });
  expect(row).toBe("表三「予以公开」一行：各列相加是 15（自然人 12 + 商业企业 3），「总计」填的是 16，多了 1。请核对这一行。");
});

test("a broken column and a broken balance name the rows", () => {
  const [column, balance] = sentences({ [ofForm("applications.granted:naturalPerson")]: 2, [ofForm("applications.granted:total")]: 2 }).slice(0, 2);
  expect(column).toBe("表三「自然人」一列：各项办理结果相加是 2（予以公开 2），「办理结果总计」填的是 0，少了 2。请核对这一列。");
  expect(balance).toMatch(/^表三「总计」一列：/u);
  const [unbalanced] = sentences({ [ofForm("applications.carriedIn:research")]: 4, [ofForm("applications.carriedIn:total")]: 4 });
  expect(unbalanced).toBe(
    "表三「科研机构」一列不平衡：本年新收 0 + 上年结转 4 = 4，办理结果总计 0 + 结转下年度 0 = 0，相差 4。" +
      "第一项加第二项应等于第三项加第四项，请核对这一列。",
  );
});

test("a total of table 四 names its results", () => {
  expect(sentences({ [ofForm("cases:review.upheld")]: 10, [ofForm("cases:review.corrected")]: 1 })).toEqual([
    "表四「行政复议」：四项结果相加是 11（结果维持 10 + 结果纠正 1），「总计」填的是 0，少了 11。请核对这几格。",
  ]);
});

test.each<[string | number, string]>([
  ["5件", "表二「行政许可·处理决定」写的是“5件”，应只填数字，是否改为 5。"],
  ["/", "表二「行政许可·处理决定」写的是“/”，不是数字，没有发生的请填 0。"],
  ["326 18", "表二「行政许可·处理决定」写的是“326 18”，数字中间有空格，分不清是一个数还是几个数，请只填一个数字。"],
  ["约十件", "表二「行政许可·处理决定」写的是“约十件”，不是数字，请改填数字。"],
  ["5\u200b", "表二「行政许可·处理决定」这一格含有看不见的字符，应只填数字，是否改为 5。"],
  ["\ufeff0\u200b", "表二「行政许可·处理决定」这一格含有看不见的字符，应只填数字，是否改为 0。"],
  ["5", "表二「行政许可·处理决定」这一格的数字存成了文本，是否改为 5。"],
  [" 5", "表二「行政许可·处理决定」写的是“ 5”，数字前后或中间有空格，是否改为 5。"],
  ["０", "表二「行政许可·处理决定」写的是“０”，应只填数字，是否改为 0。"],
  ["1.2万件", "表二「行政许可·处理决定」写的是“1.2万件”，应换算成完整的数、只填数字，是否改为 12000。"],
  ["5（其中2件修订）", "表二「行政许可·处理决定」写的是“5（其中2件修订）”，应只填数字，是否改为 5。"],
  ["#REF!", "表二「行政许可·处理决定」写的是“#REF!”，不是数字，请改填数字。"],
  [-3, "表二「行政许可·处理决定」填的是 -3，不能是负数，请改填。"],
  [2.5, "表二「行政许可·处理决定」填的是 2.5，应是整数，请改填。"],
])("%p gets its own sentence", (value, message) => {
  expect(sentences({ [ofForm("disclosure.licences:decisions")]: value })).toEqual([message]);
});

test.each<[string, string, string]>([
  [
    "125000元",
    "写的是“125000元”，这一栏的单位是万元，应换算成万元、只填数字，是否改为 12.5。",
    "says “125000元”: the unit here is 万元 (ten thousand yuan), to which it should be converted, with only the number in the cell; please check and change it to 12.5.",
  ],
  [
    "１２５，０００元",
    "写的是“１２５，０００元”，这一栏的单位是万元，应换算成万元、只填数字，是否改为 12.5。",
    "says “１２５，０００元”: the unit here is 万元 (ten thousand yuan), to which it should be converted, with only the number in the cell; please check and change it to 12.5.",
  ],
  [
    "1.05亿元",
    "写的是“1.05亿元”，这一栏的单位是万元，应换算成万元、只填数字，是否改为 10500。",
    "says “1.05亿元”: the unit here is 万元 (ten thousand yuan), to which it should be converted, with only the number in the cell; please check and change it to 10500.",
  ],
  ["12.5万元", "写的是“12.5万元”，应只填数字，是否改为 12.5。", "says “12.5万元”: only the number should stand here; please check and change it to 12.5."],
  ["0元", "写的是“0元”，应只填数字，是否改为 0。", "says “0元”: only the number should stand here; please check and change it to 0."],
])("an amount of %s: where the number is another than the digits, the unit that it is converted to is named", (value, zh, en) => {
  expect(sentences({ [ofForm("disclosure.fees:collected")]: value })).toEqual([`表二「行政事业性收费·收费金额」${zh}`]);
  expect(sentences({ [ofForm("disclosure.fees:collected")]: value }, "en-US")).toEqual([`Table 2, “行政事业性收费·收费金额” ${en}`]);
});

test("blank cells are named, whole rows by their name", () => {
  const row = tableFigures(edition2021.tables[1] ?? fail()).filter(({ id }) => id.startsWith("applications.granted:"));
  const change = Object.fromEntries([...row.map(({ id }) => id), ofForm("applications.received:other")].map((id) => [id, ""] as const));
  expect(sentences(change)).toEqual(["表三还有 8 格没有填：「予以公开」整行、「本年新收·其他」。没有发生的请填 0。"]);
});

test("figures that only the form of 2019 has are named as it names them", () => {
  expect(sentences2019({ [ofForm("disclosure.fees:change")]: -1.5 })).toEqual(["表二「行政事业性收费·本年增减」填的是 -1.5，应是整数，请改填。"]);
  expect(sentences2019({ [ofForm("applications.otherwise:business")]: 4, [ofForm("applications.otherwise:total")]: 4 })[0]).toBe(
    "表三「商业企业」一列：各项办理结果相加是 4（其他处理 4），「办理结果总计」填的是 0，少了 4。请核对这一列。",
  );
});

test("a row is blank throughout as the report's own edition prints it", () => {
  const blank = (columns: readonly string[]) => Object.fromEntries(columns.map((column) => [ofForm(`disclosure.licences:${column}`), ""]));
  expect(sentences2019(blank(["itemsBefore", "change", "decisions"]))).toEqual(["表二还有 3 格没有填：「行政许可」整行。没有发生的请填 0。"]);
  expect(sentences2019(blank(["itemsBefore", "decisions"]))).toEqual([
    "表二还有 2 格没有填：「行政许可·上一年项目」、「行政许可·处理决定」。没有发生的请填 0。",
  ]);
  expect(sentences(blank(["decisions"]))).toEqual(["表二还有 1 格没有填：「行政许可·处理决定」。没有发生的请填 0。"]);
});

test("English says the same, with the form's own labels", () => {
  expect(sentences({ [ofForm("disclosure.licences:decisions")]: "5\u200b" }, "en-US")).toEqual([
    "Table 2, “行政许可·处理决定” holds characters that nobody sees: only the number should stand here; please check and change it to 5.",
  ]);
  expect(sentences({ [ofForm("cases:review.upheld")]: 10 }, "en-US")).toEqual([
    "Table 4, “行政复议”: the parts add up to 10 (结果维持 10), “总计” says 0, 10 too few. Please check these cells.",
  ]);
});

function fail(): never {
  throw new Error("no such table");
}
