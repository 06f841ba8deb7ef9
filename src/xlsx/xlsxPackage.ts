import { readXlsx, type ReadOptions, type Workbook } from "hucre";
import { Archive } from "./archive";
import { refuseCrowd } from "./crowd";
import { refuseWideSheet } from "./extent";
import { plainMarkup } from "./markup";
import { plainPackage } from "./plainPackage";
import { workbookParts, type SheetPart, type WorkbookParts } from "./workbookParts";
import { XlsxError } from "./xlsxError";

/** Bytes that the parts of one reading may have together: of values in a command that stays below 200 MB, of everything in a browser. */
const limits = { values: 24 * 2 ** 20, everything: 128 * 2 ** 20 };

/**
 * An .xlsx file behind its guard, read by hucre. Opening it looks at the list of its parts and at the workbook part; sheets are
 * inflated when they are asked for, drawings and media never.
 */
export class XlsxPackage {
  private readonly archive: Archive;
  private readonly parts: WorkbookParts;

  /** @throws XlsxError where the bytes are no workbook, or one that is not read for a reason */
  constructor(bytes: Uint8Array) {
    this.archive = new Archive(bytes);
    this.parts = workbookParts(this.archive);
    if (this.parts.sheets.length === 0) throw new XlsxError("damaged", [this.parts.workbook]);
  }

  /** The names of the parts of the package. */
  get partNames(): string[] {
    return this.archive.names;
  }

  /** The names of the worksheets, in their order, hidden ones too. */
  get sheetNames(): string[] {
    return this.parts.sheets.map(({ name }) => name);
  }

  /**
   * Values, formulas and merged cells of these sheets within a range ("A1:J31"): what lies outside it takes no memory. Dates are
   * `Date`s where the file counts from 1904 (they are known by their formats only), else plain serial numbers.
   * @throws XlsxError
   */
  async readValues(sheetNames: readonly string[], range: string): Promise<Workbook> {
    const sheets = this.parts.sheets.filter(({ name }) => sheetNames.includes(name));
    const { workbook, sharedStrings, styles, date1904 } = this.parts;
    const contents = this.inflate([workbook, sharedStrings, date1904 ? styles : undefined], sheets, limits.values);
    return this.read(contents, sheets, { range });
  }

  /**
   * Everything of the workbook that hucre knows, without drawings, comments and the like.
   * @throws XlsxError
   */
  async readEverything(): Promise<Workbook> {
    const { workbook, sheets, sharedStrings, styles, theme, properties } = this.parts;
    const others = [workbook, sharedStrings, styles, theme, properties.core, properties.app, properties.custom];
    const contents = this.inflate(others, sheets, limits.everything);
    for (const { name, part } of sheets) refuseWideSheet(name, new TextDecoder().decode(contents.get(part)));
    return this.read(contents, sheets, { readStyles: true });
  }

  private inflate(others: readonly (string | undefined)[], sheets: readonly SheetPart[], limit: number): Map<string, Uint8Array> {
    const trees = others.filter((part) => part !== undefined);
    const contents = this.archive.inflate([...trees, ...sheets.map(({ part }) => part)], limit);
    for (const [name, content] of contents) contents.set(name, plainMarkup(name, content));
    for (const name of trees) refuseCrowd(name, contents.get(name) ?? new Uint8Array());
    return contents;
  }

  private async read(contents: ReadonlyMap<string, Uint8Array>, sheets: readonly SheetPart[], options: ReadOptions): Promise<Workbook> {
    const bytes = plainPackage(this.parts, contents);
    const readSheets = (wanted: readonly SheetPart[]): Promise<Workbook> =>
      readXlsx(bytes, { ...options, sheets: ({ name }) => wanted.some((sheet) => sheet.name === name) });
    try {
      return await readSheets(sheets);
    } catch (cause) {
      throw new XlsxError("damaged", [await this.damagedPart(sheets, readSheets)], { cause });
    }
  }

  /** hucre's errors do not name the part: the first sheet that cannot be read alone is at fault, or else what all of them share. */
  private async damagedPart(sheets: readonly SheetPart[], readSheets: (wanted: readonly SheetPart[]) => Promise<Workbook>): Promise<string> {
    const fails = (wanted: readonly SheetPart[]): Promise<boolean> => readSheets(wanted).then(() => false, () => true);
    if (await fails([])) return this.parts.workbook;
    for (const sheet of sheets) if (await fails([sheet])) return sheet.name;
    return this.parts.workbook;
  }
}
