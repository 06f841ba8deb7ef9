import { printTable } from "../../layout";
import { editions, type Block, type Column, type Table } from "../../statute";
import { labelLetters } from "./labelLetters";

/** A label of a header: one over several columns, or a column's own. */
export interface HeaderNode {
  readonly from: number;
  readonly to: number;
  /** Whether it is a column's own label. */
  readonly isLeaf: boolean;
  /** How it may be written: alone, or behind those that stand over it. */
  readonly keys: ReadonlySet<string>;
  /** Its own words alone. */
  readonly own: string;
}

/** The header of a table of the form with so many columns that their order can be seen. */
export interface FormHeader {
  readonly table: Table["id"];
  readonly columns: number;
  /** Whether labels stand in front of its rows. */
  readonly hasLabels: boolean;
  readonly nodes: readonly HeaderNode[];
  /** Its lines as the form prints them, without the columns of labels. */
  readonly lines: readonly (readonly string[])[];
  /** What its rows are called, each alone. */
  readonly rowKeys: ReadonlySet<string>;
}

/** Fewer columns show no order. */
const FEWEST = 5;

function headersOf(table: Table): FormHeader[] {
  const [block, ...others] = table.blocks;
  if (!block || others.length > 0 || block.columns.length < FEWEST) return [];
  const printed = printTable(table);
  const lines = Array.from({ length: printed.headerRows }, () => Array<string>(block.columns.length).fill(""));
  for (const { row, column, role, text } of printed.cells) if (role === "header") (lines[row] ?? [])[column - printed.labelColumns] = text;
  return [
    {
      table: table.id,
      columns: block.columns.length,
      hasLabels: printed.labelColumns > 0,
      nodes: nodesOf(block),
      lines,
      rowKeys: new Set(block.rows.flatMap(({ path, variants = [] }) => [path.at(-1) ?? "", ...variants].map(labelLetters))),
    },
  ];
}

function distinct(headers: readonly FormHeader[]): FormHeader[] {
  return headers.flatMap((header, index) => {
    const same = headers.filter((other) => other.table === header.table && JSON.stringify(other.lines) === JSON.stringify(header.lines));
    return headers.indexOf(same[0] ?? header) === index ? [{ ...header, rowKeys: new Set(same.flatMap(({ rowKeys }) => [...rowKeys])) }] : [];
  });
}

function nodesOf({ columns }: Block): HeaderNode[] {
  const nodes = columns.flatMap((column, index) =>
    column.path.map((_, level) => ({ level, path: column.path.slice(0, level + 1), index, column, isLeaf: level === column.path.length - 1 })),
  );
  const merged = new Map<string, { from: number; to: number; path: readonly string[]; isLeaf: boolean; column: Column }>();
  for (const { path, index, isLeaf, column } of nodes) {
    const id = isLeaf ? `${path.join("/")}#${index}` : path.join("/");
    const known = merged.get(id);
    merged.set(id, known ? { ...known, to: index } : { from: index, to: index, path, isLeaf, column });
  }
  return [...merged.values()].map(({ from, to, path, isLeaf, column }) => ({
    from,
    to,
    isLeaf,
    keys: new Set(
      [path.at(-1) ?? "", ...(isLeaf ? [...(column.variants ?? []), ...(column.short ?? [])] : [])].flatMap((own) => writings(path.slice(0, -1), own)),
    ),
    own: labelLetters(path.at(-1) ?? ""),
  }));
}

/** A label alone, and behind some or all of those over it. */
function writings(over: readonly string[], own: string): string[] {
  return subsets(over).map((before) => labelLetters(before.join("") + own));
}

function subsets(labels: readonly string[]): string[][] {
  return labels.reduce<string[][]>((sets, label) => [...sets, ...sets.map((set) => [...set, label])], [[]]);
}

/** The headers of all editions; those that say the same are one. */
export const formHeaders: readonly FormHeader[] = distinct(editions.flatMap(({ tables }) => tables.flatMap(headersOf)));
