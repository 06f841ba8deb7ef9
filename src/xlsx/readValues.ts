import { strToU8 } from "fflate";
import { readXlsx, type Sheet } from "hucre";
import type { Archive } from "./archive";
import { cutPart } from "./cutPart";
import { numberFormats } from "./numberFormats";
import { plainPackage } from "./plainPackage";
import { plainStyles, plainWorkbook, sheetId } from "./plainWorkbook";
import type { Rectangle } from "../address";
import { refuseLargeParts } from "./searchLimits";
import { sharedTexts } from "./sharedTexts";
import { sheetCells } from "./sheetCells";
import { stripsOf, type Strip } from "./strips";
import type { WorkbookParts } from "./workbookParts";
import { XlsxError } from "./xlsxError";

/** Letters of what hucre is given to read: together, and at once. */
const limits = { together: 48 * 2 ** 20, atOnce: 2 ** 21 };

/**
 * What is read of a sheet: its rows from row 1 on, what is known of its cells beyond their values ("row,column"), its merged cells, and
 * the codes of number formats other than General.
 */
export type SheetValues = Pick<Sheet, "name" | "rows"> & Required<Pick<Sheet, "cells" | "merges">> & { readonly formats: Map<string, string> };

/** A strip, and which of the asked sheets it is of. */
interface SheetStrip extends Strip {
  readonly sheet: number;
}

/**
 * Values, formulas and merged cells of areas of sheets, as hucre reads them. Only what lies in the areas reaches hucre, strip by strip: a
 * hostile sheet would take it seconds and hundreds of MB, and so would an honest large one at once. Dates are `Date`s where the workbook
 * counts from 1904 (they are known by their formats), else plain serial numbers.
 * @param areas by the names of their sheets, which must be there
 * @throws XlsxError
 */
export async function readValues(archive: Archive, parts: WorkbookParts, areas: ReadonlyMap<string, Rectangle>): Promise<SheetValues[]> {
  const { sharedStrings, date1904 } = parts;
  const { styles } = parts;
  const asked = [...areas].flatMap(([name, area]) => parts.sheets.filter((sheet) => sheet.name === name).map((sheet) => ({ ...sheet, area })));
  refuseLargeParts(
    archive,
    asked,
    [sharedStrings, styles].filter((part) => part !== undefined),
  );

  const formatOf = styles === undefined ? (): undefined => undefined : cutPart(archive, styles, numberFormats);
  const sheets = asked.map(({ name }): SheetValues => ({ name, rows: [], cells: new Map(), merges: [], formats: new Map() }));
  const strips = asked.flatMap(({ name, part, area }, sheet): SheetStrip[] =>
    cutPart(archive, part, (xml) => {
      const content = sheetCells(name, xml, area);
      for (const { key, style } of content.cells) {
        const code = formatOf(style);
        if (code !== undefined) sheets[sheet]?.formats.set(key, code);
      }
      return stripsOf(content);
    }).map((strip) => ({ ...strip, sheet })),
  );
  const names = asked.map(({ name }) => name);
  const indexes = new Set<number>();
  for (const { pieces } of strips) for (const piece of pieces) if (typeof piece === "number") indexes.add(piece);
  const texts = indexes.size > 0 ? cutPart(archive, sharedStrings ?? parts.workbook, (xml) => sharedTexts(xml, indexes)) : new Map<number, string>();
  const dates = date1904 && styles !== undefined ? cutPart(archive, styles, (xml) => plainStyles(styles, xml)) : undefined;

  for (const batch of batchesOf(strips, texts, names)) {
    const workbook = plainWorkbook(
      batch.map((_, index) => String(index)),
      date1904,
    );
    const packed = batch.map((strip, index) => ({ id: sheetId(index), content: strToU8(textOf(strip, texts)) }));
    const read = await readPlain(
      batch.map(({ sheet }) => names[sheet] ?? ""),
      plainPackage(packed, { workbook, styles: dates }),
    );
    batch.forEach((strip, index) => {
      add(sheets[strip.sheet], strip, read[index]);
    });
  }
  return sheets;
}

const textOf = ({ pieces }: Strip, texts: ReadonlyMap<number, string>): string =>
  pieces.map((piece) => (typeof piece === "number" ? (texts.get(piece) ?? "") : piece)).join("");

/** @throws XlsxError where one strip has too much in it, or all have together: texts that are shared may be endless */
function batchesOf(strips: readonly SheetStrip[], texts: ReadonlyMap<number, string>, names: readonly string[]): SheetStrip[][] {
  const batches: SheetStrip[][] = [];
  let together = 0;
  let atOnce = Infinity;
  for (const strip of strips) {
    const length = strip.pieces.reduce<number>((sum, piece) => sum + (typeof piece === "number" ? (texts.get(piece)?.length ?? 0) : piece.length), 0);
    together += length;
    const [limit] = [length > limits.atOnce && limits.atOnce, together > limits.together && limits.together].filter((one) => one !== false);
    if (limit !== undefined) throw new XlsxError("sheetTooLarge", [names[strip.sheet] ?? "", limit / 2 ** 20]);
    if (atOnce + length > limits.atOnce) {
      batches.push([]);
      atOnce = 0;
    }
    batches.at(-1)?.push(strip);
    atOnce += length;
  }
  return batches;
}

function add(sheet: SheetValues | undefined, { top, bottom }: Strip, read: Sheet | undefined): void {
  if (!sheet || !read) return;
  for (let row = top; row <= bottom; row++) sheet.rows[row] = read.rows[row] ?? [];
  for (const [place, cell] of read.cells ?? []) sheet.cells.set(place, cell);
  sheet.merges.push(...(read.merges ?? []));
}

async function readPlain(sheetNames: readonly string[], bytes: Uint8Array): Promise<Sheet[]> {
  try {
    return (await readXlsx(bytes)).sheets;
  } catch (cause) {
    throw new XlsxError("damaged", [[...new Set(sheetNames)].join("、")], { cause });
  }
}
