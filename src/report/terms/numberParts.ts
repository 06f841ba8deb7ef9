import { figureId, partsOf, type Block, type Column, type Edition, type FigureId, type Line, type Row } from "../../statute";
import { groupsOf } from "./groups";

/** A part of a number, as a sentence says it: its words, and its name among the numbers. */
export interface NumberPart {
  readonly words: string;
  readonly name: string;
}

/** What the numbers of a form consist of, by their names; one that is no sum in the form has no parts. */
export function numberParts(edition: Edition, nameOf: (figures: readonly FigureId[]) => string | undefined): ReadonlyMap<string, readonly NumberPart[]> {
  const divided = edition.tables.flatMap(({ blocks }) => blocks.flatMap((block) => [...ofRows(block), ...ofColumns(block), ...ofColumnsTogether(block)]));
  const parts = divided.flatMap(({ figures, parts: own }) => {
    const name = nameOf(figures);
    const named = own.flatMap(({ words, figures: ids }): NumberPart[] => {
      const part = nameOf(ids);
      return part === undefined ? [] : [{ words, name: part }];
    });
    return name === undefined ? [] : [[name, named] as const];
  });
  return new Map(parts);
}

/** Figures whose sum is divided, and how. */
interface Divided {
  readonly figures: readonly FigureId[];
  readonly parts: readonly { readonly words: string; readonly figures: readonly FigureId[] }[];
}

const at = (rows: readonly Row[], column: Column): FigureId[] => rows.map((row) => figureId(row, column));
const isTotal = ({ totalOf }: Line): boolean => totalOf !== undefined;

/** A total of rows: the groups that its rows are numbered in; and each of these groups. */
function ofRows({ rows, columns }: Block): Divided[] {
  const groups = groupsOf(
    rows.filter(isTotal).flatMap((total) => partsOf(rows, total)),
    ({ name }) => name.split(".")[0] ?? "",
  );
  return columns.filter(isTotal).flatMap((column) => [
    ...rows.filter(isTotal).map((total) => ({
      figures: at([total], column),
      parts: groups.map(([words, own]) => ({ words, figures: at(own, column) })),
    })),
    ...groups
      .filter(([, own]) => own.length > 1)
      .map(([, own]) => ({
        figures: at(own, column),
        parts: own.map((row) => ({ words: row.name.split(".").slice(1).join("."), figures: at([row], column) })),
      })),
  ]);
}

/** A total of columns, in each row that is not divided by its rows. */
const ofColumns = ({ rows, columns }: Block): Divided[] =>
  rows
    .filter((row) => !isTotal(row))
    .flatMap((row) =>
      columns.filter(isTotal).map((total) => ({
        figures: at([row], total),
        parts: partsOf(columns, total).map((column) => ({ words: wordsOf(column), figures: at([row], column) })),
      })),
    );

/** Totals of columns that stand under one header, summed: 四.行政诉讼.总计. */
function ofColumnsTogether({ rows, columns }: Block): Divided[] {
  const byHeader = groupsOf(
    columns.filter((column) => isTotal(column) && column.path.length > 2),
    ({ path }) => path[0] ?? "",
  );
  return byHeader.map(([, totals]) => {
    const byWords = groupsOf(
      totals.flatMap((total) => partsOf(columns, total)),
      wordsOf,
    );
    return {
      figures: totals.flatMap((total) => at(rows, total)),
      parts: byWords.map(([words, own]) => ({ words, figures: own.flatMap((column) => at(rows, column)) })),
    };
  });
}

const wordsOf = ({ spoken, path, name }: Column): string => spoken ?? path.at(-1) ?? name;
