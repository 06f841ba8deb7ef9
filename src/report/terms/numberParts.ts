import { figureId, partsOf, type Block, type Column, type Edition, type FigureId, type Line, type Row } from "../../statute";
import { groupsOf } from "./groups";
import { namedSums } from "./namedSums";

/** A part of a number, as a sentence says it: its words, and its name among the numbers. */
export interface NumberPart {
  readonly words: string;
  readonly name: string;
}

/** How the numbers of a form are found: by the figures whose sum they are, and what they consist of. */
export interface FormNumbers {
  /** The name of a number, its longest, by its figures with commas between. */
  readonly names: ReadonlyMap<string, string>;
  /** The parts of a number by its name; one that is no sum in the form has none. */
  readonly parts: ReadonlyMap<string, readonly NumberPart[]>;
}

/** The numbers of an edition. */
export function formNumbers(edition: Edition): FormNumbers {
  const known = made.get(edition) ?? makeFormNumbers(edition);
  made.set(edition, known);
  return known;
}

/** Editions do not change, and every report asks. */
const made = new WeakMap<Edition, FormNumbers>();

function makeFormNumbers(edition: Edition): FormNumbers {
  const names = new Map([...namedSums(edition)].reverse().map(({ name, figures }) => [figures.join(), name]));
  const divided = edition.tables.flatMap(({ blocks }) => blocks.flatMap((block) => [...ofRows(block), ...ofColumns(block), ...ofColumnsTogether(block)]));
  const parts = divided.flatMap(({ figures, parts: own }) => {
    const name = names.get(figures.join());
    const named = own.flatMap(({ words, figures: ids }): NumberPart[] => {
      const part = names.get(ids.join());
      return part === undefined ? [] : [{ words, name: part }];
    });
    return name === undefined ? [] : [[name, named] as const];
  });
  return { names, parts: new Map(parts) };
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
