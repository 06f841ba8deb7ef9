import { editions, type Block, type Edition, type Line, type Table } from "../../statute";
import { labelKeys } from "./labelKey";

/** What a label of the form means: a line of a block, or something that stands over lines (a group, a heading, a corner). */
export type Meaning =
  /** `differs`: whether the form words it otherwise, so that a person should look whether this is meant. */
  | { readonly role: "row" | "column"; readonly block: Block; readonly index: number; readonly differs: boolean }
  /** `from` and `to`: the first and the last index of the lines that it stands over. */
  | { readonly role: "over"; readonly block: Block; readonly of: "rows" | "columns"; readonly from: number; readonly to: number };

/** A table of an edition with everything that its labels mean, by their keys. */
export interface TableLabels {
  readonly edition: Edition;
  readonly table: Table;
  readonly meanings: ReadonlyMap<string, readonly Meaning[]>;
  /** The keys of the labels of rows that the table has in other editions. */
  readonly rowsOfOthers: ReadonlySet<string>;
}

const known = new WeakMap<Table, TableLabels>();

/** The labels of a table by their keys. */
export function tableLabels(edition: Edition, table: Table): TableLabels {
  const labels = known.get(table) ?? { edition, table, meanings: meaningsOf(table), rowsOfOthers: rowsOfOthers(table) };
  known.set(table, labels);
  return labels;
}

function rowsOfOthers(table: Table): Set<string> {
  const others = editions.flatMap(({ tables }) => tables.filter((other) => other.id === table.id && other !== table));
  return new Set(others.flatMap((other) => [...meaningsOf(other)].flatMap(([key, meanings]) => (meanings.some(({ role }) => role === "row") ? [key] : []))));
}

function meaningsOf(table: Table): Map<string, Meaning[]> {
  const meanings = new Map<string, Meaning[]>();
  for (const [text, meaning] of table.blocks.flatMap(blockLabels)) {
    for (const key of labelKeys(text)) {
      const own = meanings.get(key) ?? [];
      if (!own.some((other) => isSame(other, meaning))) meanings.set(key, [...own, meaning]);
    }
  }
  return meanings;
}

/** Every label of a block with what it means. */
function blockLabels(block: Block): (readonly [text: string, Meaning])[] {
  const lines = (
    [
      ["row", block.rows],
      ["column", block.columns],
    ] as const
  ).flatMap(([role, own]) => own.flatMap((line, index) => wordings(line).map(([text, differs]) => [text, { role, block, index, differs }] as const)));
  const groups = (
    [
      ["rows", block.rows],
      ["columns", block.columns],
    ] as const
  ).flatMap(([of, own]) =>
    [...new Set(own.flatMap(({ path }) => path.slice(0, -1)))].map((text) => {
      const from = own.findIndex(({ path }) => path.slice(0, -1).includes(text));
      const to = own.findLastIndex(({ path }) => path.slice(0, -1).includes(text));
      return [text, { role: "over", block, of, from, to }] as const;
    }),
  );
  const whole = [block.heading, block.corner].flatMap((text) =>
    text === undefined ? [] : [[text, { role: "over", block, of: "rows", from: 0, to: block.rows.length - 1 }] as const],
  );
  return [...lines, ...groups, ...whole];
}

/** A line's own label, its variants and short labels, alone and behind the labels that stand over it; whether each differs from the form's. */
function wordings({ path, variants = [], short = [] }: Line): (readonly [text: string, differs: boolean])[] {
  const own = path.at(-1);
  if (own === undefined) return [];
  const bare = (text: string): string => labelKeys(text)[0] ?? "";
  const ofForm = [own, ...variants].map((label) => [label, false] as const);
  const shorter = short.map((label) => [label, true] as const);
  return [...ofForm, ...shorter].flatMap(([label, differs]) =>
    [...path.map((_, from) => [...path.slice(from, -1), label].map(bare).join("")), label].map((text) => [text, differs] as const),
  );
}

const isSame = (one: Meaning, other: Meaning): boolean =>
  one.block === other.block &&
  one.role === other.role &&
  ("index" in one && "index" in other ? one.index === other.index : !("index" in one) && !("index" in other) && one.of === other.of && one.from === other.from);
