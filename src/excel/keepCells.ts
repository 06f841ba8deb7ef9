import type { Area, CellInput, KeptCells } from "../workbook";
import { runBatch } from "./hostError";
import { rangeAt } from "./rangeAt";
import { typedInput } from "./typedText";

/** Reads what areas hold and their number formats, in one `sync`. */
export function keepCells(areas: readonly Area[]): Promise<KeptCells[]> {
  return runBatch(async (context) => {
    const ranges = areas.map(({ sheet, address }) =>
      rangeAt(context.workbook.worksheets.getItem(sheet), address).load({ values: true, formulas: true, valueTypes: true, numberFormat: true }),
    );
    await context.sync();
    return areas.map((area, index) => keptOf(area, ranges[index] as Excel.Range));
  });
}

function keptOf({ sheet, address }: Area, { values, formulas, valueTypes, numberFormat }: Excel.Range): KeptCells {
  const texts = formulas as CellInput[][];
  return {
    sheet,
    address,
    inputs: (values as CellInput[][]).map((row, r) => row.map((value, c) => inputOf(value, texts[r]?.[c] ?? "", valueTypes[r]?.[c]))),
    looks: numberFormat as string[][],
  };
}

/** A text such as "=1+1" reads as its own formula; an error that was typed is written like a formula, or it would become a text. */
function inputOf(value: CellInput, formula: CellInput, type: Excel.RangeValueType | undefined): CellInput {
  if (typeof formula !== "string") return value;
  const isComputed = formula.startsWith("=") && formula !== value;
  return isComputed || (type as string | undefined) === "Error" ? { formula } : value;
}

/** Writes what was kept, in one `sync`. The formats come last: in a cell of texts a number or a formula would become a text. */
export function putBackCells(kept: readonly KeptCells[]): Promise<void> {
  return runBatch(async (context) => {
    for (const { sheet, address, inputs, looks } of kept) {
      const range = rangeAt(context.workbook.worksheets.getItem(sheet), address);
      range.numberFormat = inputs.map((row) => row.map((input) => (typeof input === "string" ? null : "General")));
      range.formulas = inputs.map((row) => row.map(typedInput));
      range.numberFormat = looks.map((row) => [...row]);
    }
    await context.sync();
  });
}
