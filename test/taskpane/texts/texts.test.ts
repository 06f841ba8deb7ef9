import { languageFor, textsFor } from "../../../src/taskpane/texts";

type Leaf = readonly [path: string, kind: string, parameters: number];

/** Every text with its path, its kind and how many values it takes. */
function leaves(texts: object, path = ""): Leaf[] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "object" && value !== null
      ? leaves(value, `${path}${key}.`)
      : [[`${path}${key}`, typeof value, typeof value === "function" ? value.length : 0] as const],
  );
}

/** Every text as people see it, with 1 for each number and 表三 for each name. */
function said(texts: object): string[] {
  return Object.values(texts).flatMap((value: unknown) => {
    if (typeof value === "object" && value !== null) return said(value);
    if (typeof value === "function") return [String((value as (...values: unknown[]) => unknown)("表三", 1, 2))];
    return [String(value)];
  });
}

test("both languages have the same texts, with the same values to fill in", () => {
  expect(leaves(textsFor("en-US"))).toEqual(leaves(textsFor("zh-CN")));
});

test("no text is empty in either language", () => {
  for (const language of ["zh-CN", "en-US"] as const) expect(said(textsFor(language)).filter((text) => text.trim() === "")).toEqual([]);
});

test("every Chinese text is Chinese", () => {
  const withoutChinese = said(textsFor("zh-CN")).filter((text) => !/[\u4e00-\u9fff，、]/u.test(text));
  expect(withoutChinese).toEqual([]);
});

test("English texts are English but for the names of sheets, tabs and buttons", () => {
  const names = /年报助手|打开窗格|基本信息|正文|校验说明|表三/gu;
  const chinese = said(textsFor("en-US")).filter((text) => /[\u4e00-\u9fff，。：]/u.test(text.replace(names, "")));
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
