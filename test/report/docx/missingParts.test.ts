import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { fillTemplate, reportModel } from "../../../src/report";
import { docxEntries, p } from "../docxFixture";
import { bodyText, entry } from "../readDocx";
import { sampleContent } from "../sampleContent";
import { errorOf, faultsOf } from "./faultsOf";

type Entries = Readonly<Record<string, string>>;

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const LIST = "word/_rels/document.xml.rels";

const zip = (entries: Entries): Uint8Array => zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)])), { level: 0 });
const without = (name: string, entries: Entries): Uint8Array => zip(Object.fromEntries(Object.entries(entries).filter(([own]) => own !== name)));
const fill = (template: Uint8Array): Uint8Array => fillTemplate(template, reportModel(sampleContent()));

const relationships = (...items: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
const relationship = (type: string, target: string, id = "rId7"): string => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;

/** A body that has a relationship, and refers to it. */
const related = (type: string, target: string, reference = "", entries: Entries = {}): Record<string, string> =>
  docxEntries(p("{年度}") + reference, { [LIST]: relationships(relationship(type, target)), ...entries });

const builtIn: Entries = Object.fromEntries(
  Object.entries(unzipSync(readFileSync("assets/report-template.docx"))).map(([name, bytes]) => [name, strFromU8(bytes)]),
);

describe("a template that lacks a part which it refers to is refused, and the part is named", () => {
  test.each(["[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/styles.xml", "word/settings.xml", "word/footer1.xml", "word/numbering.xml"])(
    "the built-in one without %s",
    (name) => {
      expect(builtIn).toHaveProperty([name]);
      expect(errorOf(without(name, builtIn)).faults).toEqual([{ kind: "missingPart", entry: name }]);
    },
  );

  test.each([
    ["a picture", related("image", "media/image1.png"), "word/media/image1.png"],
    ["a header", related("header", "/word/header9.xml"), "word/header9.xml"],
    ["a chart", related("chart", "charts/chart1.xml"), "word/charts/chart1.xml"],
    ["footnotes", related("footnotes", "footnotes.xml"), "word/footnotes.xml"],
    [
      "a picture of a footer",
      related("footer", "footer1.xml", "", {
        "word/footer1.xml": `<w:ftr xmlns:w="w"/>`,
        "word/_rels/footer1.xml.rels": relationships(relationship("image", "../word/media/%E5%9B%BE.png")),
      }),
      "word/media/图.png",
    ],
    ["a list without the header", docxEntries(`<w:p><w:pPr><w:sectPr><w:headerReference r:id="rId9"/></w:sectPr></w:pPr></w:p>`), LIST],
    [
      "a list without the link",
      related("styles", "styles.xml", `<w:p><w:hyperlink xmlns:r="r" r:id="rId9"/></w:p>`, { "word/styles.xml": "<w:styles/>" }),
      LIST,
    ],
  ])("%s", (_, entries, entry) => {
    expect(errorOf(zip(entries)).faults).toEqual([{ kind: "missingPart", entry }]);
  });

  test("in words", () => {
    expect(faultsOf(zip(related("image", "media/image1.png")))).toEqual([
      "这个文件不完整，缺少其中的一部分，照它填出的报告会打不开，没有使用。请重新取得这个文件，或在 Word、WPS 里打开原来的文件，重新另存为“Word 文档（*.docx）”。（word/media/image1.png）",
    ]);
  });
});

describe("a template without what Word does not need is filled, and nothing refers to it any more", () => {
  test.each(["docProps/core.xml", "docProps/app.xml", "docProps/custom.xml", "word/fontTable.xml"])("the built-in one without %s", (name) => {
    expect(builtIn).toHaveProperty([name]);
    const filled = fill(without(name, builtIn));
    const lists = Object.entries(unzipSync(filled)).filter(([own]) => own.endsWith(".rels"));
    const named = lists.map(([, list]) => strFromU8(list)).join("");
    expect(named).not.toContain(name.replace("word/", ""));
    expect(named).toContain("styles.xml");
  });

  test.each([
    ["a preview", { ["_rels/.rels"]: relationships(relationship("officeDocument", "word/document.xml"), relationship("metadata/thumbnail", "a.jpg", "rId2")) }],
    ["an element that is no single tag", { [LIST]: relationships(relationship("webSettings", "a.jpg").replace("/>", "></Relationship>")) }],
  ])("%s", (_, entries) => {
    const filled = fill(zip(docxEntries(p("{年度}"), entries)));
    const [list = ""] = Object.keys(entries);
    expect(bodyText(filled)).toBe("2025");
    expect(entry(filled, list)).not.toContain("a.jpg");
    expect(entry(filled, list)).toMatch(/<\/Relationships>$/u);
  });
});

test.each([
  ["a picture without a part, as Office writes it", related("image", "../NULL")],
  ["a link to a place in the document", related("hyperlink", "#_Toc1", `<w:p><w:hyperlink xmlns:r="r" r:id="rId7"/></w:p>`)],
  ["a part by another case", related("styles", "Styles.xml", "", { "word/styles.xml": "<w:styles/>" })],
  ["the relationships of a part that is not there", docxEntries(p("{年度}"), { "word/_rels/a.xml.rels": relationships(relationship("image", "a.png")) })],
])("%s lacks nothing", (_, entries) => {
  expect(bodyText(fill(zip(entries)))).toMatch(/^2025/u);
});
