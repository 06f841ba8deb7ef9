import { AlikeParts } from "./alikeParts";
import { refuseLarge, type Archive } from "./archive";
import { sheetPlace } from "./places";
import { readAlike, readMarkup, readPart } from "./readPart";
import { readNumberFormats } from "./numberFormats";
import { readSharedTexts } from "./sharedTexts";
import { readStruckLooks } from "./struckLooks";
import { readAlikeSheet } from "./sheet/alikeSheets";
import type { SheetContent } from "./sheet/readSheet";
import type { SheetPart, WorkbookParts } from "./workbookParts";
import { XlsxError } from "./xlsxError";

/**
 * Bytes of a part that is read, and of all sheets together: 20 sheets of 2,000 rows and 20 columns have 40 MB; of the texts that cells share, those of a
 * ledger of 200,000 rows among them.
 */
const limits = { one: 24 * 2 ** 20, all: 64 * 2 ** 20, texts: 32 * 2 ** 20 };

/**
 * What is kept: cells, beyond which sheets are read anew each time (two million take some 100 MB); letters of the texts of one sheet, and of all, where
 * each cell has its own, though many cells may share a text.
 */
const kept = { cells: 2_000_000, lettersOfSheet: 2 ** 21, letters: 48 * 2 ** 20 };

const formats = new AlikeParts<readonly (string | undefined)[]>();
const NO_FORMATS: readonly (string | undefined)[] = [];
const struckLooks = new AlikeParts<ReadonlySet<number>>();
const NO_LOOKS: ReadonlySet<number> = new Set();

/**
 * The sheets of a package, each read once, when it is first asked for, and kept with all that is asked of it as long as the package is open:
 * a check asks for the used cells, the values, the hidden rows and the flags of the same sheets.
 */
export class Sheets {
  private readonly read = new Map<string, SheetContent>();
  private readonly room = { cells: kept.cells, letters: kept.letters };
  private texts: readonly string[] | undefined;
  private codes: readonly (string | undefined)[] | undefined;
  /** Whether all sheets together are known to be no larger than what is read. */
  private areMeasured = false;

  constructor(
    private readonly archive: Archive,
    private readonly parts: WorkbookParts,
  ) {}

  /**
   * What a sheet holds.
   * @throws XlsxError where it is damaged or too large
   */
  content(sheet: SheetPart): SheetContent {
    const known = this.read.get(sheet.part);
    if (known) return known;
    const content = this.readContent(sheet);
    this.keep(sheet, content);
    return content;
  }

  /** @throws XlsxError which names the sheet */
  private readContent(sheet: SheetPart): SheetContent {
    const { name, part } = sheet;
    try {
      this.refuseLarge(sheet);
      const { date1904 } = this.parts;
      const room = Math.min(kept.lettersOfSheet, this.room.letters);
      const context = { date1904, room, sharedText: (index: number) => this.sharedText(index) };
      return readMarkup(this.archive, part, (xml, readWhole) => readAlikeSheet(name, xml, context, readWhole));
    } catch (error) {
      const isDamaged = error instanceof XlsxError && error.code === "damaged" && error.details[0] === part;
      throw isDamaged ? new XlsxError("damaged", [sheetPlace(name, part)], { cause: error }) : error;
    }
  }

  private keep({ part }: SheetPart, content: SheetContent): void {
    const { count, letters } = content.cells;
    if (count > this.room.cells) return;
    this.room.cells -= count;
    this.room.letters -= letters;
    this.read.set(part, content);
  }

  /** Millions of letters that the texts of a sheet may have, as refusals say it. */
  get limit(): number {
    return kept.lettersOfSheet / 2 ** 20;
  }

  /** The codes of the number formats that looks have; undefined for General. */
  get formats(): readonly (string | undefined)[] {
    return (this.codes ??= this.readFormats());
  }

  private readFormats(): readonly (string | undefined)[] {
    const { styles } = this.parts;
    if (styles === undefined) return NO_FORMATS;
    refuseLarge(this.archive, [styles], limits.one);
    return readAlike(this.archive, styles, formats, readNumberFormats);
  }

  /** The looks that strike through all that stands in a cell, by their numbers. */
  get struck(): ReadonlySet<number> {
    const { styles } = this.parts;
    if (styles === undefined) return NO_LOOKS;
    refuseLarge(this.archive, [styles], limits.one);
    return readAlike(this.archive, styles, struckLooks, readStruckLooks);
  }

  /** @throws XlsxError where the text is not there */
  private sharedText(index: number): string {
    const { sharedStrings, workbook } = this.parts;
    const part = sharedStrings ?? workbook;
    if (sharedStrings !== undefined) this.texts ??= this.sharedTexts(sharedStrings);
    const text = this.texts?.[index];
    if (text === undefined) throw new XlsxError("damaged", [part]);
    return text;
  }

  private sharedTexts(part: string): string[] {
    refuseLarge(this.archive, [part], limits.texts);
    return readPart(this.archive, part, readSharedTexts);
  }

  /** @throws XlsxError which names the sheet, before any is inflated */
  private refuseLarge({ name, part }: SheetPart): void {
    if (this.archive.size(part) > limits.one) throw new XlsxError("sheetTooLarge", [name, limits.one / 2 ** 20]);
    if (this.areMeasured) return;
    const all = this.parts.sheets.map((sheet) => sheet.part);
    refuseLarge(this.archive, all, limits.all);
    this.areMeasured = true;
  }
}
