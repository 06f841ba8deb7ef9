import type { Cell } from "hucre";
import { calculate, cellFormulas, isError, isErrorCode, openFormula, type CellValue as Result, type FormulaCell, type SheetContent } from "../../formulas";
import { XlsxPackage } from "../../xlsx";
import { readCell } from "../reading/readCell";
import { setResult } from "./cellContent";
import { WorkbookEditor } from "./workbookEditor";

/** What a formula gives: by the file, null where the file does not say, and by our computing. */
interface Computed {
  readonly held: Result;
  readonly result: Result;
}

/** The formulas of a workbook by sheet and "row,column". */
export type Computation = ReadonlyMap<string, Map<string, Computed>>;

/** Computes all formulas of a file, beside what it holds for them. */
export async function compute(file: XlsxPackage): Promise<Computation> {
  const { sheets, namedRanges = [] } = await file.readEverything();
  const held = sheets.map(({ rows, cells = new Map<string, Cell>() }) => {
    const formulas = cellFormulas(cells);
    return rows.flatMap((row, r) =>
      row.map((value, c) => {
        const key = `${r},${c}`;
        const { value: plain } = readCell(value, { cell: cells.get(key) });
        return { cell: { row: r, column: c }, key, value: plain === "" ? null : resultOf(plain), formula: formulas.get(key) };
      }),
    );
  });
  const contents = held.map((cells, index): SheetContent => ({
    name: sheets[index]?.name ?? "",
    content: cells.map(({ cell, value, formula }): readonly [typeof cell, Result | FormulaCell] => [cell, formula === undefined ? value : { formula }]),
  }));
  const names = namedRanges.filter(({ name }) => !name.startsWith("_xlnm.")).map(({ name, range }) => ({ name, formula: openFormula(range) }));
  const results = calculate(contents, names);
  return new Map(
    sheets.map(({ name }, index) => {
      const known = new Map(held[index]?.map(({ key, value }) => [key, value]));
      return [
        name,
        new Map(
          results[index]?.map(([{ row, column }, result]) => {
            const key = `${row},${column}`;
            return [key, { held: known.get(key) ?? null, result }];
          }),
        ),
      ];
    }),
  );
}

/**
 * A file of changed parts, with new results beside the formulas that a change has touched. Where the file held something else than we compute, the program
 * that wrote it knows better: its result stays, and Excel computes it when it opens the file.
 * @param before what was computed before the change; formulas that were not there then have no result yet
 */
export async function recalculate(changed: WorkbookEditor, before: Computation): Promise<Uint8Array> {
  const file = new XlsxPackage(changed.package.contents());
  const editor = new WorkbookEditor(file);
  editor.computeOnLoad();
  for (const [name, formulas] of await compute(file)) {
    for (const [key, { result }] of formulas) {
      const known = before.get(name)?.get(key);
      const isOurs = known ? isSame(known.held, known.result) && !isSame(known.result, result) : !isUnknown(result);
      const [row = 0, column = 0] = key.split(",").map(Number);
      if (isOurs) setResult(editor.sheet(name).ensure({ row, column }), result);
    }
  }
  return editor.package.zip();
}

function resultOf(value: string | number | boolean): Result {
  return typeof value === "string" && isErrorCode(value) ? { error: value } : value;
}

/** What the engine says of functions and names that it does not know. */
const isUnknown = (result: Result): boolean => isError(result) && result.error === "#NAME?";

/** A file does not tell an empty text from no result. */
function isSame(one: Result, other: Result): boolean {
  if (typeof one === "number" && typeof other === "number") return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
  return isError(one) && isError(other) ? one.error === other.error : (one ?? "") === (other ?? "");
}
