import { SheetsError, type CellBlock, type ConditionalFormatPlan, type InsertedView, type KeptCells, type SheetPlan } from "../../workbook";
import { FormulaTexts } from "../../formulas";
import type { XlsxPackage } from "../../xlsx";
import { readHeldBook } from "../reading/heldBook";
import { findPlace, findSheet } from "../reading/sheetNames";
import { addFlags, removeFlags } from "./sheetFlags";
import { addList } from "./addList";
import { addSheets } from "./addSheets";
import { chineseFont, drawWorkbook } from "./drawWorkbook";
import { allResults, areAllKnown, changedResults, knownResults, plannedResults, setResults, type WrittenCell } from "./results";
import { WorkbookEditor } from "./workbookEditor";
import { writeInput } from "./writeInput";

/**
 * A file with planned sheets added to it, or made of them where there is no file yet.
 * @throws SheetsError where a sheet of such a name is there, or the workbook is protected
 */
export async function withSheets(file: XlsxPackage | null, plans: readonly SheetPlan[], view: InsertedView = "shown"): Promise<Uint8Array> {
  refuseExisting(plans, file?.sheetNames ?? []);
  const results = plannedResults(plans, () => (file ? readHeldBook(file) : { sheets: [], names: [] }));
  const editor = file ? new WorkbookEditor(file) : await drawWorkbook(plans, chineseFont, "shared");
  const partOf = file ? await addSheets(editor, plans, view) : (name: string) => editor.partOf(name);
  setResults(results, (sheet) => editor.sheetAt(partOf(sheet)));
  for (const plan of plans) addList(editor, partOf(plan.name), plan);
  return computedLater(editor);
}

/**
 * A file with other values or formulas in blocks of cells.
 * @throws SheetsError where there are no such cells, or one of them may not be changed
 */
export function withInputs(file: XlsxPackage | null, blocks: readonly CellBlock[]): Uint8Array {
  return computedLater(written(file, blocks));
}

/** A file in which blocks are written, and what follows from them computed. */
function written(file: XlsxPackage | null, blocks: readonly CellBlock[]): WorkbookEditor {
  const places = blocks.map((block) => placeOf(file, block));
  if (!file) throw new SheetsError("host", "No sheet to write into");
  const editor = new WorkbookEditor(file);
  // Where nothing is to be computed, what was written is not held: of a large sheet it takes as much memory as the cells themselves.
  const formulas = readHeldBook(file, "formulas");
  const texts = new FormulaTexts(formulas);
  const isKnown = areAllKnown(formulas, () => rowsOf(places), texts);
  const cells: WrittenCell[] = [];
  for (const row of rowsOf(places)) {
    for (const cell of row) if (writeInput(editor, cell.sheet, cell.position, cell.input) && (!isKnown || typeof cell.input === "object")) cells.push(cell);
    for (const { sheet } of row.slice(0, 1)) editor.sheet(sheet).closeRows();
  }
  setResults([...(isKnown ? [] : changedResults(readHeldBook(file), cells, texts)), ...knownResults(cells)], (sheet) => editor.sheet(sheet));
  return editor;
}

/** The cells that are to be written, row by row. */
function* rowsOf(places: readonly PlacedBlock[]): Generator<WrittenCell[]> {
  for (const { sheet, top, left, rows } of places)
    for (const [down, inputs] of rows.entries()) yield inputs.map((input, index) => ({ sheet, position: { row: top + down, column: left + index }, input }));
}

/** The file of an editor; a program that opens it computes all of it again. */
function computedLater(editor: WorkbookEditor): Uint8Array {
  editor.computeOnLoad();
  return editor.package.zip();
}

/** A block with the place where it begins. */
interface PlacedBlock {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: CellBlock["rows"];
}

function placeOf(file: XlsxPackage | null, block: CellBlock): PlacedBlock {
  const { rows, address } = block;
  const {
    sheet,
    rectangle: { top, left, bottom, right },
  } = findPlace(file?.sheetNames ?? [], block);
  if (top !== bottom || left !== right) throw new SheetsError("host", `${address} is not one cell`);
  const width = Math.max(...rows.map((inputs) => inputs.length));
  if (left + width > COLUMNS || top + rows.length > ROWS) throw new SheetsError("missing", `No ${rows.length} × ${width} cells from ${address} on`);
  return { sheet, top, left, rows };
}

/**
 * A file with what its cells held before, and the looks that they had.
 * @throws SheetsError as `withInputs`
 */
export function withKept(file: XlsxPackage | null, kept: readonly KeptCells[]): Uint8Array {
  const blocks = kept.map(({ sheet, address, inputs: [line = [], ...others] }): CellBlock => ({
    sheet,
    address: address.split(":")[0] ?? "",
    rows: [line, ...others],
  }));
  const editor = written(file, blocks);
  for (const { looks, ...area } of kept) {
    const {
      sheet,
      rectangle: { top, left },
    } = findPlace(file?.sheetNames ?? [], area);
    looks.forEach((row, down) => {
      row.forEach((look, right) => {
        const cell = editor.sheet(sheet).find({ row: top + down, column: left + right });
        if (look === "") cell?.removeAttribute("s");
        else cell?.setAttribute("s", look);
      });
    });
  }
  return computedLater(editor);
}

/** A file in which every formula that can be computed here has the result that it gives. */
export function withResults(file: XlsxPackage): Uint8Array {
  const editor = new WorkbookEditor(file);
  setResults(allResults(readHeldBook(file)), (sheet) => editor.sheet(sheet));
  return computedLater(editor);
}

/**
 * A file with flags added to a sheet, and those that it had not. Flags change no value.
 * @throws SheetsError where there is no such sheet, or it is protected
 */
export async function withFlags(
  file: XlsxPackage | null,
  sheet: string,
  flags: readonly ConditionalFormatPlan[],
): Promise<{ readonly bytes: Uint8Array; readonly added: readonly ConditionalFormatPlan[] }> {
  const { editor, name } = editSheet(file, sheet);
  const added = await addFlags(editor, name, flags);
  return { bytes: added.length > 0 ? editor.package.zip() : new Uint8Array(), added };
}

/**
 * A file without flags that were added to a sheet; undefined where none of them is there.
 * @throws SheetsError where there is no such sheet, or it is protected
 */
export function withoutFlags(file: XlsxPackage | null, sheet: string, flags: readonly ConditionalFormatPlan[]): Uint8Array | undefined {
  const { editor, name } = editSheet(file, sheet);
  return removeFlags(editor, name, flags) ? editor.package.zip() : undefined;
}

function editSheet(file: XlsxPackage | null, sheet: string): { readonly editor: WorkbookEditor; readonly name: string } {
  const name = findSheet(file?.sheetNames ?? [], sheet);
  if (!file || name === undefined) throw new SheetsError("missing", `No sheet ${sheet}`);
  return { editor: new WorkbookEditor(file), name };
}

/** Of a sheet. */
const COLUMNS = 16_384;
const ROWS = 1_048_576;

function refuseExisting(plans: readonly SheetPlan[], sheetNames: readonly string[]): void {
  const names = [...sheetNames];
  for (const { name } of plans) {
    if (findSheet(names, name) !== undefined) throw new SheetsError("exists", `A sheet ${name} exists`);
    names.push(name);
  }
}
