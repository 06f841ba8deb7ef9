import { strToU8, zipSync } from "fflate";

const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The parts of a package by name: texts, or bytes where they are no UTF-8. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** What a test wants of a workbook; sheets by their names, with what stands inside <worksheet>. */
export interface PlainWorkbook {
  readonly sheets?: Readonly<Record<string, string>>;
  /** What stands inside <sst>. */
  readonly strings?: string;
  /** What stands inside <styleSheet>. */
  readonly styles?: string;
  /** Attributes of <workbookPr>. */
  readonly properties?: string;
}

export const firstSheet = "xl/worksheets/sheet1.xml";

/** The parts of a small workbook, as Excel names them. */
export function workbookParts({
  sheets = { 表: rows('<row r="1"><c r="A1"><v>1</v></c></row>') },
  strings,
  styles,
  properties = "",
}: PlainWorkbook = {}): Record<string, string> {
  const entries = Object.entries(sheets);
  const relationship = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="${TRANSITIONAL}/${type}" Target="${target}"/>`;
  const relationships = (...all: string[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`;
  return {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml":
      `<workbook xmlns="${MAIN}" xmlns:r="${TRANSITIONAL}"><workbookPr${properties}/><sheets>` +
      entries.map(([name], index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join("") +
      "</sheets></workbook>",
    "xl/_rels/workbook.xml.rels": relationships(
      ...entries.map((_, index) => relationship(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`)),
      ...(strings === undefined ? [] : [relationship("rIdS", "sharedStrings", "sharedStrings.xml")]),
      ...(styles === undefined ? [] : [relationship("rIdF", "styles", "styles.xml")]),
    ),
    ...Object.fromEntries(entries.map(([, xml], index) => [`xl/worksheets/sheet${index + 1}.xml`, `<worksheet xmlns="${MAIN}">${xml}</worksheet>`])),
    ...(strings !== undefined && { "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${strings}</sst>` }),
    ...(styles !== undefined && { "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }),
  };
}

/** <sheetData> around rows. */
export const rows = (xml: string): string => `<sheetData>${xml}</sheetData>`;

/** Packed fast: parts of tests have up to 40 MB. */
export function packageOf(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part])), { level: 1 });
}

export const workbookBytes = (workbook?: PlainWorkbook): Uint8Array => packageOf(workbookParts(workbook));

/** The bytes of a small workbook whose parts are changed before they are zipped. */
export const alteredWorkbook = (alter: (parts: Record<string, string>) => Parts, workbook?: PlainWorkbook): Uint8Array =>
  packageOf(alter(workbookParts(workbook)));
