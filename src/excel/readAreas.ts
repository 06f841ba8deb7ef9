import { rangeAddress } from "../address";
import { BLANK_CELL, cellContent, SheetsError, type Area, type CellContent, type CellValue, type Snapshot } from "../workbook";
import { isAnswerTooLarge, runBatch } from "./hostError";
import { rangeAt, rectangleAt } from "./rangeAt";
import { batchesOf, cellsIn, halves, type Piece } from "./readPieces";

/** More cells than any workbook for people has: a mistake, which would take minutes to read. */
const MOST_CELLS = 10_000_000;

/**
 * Reads the names of the sheets and the asked areas, in one `sync` where they are no larger than reports are; a sheet that is not there
 * gives `undefined`. Large areas are read by rows in several.
 */
export async function readAreas(areas: readonly Area[]): Promise<Snapshot> {
  const pieces = areas.map(({ sheet, address }, area) => ({ sheet, area, rectangle: rectangleAt(address) }));
  if (cellsIn(pieces) > MOST_CELLS) throw new SheetsError("host", `More than ${MOST_CELLS} cells`);
  const blocks: (CellContent[][] | undefined)[] = areas.map(() => []);
  const open = batchesOf(pieces);
  let first: Answer | undefined;
  for (let batch = open.shift(); batch; batch = open.shift()) {
    const answer = await askPieces(batch);
    if (answer === "tooLarge") open.unshift(...halves(batch));
    else {
      first ??= answer;
      batch.forEach(({ area }, index) => {
        const rows = answer.blocks[index];
        if (rows) blocks[area]?.push(...rows);
        else blocks[area] = undefined;
      });
    }
  }
  return {
    sheetNames: first?.sheetNames ?? [],
    blocks,
    ...(first?.isManual && { calculation: "manual" }),
    ...(Office.context.requirements.isSetSupported("ExcelApi", SPILLING) && { spills: true }),
  };
}

/** From this version of its API on results of formulas may spill: several cells are an array wherever they stand, and where one of them is meant Excel writes 「@」. */
const SPILLING = "1.12";

interface Answer {
  readonly sheetNames: readonly string[];
  readonly isManual: boolean;
  readonly blocks: readonly (CellContent[][] | undefined)[];
}

/** One round trip. Pieces of a single row are asked for once only: a smaller answer there is none. */
async function askPieces(pieces: readonly Piece[]): Promise<Answer | "tooLarge"> {
  try {
    return await runBatch(async (context) => {
      const { worksheets, application } = context.workbook;
      application.load({ calculationMode: true });
      worksheets.load({ name: true });
      const ranges = pieces.map(({ sheet, rectangle }) =>
        rangeAt(worksheets.getItemOrNullObject(sheet), rangeAddress(rectangle)).load({ values: true, formulas: true, text: true }),
      );
      await context.sync();
      return {
        sheetNames: worksheets.items.map(({ name }) => name),
        isManual: application.calculationMode === "Manual",
        blocks: ranges.map((range) => (range.isNullObject ? undefined : contentOf(range))),
      };
    });
  } catch (error) {
    if (isAnswerTooLarge(error) && halves(pieces).length > 1) return "tooLarge";
    throw error;
  }
}

function contentOf({ values, formulas, text }: Excel.Range): CellContent[][] {
  return (values as CellValue[][]).map((row, r) =>
    row.map((value, c) => {
      const formula = (formulas as CellValue[][])[r]?.[c];
      if (formula === "") return BLANK_CELL;
      return cellContent(value, { formula: isFormula(formula, value) ? formula : undefined, shown: text[r]?.[c] });
    }),
  );
}

/** Excel gives a text such as "=1+1" back as it is; what a formula gives never reads as the formula itself. */
const isFormula = (formula: CellValue | undefined, value: CellValue): formula is string =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value;
