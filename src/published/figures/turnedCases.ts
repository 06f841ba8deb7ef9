import type { Grid, GridCell } from "../../documents";
import { formHeaders, type FormHeader, type HeaderNode } from "./formHeader";
import { fillsPlace, labelLetters, numbersIn } from "./labelLetters";

/** 表四 with a row for each procedure, as the one row of the form. */
export interface TurnedCases {
  readonly header: FormHeader;
  /** The figures in the form's order. */
  readonly cells: readonly string[];
  /** The first and the last of its rows in the source. */
  readonly row: number;
  readonly through: number;
}

/** What stands right over the results of 表四, and those. */
export interface Procedure {
  readonly group: HeaderNode;
  readonly results: readonly HeaderNode[];
}

/**
 * 表四 with a row for each procedure under the names of the results, where each procedure has one, with a figure or a blank for each result; `undefined` where anything else has
 * figures too, or a row may have lost a cell.
 */
export function turnedCases(grid: Grid): TurnedCases | undefined {
  const rows = Array.from({ length: grid.rows }, (): GridCell[] => []);
  for (const cell of grid.cells) rows[cell.row]?.push(cell);
  for (const header of formHeaders.filter(({ hasLabels }) => !hasLabels)) {
    const procedures = proceduresOf(header);
    const names = procedures[0]?.results ?? [];
    const head = rows.findIndex(
      (row) => row.length > names.length && names.every(({ keys }, index) => keys.has(labelLetters(row.at(index - names.length)?.text ?? ""))),
    );
    const body = rows.flatMap((row, index) => (numbersIn(row.map(({ text }) => text)) > 0 ? [{ row, index }] : []));
    if (head === -1 || body.length !== procedures.length || body.some(({ index }) => index < head)) continue;
    const figures = procedures.map((procedure) => {
      const own = body.filter(({ row }) => endOf(row) === endOf(rows[head]) && isOf(row, procedure));
      return own.length === 1 ? own.flatMap(({ row }) => row.slice(-procedure.results.length).map(({ text }) => text)) : undefined;
    });
    if (figures.every((own) => own !== undefined)) return { header, cells: figures.flat(), row: body[0]?.index ?? 0, through: body.at(-1)?.index ?? 0 };
  }
  return undefined;
}

/** The procedures of a header, in the order of its columns. */
export const proceduresOf = ({ nodes }: FormHeader): Procedure[] =>
  nodes
    .filter((group) => !group.isLeaf && !nodes.some((one) => one !== group && !one.isLeaf && one.from >= group.from && one.to <= group.to))
    .map((group) => ({ group, results: nodes.filter(({ isLeaf, from, to }) => isLeaf && from >= group.from && to <= group.to) }))
    .sort((a, b) => a.group.from - b.group.from);

const endOf = (row: readonly GridCell[] | undefined): number => {
  const last = row?.at(-1);
  return last ? last.column + last.columnSpan : 0;
};

/** Whether a row is that of a procedure, and whole: one that ends with a blank behind a number may have lost a cell. */
function isOf(row: readonly GridCell[], { group, results }: Procedure): boolean {
  const texts = row.map(({ text }) => text);
  const [labels, figures] = [texts.slice(0, -results.length).filter((text) => text !== ""), texts.slice(-results.length)];
  const isWhole = figures.every(fillsPlace) && (figures.at(-1) !== "" || figures.every((text) => text === ""));
  return isWhole && [labels.at(-1) ?? "", labels.join("")].some((label) => group.keys.has(labelLetters(label)));
}
