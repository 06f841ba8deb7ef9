import { strFromU8, unzipSync } from "fflate";
import { letterDocument, type Letter } from "../../src/report";
import { wordSchemaErrors, wordSchemaIsHere } from "./wordSchema";

const letter: Letter = {
  title: "2025年度退回意见",
  lines: ["清河县教育局：", "报来的“<a>&b.xlsx”已校验。\u0000{机关名称}"],
  columns: [
    { heading: "位置", width: 1 },
    { heading: "问题", width: 3 },
  ],
  rows: [["三 依申请公开!D6", "应是 5 < 6"]],
  closing: ["清河县人民政府", "2026年1月15日"],
};
const xmlOf = (one: Letter): string => strFromU8(unzipSync(letterDocument(one))["word/document.xml"] ?? new Uint8Array());

test("all that it says is text, whatever it looks like", () => {
  const texts = [...xmlOf(letter).matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/gu)].map(([, text]) => text);
  expect(texts).toEqual([
    "2025年度退回意见",
    "清河县教育局：",
    "报来的“&lt;a&gt;&amp;b.xlsx”已校验。{机关名称}",
    "位置",
    "问题",
    "三 依申请公开!D6",
    "应是 5 &lt; 6",
    "清河县人民政府",
    "2026年1月15日",
  ]);
});

test("the same letter is the same file", () => {
  expect(letterDocument(letter)).toEqual(letterDocument(letter));
});

(wordSchemaIsHere ? test : test.skip).each([letter, { ...letter, rows: [] }])(
  "ISO 29500's schema has nothing against it (skipped where ../shared is absent)",
  async (one) => {
    expect(await wordSchemaErrors({ letter: xmlOf(one) })).toEqual([]);
  },
);
