import { planOf } from "../port/plans";
import { openFileSheets, type FileSheets } from "../../src/files";
import { partsOf } from "../../workbench/test/xlsx/package";
import { firstSheet, rows, workbookParts } from "../xlsx/workbookBytes";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The parts of a file after a change, and the file itself opened again. */
export async function changed(bytes: Uint8Array, change: (file: FileSheets) => Promise<void>) {
  const file = await openFileSheets(bytes);
  await change(file);
  const saved = await file.save();
  return { parts: partsOf(saved), file: await openFileSheets(saved) };
}

/** Writes a value into a cell of the sheet 表. */
export const write =
  (value: string | number | boolean, address = "A1") =>
  (file: FileSheets) =>
    file.write({ sheet: "表", address }, value);

/** A sheet with what programs put into sheets beside cells, and what belongs to it. */
const richSheet =
  '<sheetPr codeName="Sheet1"><tabColor theme="4" tint="-0.25"/></sheetPr><dimension ref="A1:C3"/>' +
  '<sheetViews><sheetView tabSelected="1" zoomScale="85" workbookViewId="0"><selection activeCell="B2" sqref="B2"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="14.25" x14ac:dyDescent="0.2"/><cols><col min="3" max="3" width="9" style="1" customWidth="1"/></cols>' +
  '<sheetData><row r="1" spans="1:3" x14ac:dyDescent="0.2"><c r="A1"><v>1</v></c><c r="B1" s="1" t="inlineStr"><is><r><rPr><b/></rPr><t>粗</t></r><r><t xml:space="preserve"> 细&#13;\n</t></r></is></c></row>' +
  '<row r="3" ht="30" customHeight="1"><c r="A3"><f>A1*2</f><v>2</v></c></row></sheetData>' +
  '<phoneticPr fontId="1" type="noConversion"/><dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="B1" prompt="一&#10;二"><formula1>"a,b"</formula1></dataValidation></dataValidations>' +
  `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>` +
  '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
  '<x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><xm:sqref>A1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';

/** Looks: text, and a cell that is not locked. */
export const styles =
  '<fonts count="1"><font><sz val="12"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="3"><xf xfId="0"/><xf numFmtId="49" fontId="0" xfId="0" applyNumberFormat="1"><alignment horizontal="center"/></xf><xf numFmtId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs>' +
  '<tableStyles count="0"/><extLst><ext uri="{x}"/></extLst>';

/** The parts of a workbook with such a sheet, and another that counts with it. */
export function richParts(): Record<string, string> {
  const parts = workbookParts({ sheets: { 表: "", 旁: rows('<row r="1"><c r="A1"><f>表!A1+1</f><v>2</v></c></row>') }, styles });
  return {
    ...parts,
    [firstSheet]: `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">${richSheet}</worksheet>`,
    "xl/worksheets/_rels/sheet1.xml.rels": "<Relationships/>",
    "xl/drawings/drawing1.xml": "<drawing/>",
    "xl/media/image1.png": "\u0001png",
    "xl/comments1.xml": "<comments/>",
    "xl/vbaProject.bin": "vba",
    "xl/printerSettings/printerSettings1.bin": "bin",
    "customXml/item1.xml": "<item/>",
    "docProps/app.xml": "<Properties/>",
    "xl/calcChain.xml": "<calcChain/>",
    "xl/_rels/workbook.xml.rels": (parts["xl/_rels/workbook.xml.rels"] ?? "").replace(
      "</Relationships>",
      `<Relationship Id="rId9" Type="${OFFICE}/calcChain" Target="calcChain.xml"/><Relationship Id="rIdV" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>`,
    ),
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/calcChain.xml" ContentType="c"/><Override PartName="/xl/vbaProject.bin" ContentType="v"/></Types>',
    "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "").replace(
      "</workbook>",
      '<definedNames><definedName name="税率" hidden="1">0.06</definedName></definedNames><calcPr calcId="191029" iterate="1"/><customWorkbookViews/></workbook>',
    ),
  };
}

/** What cells of a file hold. */
export const read = async (file: FileSheets, address: string, sheet = "表") => (await file.read([{ sheet, address }])).blocks[0];
/** The code of the error with which something ends, or that it is done. */
export const code = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error: unknown) => (error as { readonly code: string }).code,
  );

/** Inserts a sheet with looks, a formula and a rule. */
export const insert = (file: FileSheets) =>
  file.insert([
    planOf("新", [["文字", 1, { formula: "=B1+1" }]], {
      formats: [{ address: "A1", bold: true, fill: "#EAF1F8", borders: "#7F7F7F", numberFormat: "@" }],
      conditionalFormats: [{ address: "B1", formula: "=B1>0", fill: "#FFC7CE", fontColor: "#9C0006" }],
    }),
  ]);
