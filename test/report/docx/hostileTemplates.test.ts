import { strToU8, zipSync, type Zippable } from "fflate";
import { fillTemplate, reportModel, type ReportModel } from "../../../src/report";
import { docx, docxEntries, p } from "../docxFixture";
import { entry } from "../readDocx";
import { sampleContent } from "../sampleContent";
import { errorOf, faultsOf } from "./faultsOf";

const zip = (entries: Readonly<Record<string, Uint8Array | string>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(entries).map(([name, content]): [string, Zippable[string]] => [name, typeof content === "string" ? strToU8(content) : content]),
    ),
  );

const withTypes = (change: (types: string) => string): Uint8Array => docx(p("x"), { "[Content_Types].xml": change(entry(docx(""), "[Content_Types].xml")) });

const relationship = (type: string, mode = ""): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" ` +
  `Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="http://example.invalid/x"${mode}/></Relationships>`;

/** A compound file (OLE2) as far as we look: its signature, and the names of its streams. */
function compoundFile(...streams: readonly string[]): Uint8Array {
  const names = Array.from(streams.join("\0"), (character) => [character.charCodeAt(0), 0]).flat();
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...names, 0]);
}

const instruction = (code: string): string => `<w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r>`;
const fldChar = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = (code: string): string => `<w:p>${fldChar("begin")}${instruction(code)}${fldChar("separate")}<w:r><w:t>结果</w:t></w:r>${fldChar("end")}</w:p>`;

const modelWith = (text: string): ReportModel => reportModel(sampleContent({ narrative: [{ section: "一", heading: "", text }] }));

