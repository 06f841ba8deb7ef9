import { strToU8 } from "fflate";
import { readXlsx, type Sheet } from "hucre";
import type { Archive } from "./archive";
import { cutPart } from "./cutPart";
import { plainPackage } from "./plainPackage";
import { plainSheet } from "./plainSheet";
import { plainStyles, plainWorkbook, sheetId } from "./plainWorkbook";
import type { Area } from "./references";
import { sharedTexts } from "./sharedTexts";
import { sheetCells } from "./sheetCells";
import type { WorkbookParts } from "./workbookParts";
import { XlsxError } from "./xlsxError";

/** Bytes of the parts that are searched, letters of what hucre is given to read: a command stays so below 200 MB and 2 s. */
const limits = { parts: 12 * 2 ** 20, kept: 2 ** 20 };

/**
 * Values, formulas and merged cells of areas of sheets, as hucre reads them. Only what lies in the areas reaches hucre, which would take
 * seconds and hundreds of MB for a hostile sheet, and 150 MB for an honest large one. Dates are `Date`s where the workbook counts from
 * 1904 (they are known by their formats), else plain serial numbers.
 * @param areas by the names of their sheets, which must be there
 * @throws XlsxError
 */
export async function readValues(archive: Archive, parts: WorkbookParts, areas: ReadonlyMap<string, Area>): Promise<Sheet[]> {
  const { sharedStrings, date1904 } = parts;
  const styles = date1904 ? parts.styles : undefined;
  const asked = [...areas].flatMap(([name, area]) => parts.sheets.filter((sheet) => sheet.name === name).map(({ part }) => ({ name, area, part })));
  archive.refuseLarge([...asked.map(({ part }) => part), sharedStrings, styles].filter((part) => part !== undefined), limits.parts);

  const names = asked.map(({ name }) => name);
  const found = asked.map(({ name, part, area }) => cutPart(archive, part, (xml) => plainSheet(sheetCells(name, xml, area))));
  const indexes = new Set(found.flat().filter((piece) => typeof piece === "number"));
  const texts = indexes.size > 0 ? cutPart(archive, sharedStrings ?? parts.workbook, (xml) => sharedTexts(xml, indexes)) : new Map<number, string>();
  const sheets = found.map((pieces) => pieces.map((piece) => (typeof piece === "number" ? (texts.get(piece) ?? "") : piece)));
  const length = sheets.flat().reduce((sum, piece) => sum + piece.length, 0);
  if (length > limits.kept) throw new XlsxError("tooLarge", [names.join("、"), limits.kept / 2 ** 20]);
  return readPlain(names, plainPackage(sheets.map((pieces, index) => ({ id: sheetId(index), content: strToU8(pieces.join("")) })), {
    workbook: plainWorkbook(names, date1904),
    styles: styles === undefined ? undefined : cutPart(archive, styles, (xml) => plainStyles(styles, xml)),
  }));
}

async function readPlain(sheetNames: readonly string[], bytes: Uint8Array): Promise<Sheet[]> {
  try {
    return (await readXlsx(bytes)).sheets;
  } catch (cause) {
    throw new XlsxError("damaged", [sheetNames.join("、")], { cause });
  }
}
