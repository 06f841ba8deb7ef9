import type { Workbook } from "hucre";
import type { Rectangle } from "../address";
import { refuseLarge, type Archive } from "./archive";
import { readDefinedNames, type DefinedName } from "./definedNames";
import { readPart } from "./readPart";
import type { SheetContent } from "./sheet/readSheet";
import { Sheets } from "./sheets";
import { UnpackedArchive } from "./unpackedArchive";
import { workbookParts, type WorkbookParts } from "./workbookParts";
import { XlsxError } from "./xlsxError";
import { ZipArchive } from "./zipArchive";

/** Bytes that all parts of a package may have together that is to be changed: they are held unpacked. */
const EDIT_LIMIT = 128 * 2 ** 20;

/**
 * An .xlsx file behind its guard. Opening it looks at the list of its parts and at the workbook part; sheets are inflated when they are
 * asked for, drawings and media never.
 */
export class XlsxPackage {
  private readonly archive: Archive;
  private readonly sheets: Sheets;
  /** Where in the package what stands. */
  readonly parts: WorkbookParts;

  /**
   * @param content the bytes of a file, or the parts of one that is being made, by their names
   * @throws XlsxError where this is no workbook, or one that is not read for a reason
   */
  constructor(content: Uint8Array | readonly (readonly [string, Uint8Array])[]) {
    this.archive = ArrayBuffer.isView(content) ? new ZipArchive(content) : new UnpackedArchive(content);
    this.parts = workbookParts(this.archive);
    const { sheets, hasOthers, workbook } = this.parts;
    if (sheets.length === 0) throw hasOthers ? new XlsxError("noWorksheets") : new XlsxError("damaged", [workbook]);
    this.sheets = new Sheets(this.archive, this.parts);
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
   * What a worksheet holds.
   * @throws XlsxError where it is damaged or too large, or there is none of this name
   */
  sheet(name: string): SheetContent {
    const sheet = this.parts.sheets.find((one) => one.name === name);
    if (!sheet) throw new XlsxError("damaged", [name]);
    return this.sheets.content(sheet);
  }

  /**
   * What a worksheet holds, of which these rows are to be written out, texts that cells share in each of them.
   * @throws XlsxError as `sheet`, and where that would be too much
   */
  rows(name: string, { top, bottom }: Pick<Rectangle, "top" | "bottom">): SheetContent {
    const content = this.sheet(name);
    const { cut, used } = content.cells;
    if (cut !== undefined && used && bottom >= cut && top <= used.bottom) throw new XlsxError("sheetTooLarge", [name, this.sheets.limit]);
    return content;
  }

  /**
   * The codes of the number formats that the looks have, by their numbers; undefined for General. Of workbooks that have the same looks it may be the very same list.
   * @throws XlsxError where the part of the looks is damaged
   */
  get formats(): readonly (string | undefined)[] {
    return this.sheets.formats;
  }

  /**
   * The looks that strike through all that stands in a cell, by their numbers.
   * @throws XlsxError where the part of the looks is damaged
   */
  get struckLooks(): ReadonlySet<number> {
    return this.sheets.struck;
  }

  /**
   * The cell that is selected when the workbook opens; undefined where a sheet of charts shows.
   * @throws XlsxError
   */
  activeCell(): { readonly sheet: string; readonly address: string } | undefined {
    const { front } = this.parts;
    return front && { sheet: front.name, address: this.sheets.content(front).activeCell };
  }

  /**
   * The names that the workbook gives to formulas.
   * @throws XlsxError
   */
  definedNames(): DefinedName[] {
    return readPart(this.archive, this.parts.workbook, readDefinedNames);
  }

  /** See `readEverything`, which is loaded when it is asked for: nobody else needs hucre to read. */
  async readEverything(): Promise<Workbook> {
    const { readEverything } = await import("./readEverything");
    return readEverything(this.archive, this.parts);
  }

  /**
   * All parts by their names, to be changed.
   * @throws XlsxError where they are too large together, or one of them is damaged
   */
  unpack(): (readonly [string, Uint8Array])[] {
    const { names } = this.archive;
    refuseLarge(this.archive, names, EDIT_LIMIT);
    return names.map((name) => [name, this.archive.inflate(name)] as const);
  }
}