describe("what is no template is refused by name", () => {
  test.each([
    ["nothing", new Uint8Array(), "empty"],
    ["text", strToU8("{标题}"), "notZip"],
    ["an old .doc, or .wps, whatever it is called", compoundFile("WordDocument"), "oldFormat"],
    ["an encrypted document", compoundFile("EncryptionInfo", "EncryptedPackage"), "encrypted"],
    ["a file that security software has encrypted", strToU8(`%TSD-Header-###%${"\x03".repeat(400)}`), "guarded"],
    ["RTF", strToU8("{\\rtf1 {标题}}"), "notZip"],
    ["a web page", strToU8("<html><body>{标题}</body></html>"), "notZip"],
    ["the beginning of a zip", docx(p("x")).slice(0, 200), "incomplete"],
    ["a zip of something else", zip({ "a.txt": "x" }), "notWord"],
    ["a workbook", zip({ "[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<workbook/>" }), "notWord"],
    ["macros", docx(p("x"), { "word/vbaProject.bin": "x" }), "macros"],
    [
      "macros by type",
      withTypes((types) => types.replace("openxmlformats-officedocument.wordprocessingml.document", "ms-word.document.macroEnabled")),
      "macros",
    ],
    [
      "macros by relationship",
      docx(p("x"), { "word/_rels/document.xml.rels": relationship("vbaProject").replace("http://example.invalid/x", "a.bin") }),
      "macros",
    ],
    [
      "macros of a template",
      withTypes((types) => types.replace("openxmlformats-officedocument.wordprocessingml.document", "ms-word.template.macroEnabledTemplate")),
      "macros",
    ],
    ["data for mail merge", docx(p("x"), { "word/_rels/settings.xml.rels": relationship("mailMergeSource", ' TargetMode="External"') }), "mailMerge"],
    ["a linked picture", docx(p("x"), { "word/_rels/document.xml.rels": relationship("image", " TargetMode = 'External'") }), "externalTarget"],
    ["a target outside by its address alone", docx(p("x"), { "word/_rels/document.xml.rels": relationship("image") }), "externalTarget"],
    [
      "a file of this machine",
      docx(p("x"), { "word/_rels/document.xml.rels": relationship("image").replace("http://example.invalid", "file:///C:") }),
      "externalTarget",
    ],
    [
      "a file of another machine",
      docx(p("x"), { "word/_rels/document.xml.rels": relationship("image").replace("http:", "").replaceAll("//example", "\\\\example") }),
      "externalTarget",
    ],
    ["a linked object", docx(p("x"), { "word/_rels/document.xml.rels": relationship("oleObject", ' TargetMode="External"') }), "activeContent"],
    [
      "an outside target in other writing",
      docx(p("x"), { "word/_rels/document.xml.rels": relationship("image", " TargetMode='&#69;xternal'").replaceAll("Relationship ", "r:Relationship ") }),
      "externalTarget",
    ],
    [
      "an outside target in a list of another case",
      docx(p("x"), { "word/_rels/document.xml.RELS": relationship("image", ' TargetMode="External"') }),
      "externalTarget",
    ],
    ["a picture by address in VML", docx('<w:p><w:r><w:pict><v:imagedata src="http://example.invalid/x.png"/></w:pict></w:r></w:p>'), "externalTarget"],
    [
      "an embedded object",
      docx(p("x"), { "word/_rels/document.xml.rels": relationship("oleObject").replace("http://example.invalid/x", "embeddings/a.bin") }),
      "activeContent",
    ],
    [
      "an ActiveX control",
      docx(p("x"), { "word/_rels/document.xml.rels": relationship("control").replace("http://example.invalid/x", "activeX/a.xml") }),
      "activeContent",
    ],
    [
      "an add-in that opens by itself",
      docx(p("x"), {
        "_rels/.rels": entry(docx(""), "_rels/.rels").replace(
          /<Relationship .*\/>/u,
          (body) => body + body.replace('officeDocument"', 'webextensiontaskpanes"').replace("rId1", "rId2"),
        ),
      }),
      "activeContent",
    ],
    [
      "a document of another format by relationship",
      docx(p("x"), { "word/_rels/document.xml.rels": relationship("aFChunk").replace("http://example.invalid/x", "a.html") }),
      "insertedFile",
    ],
    ["a document of another format", docx('<w:altChunk r:id="rId9"/>'), "insertedFile"],
    ["DDE", docx(field("DDEAUTO c:\\\\windows\\\\system32\\\\calc.exe")), "outsideField"],
    [
      "DDE in pieces",
      docx(`<w:p>${fldChar("begin")}${instruction(" D")}${instruction("DE")}${instruction("AUTO x")}${fldChar("separate")}${fldChar("end")}</w:p>`),
      "outsideField",
    ],
    ["DDE in other writing", docx(field("&#68;de x").replaceAll("w:instrText", "x:instrText")), "outsideField"],
    [
      "DDE whose name another field puts together",
      docx(`<w:p>${fldChar("begin")}${instruction(" ")}${field("QUOTE 68 68 69").slice(5, -6)}${instruction(" x")}${fldChar("end")}</w:p>`),
      "outsideField",
    ],
    ["a field that is never closed", docx(`<w:p>${fldChar("begin")}${instruction("LINK Excel.Sheet x")}</w:p>`), "outsideField"],
    ["text of another file", docx(field('INCLUDETEXT "\\\\\\\\server\\\\a.docx"')), "outsideField"],
    [
      "a picture of another place, as a simple field in a header",
      docx(p("x"), { "word/header1.xml": `<w:hdr xmlns:w="x"><w:p><w:fldSimple w:instr='INCLUDEPICTURE "http://example.invalid/x"'/></w:p></w:hdr>` }),
      "outsideField",
    ],
    ["a button for a macro", docx(field("MACROBUTTON AutoOpen 点这里")), "outsideField"],
    ["names that differ by case only", zip({ ...docxEntries(p("x")), "WORD/document.xml": "<a/>" }), "damaged"],
    ["a name outside the document", zip({ ...docxEntries(p("x")), "word/../../a.xml": "<a/>" }), "damaged"],
    ["a DOCTYPE", docx("", { "word/document.xml": '<!DOCTYPE x [<!ENTITY a "b">]><w:document/>' }), "doctype"],
    ["UTF-16", zip({ ...docxEntries(p("x")), "word/document.xml": Uint8Array.of(0xff, 0xfe, 0x3c, 0) }), "encoding"],
    ["XML that does not close", docx("<w:p><w:r></w:p>"), "damaged"],
    ["a torn list of types", docx(p("x"), { "[Content_Types].xml": "<Types><Default" }), "damaged"],
  ])("%s", (_, template, kind) => {
    const error = errorOf(template);
    expect(error.faults.map((fault) => fault.kind)).toEqual([kind]);
    expect(error.message).toMatch(/^这个(?:文件|模板)/u);
  });

  test.each([
    ["a hyperlink", docx(p("x"), { "word/_rels/document.xml.rels": relationship("hyperlink", ' TargetMode="External"') })],
    ["a page number", docx(field(" PAGE  \\\\* MERGEFORMAT "))],
    [
      "a field in a field",
      docx(`<w:p>${fldChar("begin")}${instruction(" IF ")}${field("PAGE").slice(5, -6)}${instruction(' = 1 "DDE" "" ')}${fldChar("end")}</w:p>`),
    ],
    ["such a name in the text", docx(p("DDEAUTO INCLUDETEXT"))],
    [
      "a picture of its own",
      docx('<w:p><w:r><w:pict><v:imagedata r:id="rId1"/></w:pict></w:r></w:p>', {
        "word/_rels/document.xml.rels": relationship("image").replace("http://example.invalid/x", "media/a.png"),
        "word/media/a.png": "x",
      }),
    ],
  ])("%s is no harm", (_, template) => {
    expect(() => errorOf(template)).toThrow("the template was filled");
  });

  test("the field is named", () => {
    expect(errorOf(docx(field("DDEAUTO x"))).message).toBe(
      "这个模板里有会调用别的文件或程序的域，不能使用。请删去这个域（按 Alt+F9 可以看到域代码）。（word/document.xml：DDEAUTO）",
    );
  });

  test("a .dotx is filled, and gives a document", () => {
    const template = withTypes((types) => types.replace("document.main", "template.main"));
    const filled = fillTemplate(template, reportModel(sampleContent()));
    expect(entry(filled, "[Content_Types].xml")).toBe(entry(docx(""), "[Content_Types].xml"));
  });
});

