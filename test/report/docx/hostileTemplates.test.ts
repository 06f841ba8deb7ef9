import { strToU8, zipSync, type Zippable } from "fflate";
import { reportModel, type ReportModel } from "../../../src/report";
import { docx, docxEntries, p } from "../docxFixture";
import { entry } from "../readDocx";
import { sampleContent } from "../sampleContent";
import { errorOf, faultsOf } from "./faultsOf";

const zip = (entries: Readonly<Record<string, Uint8Array | string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(entries).map(([name, content]): [string, Zippable[string]] => [name, typeof content === "string" ? strToU8(content) : content])));

const withTypes = (change: (types: string) => string): Uint8Array =>
  docx(p("x"), { "[Content_Types].xml": change(entry(docx(""), "[Content_Types].xml")) });

const relationship = (type: string, mode = ""): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" ` +
  `Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="http://example.invalid/x"${mode}/></Relationships>`;

const modelWith = (text: string): ReportModel => reportModel(sampleContent({ narrative: [{ section: "一", heading: "", text }] }));

describe("what is no template is refused by name", () => {
  test.each([
    ["nothing", new Uint8Array(), "notZip"],
    ["text", strToU8("{标题}"), "notZip"],
    ["an old .doc, or an encrypted file", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), "oldFormat"],
    ["the beginning of a zip", docx(p("x")).slice(0, 200), "damaged"],
    ["a zip of something else", zip({ "a.txt": "x" }), "notWord"],
    ["a workbook", zip({ "[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<workbook/>" }), "notWord"],
    ["a document without its types", zip({ "word/document.xml": "<w:document/>" }), "notWord"],
    ["macros", docx(p("x"), { "word/vbaProject.bin": "x" }), "macros"],
    ["macros by type", withTypes((types) => types.replace("openxmlformats-officedocument.wordprocessingml.document", "ms-word.document.macroEnabled")), "macros"],
    ["a .dotx", withTypes((types) => types.replace("document.main", "template.main")), "templateType"],
    ["a remote template", docx(p("x"), { "word/_rels/settings.xml.rels": relationship("attachedTemplate", ' TargetMode="External"') }), "externalTarget"],
    ["a linked picture", docx(p("x"), { "word/_rels/document.xml.rels": relationship("image", " TargetMode = 'External'") }), "externalTarget"],
    ["a DOCTYPE", docx("", { "word/document.xml": '<!DOCTYPE x [<!ENTITY a "b">]><w:document/>' }), "doctype"],
    ["UTF-16", zip({ ...docxEntries(p("x")), "word/document.xml": Uint8Array.of(0xff, 0xfe, 0x3c, 0) }), "encoding"],
    ["XML that does not close", docx("<w:p><w:r></w:p>"), "damaged"],
    ["a torn list of types", docx(p("x"), { "[Content_Types].xml": "<Types><Default" }), "damaged"],
  ])("%s", (_, template, kind) => {
    const error = errorOf(template);
    expect(error.faults.map((fault) => fault.kind)).toEqual([kind]);
    expect(error.message).toMatch(/^这个(?:文件|模板)/u);
  });

  test("a hyperlink is no harm", () => {
    const template = docx(p("x"), { "word/_rels/document.xml.rels": relationship("hyperlink", ' TargetMode="External"') });
    expect(() => errorOf(template)).toThrow("the template was filled");
  });
});

describe("bombs", () => {
  const large = new Uint8Array(9 * 2 ** 20).fill(0x20);

  test("XML that inflates beyond 8 MB is not inflated", () => {
    const bomb = zip({ ...docxEntries(p("x")), "word/styles.xml": large });
    expect(bomb.length).toBeLessThan(20_000);
    expect(errorOf(bomb).faults).toEqual([{ kind: "tooLarge", entry: "word/styles.xml" }]);
  });

  test("many entries that together inflate beyond 64 MB", () => {
    const media = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`word/media/${index}.png`, large]));
    expect(errorOf(zip({ ...media, ...docxEntries(p("x")) })).faults).toMatchObject([{ kind: "tooLarge" }]);
  });

  test("more entries than any document has", () => {
    const many = Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`a${index}`, "x"]));
    expect(errorOf(zip(many)).faults).toMatchObject([{ kind: "tooLarge" }]);
  });

  test("an entry that holds more than it declares is cut off and then found broken", () => {
    const template = docx(p("长".repeat(5000)));
    const lying = template.slice();
    for (let at = 0; at + 4 < lying.length; at++) {
      if (lying[at] === 0x50 && lying[at + 1] === 0x4b && lying[at + 2] === 1 && lying[at + 3] === 2) {
        const nameLength = lying[at + 28] ?? 0;
        const name = new TextDecoder().decode(lying.slice(at + 46, at + 46 + nameLength));
        if (name === "word/document.xml") lying.set([100, 0, 0, 0], at + 24);
      }
    }
    expect(errorOf(lying).faults).toEqual([{ kind: "damaged", entry: "word/document.xml" }]);
  });

  test("lists in lists, which would multiply", () => {
    const body = "{#一}{#一}{#一}x{/一}{/一}{/一}";
    expect(errorOf(docx(p(body))).faults.map(({ kind }) => kind)).toEqual(["nestedLists", "nestedLists"]);
  });

  test("more tags than any report has, whose faults would take long to find", () => {
    expect(errorOf(docx(p("{甲}".repeat(10_001)))).faults).toEqual([{ kind: "tooLarge" }]);
  });

  test("a list whose turns add up to more than a document should be", () => {
    const paragraphs = Array.from({ length: 40 }, () => "一").join("\n");
    const long = p("x".repeat(2 * 2 ** 20));
    expect(errorOf(docx(p("{#一}") + long + p("{/一}")), modelWith(paragraphs)).faults).toEqual([{ kind: "tooLarge" }]);
  });
});

describe("names of objects' insides stand for nothing", () => {
  test.each(["constructor", "__proto__", "toString", "prototype", "constructor.constructor", "__defineGetter__", "hasOwnProperty"])("%s", (name) => {
    expect(errorOf(docx(p(`{${name}}`))).faults).toMatchObject([{ kind: "unknownTag", written: `{${name}}` }]);
    expect(errorOf(docx(p(`{#${name}}x{/${name}}`))).faults.map(({ kind }) => kind)).toEqual(["unknownTag", "unknownTag"]);
  });

  test("entries may have such names", () => {
    const template = docx(p("x"), { __proto__: "x", constructor: "<a/>", "toString": "x" });
    expect(() => faultsOf(template)).toThrow("the template was filled");
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });
});
