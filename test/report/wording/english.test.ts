import type { Worded } from "../../../src/language";
import { fillTemplate, noteSentence, reportModel, reportTerms, TemplateError, type ReportNote } from "../../../src/report";
import { fileFaults } from "../../../src/report/wording/fileFaultWords";
import { tagFaults } from "../../../src/report/wording/tagFaultWords";
import { gapReason, gapRemedy } from "../../../src/report/wording/gapSentence";
import { partName } from "../../../src/report/wording/partNames";
import { editions } from "../../../src/statute";
import { errorOf } from "../docx/faultsOf";
import { docx, p, table } from "../docxFixture";
import { sampleContent } from "../sampleContent";

/** What stays Chinese in English: names in quotation marks or braces, and the names of the form's own columns and cells. */
const NAMES = /“[^”]*”|\{[^{}]*\}|部分|要素|引言|报告标题/gu;

function expectEnglish({ zh, en }: Worded): void {
  expect(zh).toMatch(/\p{Script=Han}/u);
  expect(en.replace(NAMES, "")).toMatch(/^[\x20-\x7e—→“”…’]+$/u);
}

test.each(Object.entries({ ...fileFaults, ...tagFaults }))("the fault %s speaks English too", (_, words) => {
  expectEnglish(words);
});

test("why a value is missing speaks English too, and what to do", () => {
  const gaps = [
    { kind: "blank", names: ["甲"] },
    { kind: "blank", names: ["甲", "乙", "丙", "丁"] },
    { kind: "notANumber", name: "甲" },
    { kind: "noLastYear" },
    { kind: "otherYear", year: 2020, wanted: 2024 },
    { kind: "zeroBase", name: "甲" },
  ] as const;
  for (const gap of gaps) for (const words of [gapReason(gap, "{甲}"), gapReason(gap, "{乙}"), gapRemedy(gap)]) expectEnglish(words);
});

test("notes of 正文 speak English too, with their place", () => {
  const text = "{发布信息条树}{三.上年结转.总计}｛年度｝{#有申请}{/有结转}{有申请}{甲}{发布{名单}\u0007";
  const named = new Map([
    ["名单.1", "甲"],
    ["年度", "x"],
  ]);
  const { notes } = reportModel(
    sampleContent({
      figures: new Map(),
      namedFigures: named,
      narrative: [
        { section: "一", heading: "小", text },
        { section: "九", heading: "", text: "x" },
      ],
    }),
  );
  expect(new Set(notes.map(({ kind }) => kind)).size).toBeGreaterThan(8);
  for (const note of notes as ReportNote[]) expectEnglish(noteSentence(note));
  expect(notes.map((note) => noteSentence(note).en)).toContain(
    "“小”, paragraph 1: there is no name {发布信息条树}. It was printed as it stands; correct it and generate again.",
  );
});

test("a template's faults say their places in English", () => {
  const error = errorOf(docx(p("{机关名程}") + table([["x", "{年份}"]])));
  expect(error.sentences("en-US")).toEqual([
    "Template, paragraph 1: {机关名程}: there is no such name; perhaps {机关名称}?",
    "Template, table 1, row 1, column 2: {年份}: there is no such name; perhaps {年度}?",
  ]);
  expect(new TemplateError([{ kind: "outsideField", entry: "word/document.xml", name: "DDE" }]).sentences("en-US")[0]).toMatch(
    /\(word\/document\.xml: DDE\)$/u,
  );
});

test("what tags of a template lack is told in English", () => {
  const told: Worded[] = [];
  fillTemplate(docx(p("{上年.三.本年新收.总计}") + p("{#有结转}x{/有结转}")), reportModel(sampleContent({ figures: new Map() })), (sentence) =>
    told.push(sentence),
  );
  expect(told.map(({ en }) => en)).toEqual([
    "Template, paragraph 1: {上年.三.本年新收.总计} needs last year's figures, which the workbook does not have; add last year's figures and generate again. It was printed as a blank.",
    "Template, paragraph 2: {#有结转} has no value yet, as {三.结转下年度.总计} is not filled in; fill it in and generate again. It was taken not to hold.",
  ]);
});

test.each(editions)("every tag and condition of the form of $id says what it is in both languages", (edition) => {
  const { organ, figures, named, sentences, rates, lastYear, changes, conditions } = reportTerms(
    sampleContent({ edition, namedFigures: new Map([["培训次数", "3"]]) }),
  );
  const terms = [...organ, ...figures, ...named, ...sentences, ...rates, ...lastYear, ...changes, ...conditions];
  expect(terms.length).toBeGreaterThan(500);
  for (const { about } of terms) expectEnglish(about);
});

test("what a figure is is made of the form's own labels", () => {
  const { figures, lastYear } = reportTerms(sampleContent({}));
  const about = new Map([...figures, ...lastYear].map((term) => [term.name, term.about.en]));
  expect(about.get("三.不予公开.属于国家秘密.自然人")).toBe("Table 3: withheld / state secrets, natural persons");
  expect(about.get("三.不予公开.合计")).toBe("Table 3: all rows of “withheld” together, total");
  expect(about.get("四.行政复议.结果维持")).toBe("Table 4: administrative reconsideration / upheld");
  expect(about.get("四.行政诉讼.总计")).toBe("Table 4: suits without reconsideration / total and suits after reconsideration / total together");
  expect(about.get("上年.二.规章.制发")).toBe("Last year's number. Table 2: government rules, made this year");
});

test.each(["word/header1.xml", "word/charts/chart1.xml", "customXml/item1.xml", "docProps/core.xml"])("the part %s has a name", (entry) => {
  expectEnglish(partName(entry));
});