describe("bombs", () => {
  const large = new Uint8Array(9 * 2 ** 20).fill(0x20);

  test("XML that inflates beyond 8 MB is not inflated", () => {
    const bomb = zip({ ...docxEntries(p("x")), "word/styles.xml": large });
    expect(bomb.length).toBeLessThan(20_000);
    expect(errorOf(bomb).faults).toEqual([{ kind: "longPart", entry: "word/styles.xml" }]);
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
    expect(errorOf(docx(p("{甲}".repeat(10_001)))).faults).toEqual([{ kind: "manyTags" }]);
  });

  test("braces of programs in attributes are no tags, however many", () => {
    expect(() => errorOf(docx(`<w:p>${'<w:r w:id="{0-1}"/>'.repeat(10_001)}</w:p>`))).toThrow("the template was filled");
  });

  test("conditions within one another, each of which has what is in it read once more", () => {
    const nested = (depth: number): Uint8Array => docx(p("{#有申请}").repeat(depth) + p("x") + p("{/有申请}").repeat(depth));
    expect(errorOf(nested(1_000)).message).toBe("这个模板里 {#…} 和 {/…} 一层套一层，超过 100 层，没有使用。请少套几层，再试。");
    expect(() => errorOf(nested(100))).toThrow("the template was filled");
  });

  test("a list whose turns add up to more than a document should be", () => {
    const paragraphs = Array.from({ length: 40 }, () => "一").join("\n");
    const long = p("x".repeat(2 * 2 ** 20));
    expect(errorOf(docx(p("{#一}") + long + p("{/一}")), modelWith(paragraphs)).faults).toEqual([{ kind: "longReport" }]);
  });
});

describe("names of objects' insides stand for nothing", () => {
  test.each(["constructor", "__proto__", "toString", "prototype", "constructor.constructor", "__defineGetter__", "hasOwnProperty"])("%s", (name) => {
    expect(errorOf(docx(p(`{${name}}`))).faults).toMatchObject([{ kind: "unknownTag", written: `{${name}}` }]);
    expect(errorOf(docx(p(`{#${name}}x{/${name}}`))).faults.map(({ kind }) => kind)).toEqual(["unknownTag", "unknownTag"]);
  });

  test("entries may have such names", () => {
    const template = docx(p("x"), { __proto__: "x", constructor: "<a/>", toString: "x" });
    expect(() => faultsOf(template)).toThrow("the template was filled");
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });
});
