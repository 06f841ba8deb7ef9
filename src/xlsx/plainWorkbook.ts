import { strToU8 } from "fflate";
import { elementOf, prefixOf } from "./elements";
import { escaped } from "./plainPackage";
import { XlsxError } from "./xlsxError";

/** A workbook part that names these sheets, by place, and nothing else. */
export function plainWorkbook(sheetNames: readonly string[], date1904: boolean): Uint8Array {
  const sheets = sheetNames.map((name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="${sheetId(index)}"/>`);
  return strToU8(`<workbook><workbookPr${date1904 ? ' date1904="1"' : ""}/><sheets>${sheets.join("")}</sheets></workbook>`);
}

/** The id of the relationship of a sheet by its place. */
export const sheetId = (index: number): string => `sheet${index + 1}`;

/** Letters that these elements may have: thousands of formats. */
const STYLES_LIMIT = 2 ** 20;

/**
 * Of a styles part what tells dates from numbers: the number formats, and which cells have them.
 * @throws XlsxError where there are too many
 */
export function plainStyles(name: string, xml: string): Uint8Array {
  const prefix = prefixOf(xml);
  const kept = ["numFmts", "cellXfs"].map((element) => `<${element}>${elementOf(xml, prefix + element)?.inner ?? ""}</${element}>`);
  const styles = `<styleSheet>${kept.join("")}</styleSheet>`;
  if (styles.length > STYLES_LIMIT) throw new XlsxError("tooLarge", [name, STYLES_LIMIT / 2 ** 20]);
  return strToU8(styles);
}
