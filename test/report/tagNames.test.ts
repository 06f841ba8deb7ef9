import fc from "fast-check";
import { tagKey } from "../../src/report/tagKey";
import { tagNames } from "../../src/report/tagNames";
import { anyCharacter } from "../anyCharacter";

const names = tagNames(["机关名称", "发布信息条数", "三.本年新收.自然人", "三.本年新收.总计", "𠮷林条数", "甲（一）"]);

test.each(["机关名称", " 机关名称 ", "三．本年新收。总计", "三·本年新收·总计", "𠮷林条数", "甲(一)"])("%s is found", (written) => {
  expect(names.find(written)).toBeDefined();
});

test.each(["机关", "机关名称称", "", "constructor", "__proto__", "toString", "hasOwnProperty"])("%j is not found", (written) => {
  expect(names.find(written)).toBeUndefined();
});

test.each([
  ["机关名程", "机关名称"],
  ["发布条数", "发布信息条数"],
  ["三.本年新收.合计", "三.本年新收.总计"],
  ["本年新收", "三.本年新收.总计"],
])("%s: is it %s?", (written, name) => {
  expect(names.nearest(written)).toBe(name);
});

test("nothing is proposed for what resembles nothing", () => {
  expect(["constructor", "", "x"].map(names.nearest)).toEqual([undefined, undefined, undefined]);
});

test("of two names that differ only in width, each is found as written", () => {
  const both = tagNames(["Ａ类", "A类"]);
  expect([both.find("Ａ类"), both.find("A类"), both.find(" A类")]).toEqual(["Ａ类", "A类", "A类"]);
});

test("every name is found, whatever it is", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: anyCharacter })), (any) => {
      const found = tagNames(any);
      expect(any.map(found.find)).toEqual(any);
    }),
  );
});

test("a name of plain Chinese characters is its own key: no folding changes one of them", () => {
  for (let code = 0x4e00; code <= 0x9fff; code++) expect(String.fromCodePoint(code).normalize("NFKC")).toBe(String.fromCodePoint(code));
  expect([" 三。本年新收．总计 ", "三.本年新收.总计", "＃一", "⼀"].map(tagKey)).toEqual(["三.本年新收.总计", "三.本年新收.总计", "#一", "一"]);
});
