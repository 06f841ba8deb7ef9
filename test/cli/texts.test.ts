import { textsFor } from "../../src/cli/texts";
import { leaves, said } from "../textLeaves";

test("both languages have the same texts, with the same values to fill in", () => {
  expect(leaves(textsFor("en-US"))).toEqual(leaves(textsFor("zh-CN")));
});

test("no text is empty in either language", () => {
  for (const language of ["zh-CN", "en-US"] as const) expect(said(textsFor(language)).filter((text) => text.trim() === "")).toEqual([]);
});

test("every Chinese text is Chinese", () => {
  expect(said(textsFor("zh-CN")).filter((text) => !/[\u4e00-\u9fff，、：]/u.test(text))).toEqual([]);
});

test("English texts are English but for examples and what the test fills in", () => {
  const chinese = said(textsFor("en-US")).filter((text) => /[\u4e00-\u9fff，。：]/u.test(text.replaceAll(/乡镇|表三|单位|类别|联系人/gu, "")));
  expect(chinese).toEqual([]);
});
