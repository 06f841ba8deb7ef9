import { DOMParser } from "@xmldom/xmldom";
import fc from "fast-check";
import { fillTemplate, reportModel, TemplateError } from "../../../src/report";
import { runs } from "../../runs";
import { docx, p } from "../docxFixture";
import { entry } from "../readDocx";
import { sampleContent } from "../sampleContent";
import { faultsOf } from "./faultsOf";

const r = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const within: Readonly<Record<string, (inner: string) => string>> = {
  insertion: (inner) => `<w:ins w:id="1" w:author="a">${inner}</w:ins>`,
  move: (inner) => `<w:moveTo w:id="1" w:author="a">${inner}</w:moveTo>`,
  control: (inner) => `<w:sdt><w:sdtContent>${inner}</w:sdtContent></w:sdt>`,
  link: (inner) => `<w:hyperlink w:anchor="a">${inner}</w:hyperlink>`,
  field: (inner) => `<w:fldSimple w:instr="PAGE">${inner}</w:fldSimple>`,
};
const box = (inner: string): string => `<w:r><w:pict><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></w:pict></w:r>`;
const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`;

/** The same template where the list has items, and where it has none: a fault must not depend on it. */
const models = [reportModel(sampleContent()), reportModel(sampleContent({ narrative: [] }))];

const CONTAINERS = "开头和结尾一个在修订标记";
const CELLS = "开头和结尾不在对称的位置";

describe("a beginning and an end in different places are one fault, whatever the figures", () => {
  test.each([
    ...Object.entries(within).flatMap(([name, around]): [string, string, string][] => [
      [`the beginning in a ${name}`, `<w:p>${around(r("{#一}甲"))}${r("乙{/一}丙")}</w:p>`, CONTAINERS],
      [`the end in a ${name}`, `<w:p>${r("{#一}甲")}${around(r("乙{/一}丙"))}</w:p>`, CONTAINERS],
      [`each in a ${name}, and paragraphs between`, `<w:p>${around(r("{#一}甲"))}</w:p>${p("中")}<w:p>${r("乙{/一}丙")}</w:p>`, CONTAINERS],
      [`alone in their paragraphs, the beginning in a ${name}`, `<w:p>${around(r("{#一}"))}</w:p>${p("中")}${p("{/一}")}`, CONTAINERS],
    ]),
    ["the beginning's paragraph in a content control", `<w:sdt><w:sdtContent>${p("{#一}")}</w:sdtContent></w:sdt>${p("中")}${p("{/一}")}`, CONTAINERS],
    ["the end's paragraph in a content control", `${p("{#一}")}<w:sdt><w:sdtContent>${p("中")}${p("{/一}")}</w:sdtContent></w:sdt>`, CONTAINERS],
    ["in two text boxes", `<w:p>${box(p("{#一}"))}${box(p("{/一}"))}</w:p>`, CONTAINERS],
    [
      "in two content controls",
      `<w:sdt><w:sdtContent>${p("{#一}")}</w:sdtContent></w:sdt><w:sdt><w:sdtContent>${p("{/一}")}</w:sdtContent></w:sdt>`,
      CONTAINERS,
    ],
    ["the end in a text box", `<w:p>${r("{#一}甲")}${box(p("{/一}"))}</w:p>`, CONTAINERS],
    ["the beginning before a table, the end in it", p("{#一}") + table([p("甲{/一}")]), CELLS],
    ["the beginning in a table, the end behind it", table([p("{#一}")]) + p("{/一}"), CELLS],
    ["in two tables", table([p("{#一}")]) + p("中") + table([p("{/一}")]), CELLS],
    ["the end in a table within the cell", table([p("{#一}") + table([p("{/一}")]) + p("")]), CELLS],
    ["the end in a table within the next cell", table([p("{#一}"), table([p("{/一}")]) + p("")]), CELLS],
    [
      "a row in a content control, the end behind it",
      `<w:tbl><w:tblPr/><w:tblGrid/><w:sdt><w:sdtContent><w:tr><w:tc>${p("{#一}")}</w:tc></w:tr></w:sdtContent></w:sdt><w:tr><w:tc>${p("{/一}")}</w:tc></w:tr></w:tbl>`,
      CELLS,
    ],
  ])("%s", (_, body, words) => {
    for (const model of models) {
      const faults = faultsOf(docx(p("首") + body), model);
      expect(faults).toHaveLength(1);
      expect(faults[0]).toMatch(/^模板(?:正文第 \d 段|第 \d 个表格第 \d 行第 \d 列)：\{\/一\}：/u);
      expect(faults[0]).toContain(words);
    }
  });
});

describe("places that are alike are no fault", () => {
  test.each([
    ["both in one insertion", `<w:p>${within["insertion"]?.(r("{#一}甲") + r("{/一}"))}</w:p>`],
    ["both in an insertion of their own", `<w:p>${within["insertion"]?.(r("{#一}"))}</w:p>${p("甲")}<w:p>${within["insertion"]?.(r("{/一}"))}</w:p>`],
    ["both in one content control", `<w:sdt><w:sdtContent>${p("{#一}")}${p("甲")}${p("{/一}")}</w:sdtContent></w:sdt>`],
    ["in two cells of a row", table([p("{#一}{正文}"), p("{/一}")])],
    ["in two rows of a table", table([p("{#一}{正文}")], [p("{/一}")])],
    ["in one cell", table([p("{#一}") + p("甲") + p("{/一}") + p("")])],
    ["in two runs", `<w:p>${r("{#一}甲")}${r("乙{/一}")}</w:p>`],
    ["over paragraphs with words", p("甲{#一}乙") + p("丙{/一}丁")],
    ["in a smart tag", `<w:p><w:smartTag w:element="x">${r("{#一}")}</w:smartTag></w:p>${p("甲")}${p("{/一}")}`],
    ["in two cells, one in an insertion", table([`<w:p>${within["insertion"]?.(r("{#一}甲"))}</w:p>`, p("{/一}")])],
  ])("%s", (_, body) => {
    for (const model of models) expect(entry(fillTemplate(docx(p("首") + body), model), "word/document.xml")).not.toContain("{");
  });
});

test("whatever a pair stands in, it is filled into a whole document or named, alike with items and without", () => {
  const wrap = fc.constantFrom("", ...Object.keys(within));
  const inline = (name: string, inner: string): string => within[name]?.(inner) ?? inner;
  const block = fc.constantFrom("p", "control", "cell", "cells", "box");
  const paragraph = fc.tuple(block, wrap, fc.constantFrom("", "甲"), fc.constantFrom("", "乙")).map(([kind, name, before, behind]) => (tag: string) => {
    const own = `<w:p>${before === "" ? "" : r(before)}${inline(name, r(tag))}${behind === "" ? "" : r(behind)}</w:p>`;
    if (kind === "control") return `<w:sdt><w:sdtContent>${own}</w:sdtContent></w:sdt>`;
    if (kind === "cell") return table([own]);
    if (kind === "cells") return table([own, p("旁")]);
    return kind === "box" ? `<w:p>${box(own)}</w:p>` : own;
  });
  let filled = 0;
  fc.assert(
    fc.property(paragraph, paragraph, fc.boolean(), (begin, end, isOne) => {
      const body = isOne ? begin("{#一}中{/一}") : begin("{#一}") + p("中") + end("{/一}");
      const results = models.map((model) => {
        try {
          return entry(fillTemplate(docx(body), model), "word/document.xml");
        } catch (error) {
          if (error instanceof TemplateError) return error;
          throw error;
        }
      });
      const faults = results.map((result) => (typeof result === "string" ? "" : result.message));
      expect(new Set(faults).size).toBe(1);
      expect(faults[0]).not.toMatch(/损坏|不完整/u);
      for (const xml of results) {
        if (typeof xml !== "string") continue;
        filled++;
        new DOMParser({
          onError: (_, message) => {
            throw new Error(message);
          },
        }).parseFromString(xml.replace("<w:document", '<w:document xmlns:v="v"'), "text/xml");
      }
    }),
    { numRuns: runs(200, 40) },
  );
  expect(filled).toBeGreaterThan(runs(50, 10));
});
