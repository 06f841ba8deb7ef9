import type { Workbook } from "hucre";
import { activeCell } from "./activeCell";
import type { Archive } from "./archive";
import { formulaFormats, type FormulaFormat } from "./conditionalFormats";
import { cutPart } from "./cutPart";
import { hiddenLines, type HiddenLines } from "./hiddenLines";
import { readEverything } from "./readEverything";
import { readValues, type SheetValues } from "./readValues";
import type { Rectangle } from "../address";
import { refuseLargeParts } from "./searchLimits";
import { UnpackedArchive } from "./unpackedArchive";
import { usedCells } from "./usedCells";
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
  /** Where in the package what stands. */
  readonly parts: WorkbookParts;

  /**
   * @param content the bytes of a file, or the parts of one that is being made, by their names
   * @throws XlsxError where this is no workbook, or one that is not read for a reason
   */
  constructor(content: Uint8Array | readonly (readonly [string, Uint8Array])[]) {
    this.archive = ArrayBuffer.isView(content) ? new ZipArchive(content) : new UnpackedArchive(content);
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
   * The rectangle that each worksheet uses, in their order. See `usedCells`.
   * @throws XlsxError
   */
  usedCells(): (Rectangle | undefined)[] {
    const { sheets } = this.parts;
    refuseLargeParts(this.archive, sheets);
    return sheets.map(({ part }) => cutPart(this.archive, part, usedCells));
  }

  /**
   * The rows and columns that are not shown, by the names of worksheets, which must be there.
   * @throws XlsxError
   */
  hiddenLines(sheetNames: ReadonlySet<string>): Map<string, HiddenLines> {
    const asked = this.parts.sheets.filter(({ name }) => sheetNames.has(name));
    refuseLargeParts(this.archive, asked);
    return new Map(asked.map(({ name, part }) => [name, cutPart(this.archive, part, hiddenLines)]));
  }

  /**
   * The conditional formats by formula, by the names of worksheets, which must be there.
   * @throws XlsxError
   */
  formulaFormats(sheetNames: ReadonlySet<string>): Map<string, FormulaFormat[]> {
    const asked = this.parts.sheets.filter(({ name }) => sheetNames.has(name));
    refuseLargeParts(this.archive, asked);
    return new Map(asked.map(({ name, part }) => [name, cutPart(this.archive, part, formulaFormats)]));
  }

  /**
   * The cell that is selected when the workbook opens; undefined where a sheet of charts shows.
   * @throws XlsxError
   */
  activeCell(): { readonly sheet: string; readonly address: string } | undefined {
    const { front } = this.parts;
    if (!front) return undefined;
    refuseLargeParts(this.archive, [front]);
    return { sheet: front.name, address: cutPart(this.archive, front.part, activeCell) };
  }

  /** See `readValues`. */
  readValues(areas: ReadonlyMap<string, Rectangle>): Promise<SheetValues[]> {
    return readValues(this.archive, this.parts, areas);
  }

  /** See `readEverything`. */
  readEverything(): Promise<Workbook> {
    return readEverything(this.archive, this.parts);
  }

  /**
   * All parts by their names, to be changed.
   * @throws XlsxError where they are too large together, or one of them is damaged
   */
  unpack(): (readonly [string, Uint8Array])[] {
    const { names } = this.archive;
    this.archive.refuseLarge(names, EDIT_LIMIT);
    return names.map((name) => [name, this.archive.inflate(name)] as const);
  }
}
