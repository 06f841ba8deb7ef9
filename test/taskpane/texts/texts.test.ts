import { languageFor, textsFor } from "../../../src/taskpane/texts";
import { publishedTexts } from "../../../src/taskpane/texts/publishedTexts";
import { rollupTexts } from "../../../src/taskpane/texts/rollupTexts";
import { supportTexts } from "../../../src/taskpane/texts/supportTexts";
import { leaves, said } from "../../textLeaves";

/** Those that come with the pane, and those of its parts. */
const allTexts = [textsFor, publishedTexts, rollupTexts, supportTexts];

test("both languages have the same texts, with the same values to fill in", () => {
  for (const of of allTexts) expect(leaves(of("en-US"))).toEqual(leaves(of("zh-CN")));
});

test("no text is empty in either language", () => {
  for (const language of ["zh-CN", "en-US"] as const) expect(allTexts.flatMap((of) => said(of(language))).filter((text) => text.trim() === "")).toEqual([]);
});

test("every Chinese text is Chinese", () => {
  const withoutChinese = allTexts.flatMap((of) => said(of("zh-CN"))).filter((text) => !/[\u4e00-\u9fff，、]/u.test(text));
  expect(withoutChinese).toEqual([]);
});

test("English texts are English but for the names of sheets, tabs and buttons", () => {
  const names = /基本信息|正文|校验说明|上年数据|导入来源|表三|单位名单|单位|类别|联系人/gu;
  const chinese = allTexts.flatMap((of) => said(of("en-US"))).filter((text) => /[\u4e00-\u9fff，。：]/u.test(text.replace(names, "")));
  expect(chinese).toEqual([]);
});

test.each([
  ["zh-CN", "zh-CN"],
  ["zh-TW", "zh-CN"],
  ["ZH", "zh-CN"],
  ["en-US", "en-US"],
  ["de-DE", "en-US"],
])("Office in %s speaks %s", (display, language) => {
  expect(languageFor(display)).toBe(language);
});
