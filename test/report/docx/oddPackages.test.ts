import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { fillTemplate, reportModel, TemplateError, type TemplateFault } from "../../../src/report";
import { compound } from "../../ooxml/compound";
import { docxEntries, p } from "../docxFixture";
import { bodyText } from "../readDocx";
import { sampleContent } from "../sampleContent";

const zip = (entries: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)])), { level: 0 });
const fill = (template: Uint8Array): Uint8Array => fillTemplate(template, reportModel(sampleContent()));

function faultsOf(template: Uint8Array): readonly TemplateFault[] {
  try {
    fill(template);
  } catch (error) {
    if (error instanceof TemplateError) return error.faults;
    throw error;
  }
  return [];
}

const body = p("{年度}");

test("a template with backslashes between its folders, as some writers have, is filled", () => {
  const entries = Object.entries(docxEntries(body)).map(([name, text]) => [name.replaceAll("/", "\\"), text] as const);
  expect(bodyText(fill(zip(Object.fromEntries(entries))))).toBe("2025");
});

test("one bit flipped in a part is named: the text would be another", () => {
  const template = zip(docxEntries(`${body}${p("共公开甲乙丙")}`));
  const at = Buffer.from(template).indexOf("共公开");
  template[at + 2] = (template[at + 2] ?? 0) ^ 1;
  expect(faultsOf(template)).toEqual([{ kind: "damaged", entry: "word/document.xml" }]);
});

test("a DTD is refused; what only speaks of one is none", () => {
  const entries = docxEntries(body);
  const withDtd = { ...entries, "docProps/app.xml": "<!DOCTYPE a><a/>" };
  expect(faultsOf(zip(withDtd))).toEqual([{ kind: "doctype", entry: "docProps/app.xml" }]);
  expect(faultsOf(zip({ ...entries, "docProps/app.xml": "<a><!-- <!DOCTYPE a> --></a>" }))).toEqual([]);
});

test("parts whose elements have Chinese names, as data bound to a document has, are well-formed", () => {
  expect(faultsOf(zip({ ...docxEntries(body), "customXml/item1.xml": '<机关 xmlns:甲="a" 甲:名称="某镇"><甲:年度/></机关>' }))).toEqual([]);
});

test("two relationships of one id: nobody knows which is meant", () => {
  const list = "word/_rels/document.xml.rels";
  const one = '<Relationship Id="a" Type="x/styles" Target="styles.xml"/>';
  const template = zip({
    ...docxEntries(body),
    [list]: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${one}${one}</Relationships>`,
  });
  expect(faultsOf(template)).toEqual([{ kind: "damaged", entry: list }]);
});

test("what a template says by a reference to no character is no text", () => {
  expect(faultsOf(zip(docxEntries(`${body}${p("甲&nbsp;乙")}`)))).toEqual([{ kind: "damaged", entry: "word/document.xml" }]);
});

test("what fetches is refused whatever stands beside it in other vocabularies", () => {
  const Z = 'xmlns:z="urn:z"';
  const field = `<w:p><w:fldSimple ${Z} z:instr="PAGE" w:instr="INCLUDETEXT a.docx"/></w:p>`;
  const run = (inner: string) => `<w:r>${inner}</w:r>`;
  const code = `<w:p>${run('<w:fldChar w:fldCharType="begin"/>')}<z:fldChar ${Z} w:fldCharType="end"/>${run("<w:instrText>DDE a b</w:instrText>")}</w:p>`;
  for (const [markup, name] of [
    [field, "INCLUDETEXT"],
    [code, "DDE"],
  ] as const)
    expect(faultsOf(zip(docxEntries(`${body}${markup}`)))).toContainEqual({ kind: "outsideField", entry: "word/document.xml", name });
});

test("parts whose names are written by numbers in the list of parts are found", () => {
  const list = "_rels/.rels";
  const renamed = Object.entries(docxEntries(body)).map(([name, text]) => [
    name.replace("word/document.xml", "word/%E6%96%87.xml"),
    name === list ? text.replace("word/document.xml", "word/%E6%96%87.xml") : text.replace("/word/document.xml", "/word/%E6%96%87.xml"),
  ]);
  const filled = unzipSync(fill(zip(Object.fromEntries(renamed) as Record<string, string>)));
  expect(strFromU8(filled["word/%E6%96%87.xml"] ?? new Uint8Array())).toContain(">2025</w:t>");
});

test("a zip under a password, and one of another method, are called so", () => {
  const patched = (field: number, value: number): Uint8Array => {
    const template = zip(docxEntries(body));
    const view = new DataView(template.buffer, template.byteOffset);
    for (let at = 0; at < template.length - 46; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + field, value, true);
    return template;
  };
  expect(faultsOf(patched(8, 1)).map(({ kind }) => kind)).toEqual(["zipPassword"]);
  expect(faultsOf(patched(10, 12)).map(({ kind }) => kind)).toEqual(["compression"]);
});

test.each([
  ["PowerPoint Document", "presentation"],
  ["Workbook", "spreadsheet"],
  ["WordDocument", "oldFormat"],
  ["Catalog", "notZip"],
])("an old file with %s in it is called what it is", (name, kind) => {
  expect(faultsOf(compound([name, "x"], ["y"])).map((fault) => fault.kind)).toEqual([kind]);
});
