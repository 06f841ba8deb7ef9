import { readFileSync } from "node:fs";
import { join } from "node:path";
import { busyReport } from "../../scripts/docs/exampleContent";
import { tagReference } from "../../scripts/docs/tagReference";
import { checkFigures } from "../../src/checks";
import { readEntry, tableFigures } from "../../src/figures";
import { reportModel, reportTerms } from "../../src/report";
import { edition2021 } from "../../src/statute";

const written = readFileSync(join(__dirname, "../../docs/要素名称.md"), "utf8");

test("the reference is what npm run docs writes", () => {
  expect(written).toBe(tagReference());
});

test("every name is in it, or made by one of the rules that it states", () => {
  const { vocabulary, conditions } = reportModel(busyReport);
  const rules: readonly [RegExp, string][] = [
    [/^(?:上年|同比)\./u, ""],
    [/^三\.结转\./u, "三.结转下年度."],
    [/^(三\..+\.合计)\.[^.]+$/u, "$1"],
    [/^(三\..+)\.[^.]+$/u, "$1.总计"],
  ];
  const isStated = (name: string): boolean => written.includes(`\`{${name}}\``);
  const made = (name: string): boolean => isStated(name) || rules.some(([pattern, base]) => pattern.test(name) && madeOf(name.replace(pattern, base), name));
  const madeOf = (base: string, name: string): boolean => base !== name && made(base);
  expect([...vocabulary.keys()].filter((name) => !made(name))).toEqual([]);
  expect([...conditions.keys()].filter((name) => !written.includes(`\`{#${name}}\``))).toEqual([]);
});

test("every tag that it gives exists", () => {
  const { vocabulary, conditions } = reportModel(busyReport);
  const template = [
    "标题",
    "标题分行",
    "落款",
    "小标题",
    "正文",
    "表二",
    "表三",
    "表四",
    "序号",
    "引言",
    "一",
    "六",
    "二.表前",
    "二.表后",
    "建议提案",
    "建议提案.1.编号",
    "编号",
    "承办单位",
    "公开栏",
    "内容",
  ];
  const known = new Set([...vocabulary.keys(), ...conditions.keys(), ...template]);
  const tags = Array.from(written.matchAll(/\{[#^/]?([^{}]+)\}/gu), ([, name = ""]) => name);
  expect(tags.length).toBeGreaterThan(100);
  expect(tags.filter((name) => !known.has(name))).toEqual([]);
});

test("its example is a report in which all sum rules hold and every name has a value", () => {
  const entries = new Map(edition2021.tables.flatMap(tableFigures).map(({ id, column }) => [id, readEntry(Number(busyReport.figures.get(id)), column.kind)]));
  expect(checkFigures(edition2021, entries)).toEqual([]);
  const { organ, figures, named, sentences, rates } = reportTerms(busyReport);
  expect([organ, figures, named, sentences, rates].flatMap((terms) => terms.filter(({ text }) => text === "")).map(({ name }) => name)).toEqual([]);
});

test("a 要素 that is called as another name is meant itself where the reference says so, and only there", () => {
  const said = /与((?:“[^”]+”)+)相同的，用自己的/u.exec(written)?.[1] ?? "";
  const { organ, figures, sentences, rates } = reportTerms(busyReport);
  for (const { name } of [organ, figures, sentences, rates].flat()) {
    const own = reportModel({ ...busyReport, namedFigures: new Map([[name, "自己的"]]) }).vocabulary.get(name);
    expect([name, own === "自己的"]).toEqual([name, said.includes(`“${name}”`)]);
  }
});
