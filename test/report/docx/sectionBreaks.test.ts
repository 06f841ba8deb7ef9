import fc from "fast-check";
import { fillTemplate, reportModel, type ReportModel } from "../../../src/report";
import { docx, p } from "../docxFixture";
import { entry } from "../readDocx";
import { sampleContent } from "../sampleContent";

const model = (narrative = sampleContent().narrative): ReportModel => reportModel(sampleContent({ narrative }));
/** 一 has three paragraphs in the first, none in the other. */
const [three, none] = [model(), model([])];

const section = (name: string): string =>
  `<w:sectPr w:rsidR="${name}"><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>`;
const carrying = (text: string, name: string): string => p(text, `<w:pPr>${section(name)}</w:pPr>`);

/** The texts and the breaks of a filled body in their order: 「甲」, 「|A」. */
function flow(body: string, content: ReportModel): string[] {
  const xml = entry(fillTemplate(docx(body), content), "word/document.xml").replace(/<w:sectPr\/>/u, "");
  const paragraphs = Array.from(xml.matchAll(/<w:p[ >].*?<\/w:p>/gsu), ([paragraph]) => paragraph);
  return paragraphs.flatMap((paragraph) => {
    const text = Array.from(paragraph.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/gu), ([, words]) => words).join("");
    const breaks = Array.from(paragraph.matchAll(/<w:sectPr w:rsidR="(\w+)"/gu), ([, name]) => `|${name}`);
    return [...(text === "" ? [] : [text]), ...breaks];
  });
}

test.each([
  [
    "the end of a list",
    p("甲") + p("{#一}") + p("乙{正文}") + carrying("{/一}", "A") + p("丙"),
    ["甲", "乙", "乙全年发布信息1268条。", "乙栏目都按时更新。", "|A", "丙"],
    ["甲", "|A", "丙"],
  ],
  ["the beginning of a list", p("甲") + carrying("{#一}", "A") + p("乙") + p("{/一}") + p("丙"), ["甲", "|A", "乙", "乙", "乙", "丙"], ["甲", "|A", "丙"]],
  ["both", carrying("{#一}", "A") + p("乙") + carrying("{/一}", "B") + p("丙"), ["|A", "乙", "乙", "乙", "|B", "丙"], ["|A", "|B", "丙"]],
  [
    "the beginning and the end of an opposite",
    p("甲") + carrying("{^一}", "A") + p("乙") + carrying("{/一}", "B"),
    ["甲", "|A", "|B"],
    ["甲", "|A", "乙", "|B"],
  ],
  [
    "a paragraph in between, whose break the words before need",
    p("甲") + p("{#一}") + carrying("乙", "A") + p("丙") + p("{/一}") + p("丁"),
    ["甲", "乙", "|A", "丙", "乙", "|A", "丙", "乙", "|A", "丙", "丁"],
    ["甲", "|A", "丁"],
  ],
  ["a condition around words in a paragraph", carrying("甲{#一}乙{/一}丙", "A") + p("丁"), ["甲乙乙乙丙", "|A", "丁"], ["甲丙", "|A", "丁"]],
  [
    "a condition within a list",
    p("{#一}") + p("{#年度}") + p("乙") + carrying("{/年度}", "A") + p("{/一}") + p("丙"),
    ["乙", "|A", "乙", "|A", "乙", "|A", "丙"],
    ["|A", "丙"],
  ],
])("a break stays that is carried by %s", (_, body, withItems, without) => {
  expect(flow(body, three)).toEqual(withItems);
  expect(flow(body, none)).toEqual(without);
});

test("its properties stay as they are, and nothing is added", () => {
  for (const content of [three, none]) {
    const xml = entry(fillTemplate(docx(p("甲") + carrying("{#一}", "A") + p("乙") + p("{/一}") + carrying("丙", "B")), content), "word/document.xml");
    expect(xml).toContain(section("A"));
    expect(xml).toContain(section("B"));
    expect(xml).not.toMatch(/w:br w:type="page"|continuous/u);
  }
});

test("whatever carries them, the words before a list and behind it stay in their sections", () => {
  const carrier = fc.constantFrom("none", "begin", "end", "both");
  fc.assert(
    fc.property(carrier, fc.boolean(), fc.constantFrom("#", "^"), (where, within, operator) => {
      const begin = where === "begin" || where === "both" ? carrying(`{${operator}一}`, "A") : p(`{${operator}一}`);
      const end = where === "end" || where === "both" ? carrying("{/一}", "B") : p("{/一}");
      const body = p("前") + begin + (within ? carrying("中", "C") : p("中")) + end + p("后") + carrying("尾", "D");
      for (const content of [three, none]) {
        const found = flow(body, content);
        const expected = where === "begin" || where === "both" ? "|A" : within ? "|C" : where === "end" ? "|B" : "|D";
        expect(found.slice(found.indexOf("前")).find((one) => one.startsWith("|"))).toBe(expected);
        expect(found.slice(found.indexOf("后")).filter((one) => one.startsWith("|"))).toEqual(["|D"]);
        for (const name of ["|A", "|B"]) expect(found.filter((one) => one === name).length).toBe(body.includes(`w:rsidR="${name.slice(1)}"`) ? 1 : 0);
      }
    }),
  );
});
