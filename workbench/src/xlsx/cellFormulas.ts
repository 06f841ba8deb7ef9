import type { Cell } from "hucre";
import type { Position } from "../../../src/address";
import { moveFormula, openFormula } from "../../../src/formulas";

/** The formulas of a sheet as hucre reads it, by "row,column", with their "=": shared ones are written out for every cell. */
export function cellFormulas(cells: ReadonlyMap<string, Cell>): Map<string, string> {
  const shared = sharedFormulas(cells);
  return new Map(
    [...cells].flatMap(([key, { formula, formulaSharedIndex }]): [string, string][] => {
      if (formula === undefined) return [];
      if (formula !== "") return [[key, openFormula(formula)]];
      const master = shared.get(formulaSharedIndex ?? -1);
      return master ? [[key, openFormula(moveFormula(`=${master.formula}`, master.cell, cellOf(key)))]] : [];
    }),
  );
}

interface SharedFormula {
  readonly cell: Position;
  readonly formula: string;
}

/** The first cell of each shared formula holds its text; the others refer to it by number. */
function sharedFormulas(cells: ReadonlyMap<string, Cell>): ReadonlyMap<number, SharedFormula> {
  return new Map(
    [...cells].flatMap(([key, { formula, formulaSharedIndex }]): [number, SharedFormula][] =>
      formula && formulaSharedIndex !== undefined ? [[formulaSharedIndex, { cell: cellOf(key), formula }]] : [],
    ),
  );
}

function cellOf(key: string): Position {
  const [row = 0, column = 0] = key.split(",").map(Number);
  return { row, column };
}
