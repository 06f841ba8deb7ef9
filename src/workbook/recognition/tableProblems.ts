import { editions } from "../../statute";
import { cellAddress, type Position } from "../address";
import type { CellPlace } from "../cell";
import type { ReadingProblem } from "../reading/problem";
import type { BodyRow } from "./bodyRows";
import { tableLabels } from "./formLabels";
import type { FoundTable } from "./foundTable";
import { labelKeys } from "./labelKey";
import { areaOf, differenceText } from "./tableConfirmation";

/** So many changed labels of a table are named one by one; more are one thing to look at. */
const NAMED = 3;
/** A row that sums others up in a table of the clerk's own; the form has none of that name. */
const SUBTOTAL = /小计/u;

/**
 * What of a table differs from the form.
 * @param confirmed the differences that a person has said are right; a label that stands twice must be put right all the same
 */
export function tableProblems(found: FoundTable, confirmed: ReadonlySet<string> = new Set()): ReadingProblem[] {
  const { sheet, table, missing, doubled, shifted, unaligned } = found;
  const place = ({ row, column }: Position): CellPlace => ({ sheet, address: cellAddress({ row, column }) });
  const changed = found.changed.filter((label) => !confirmed.has(differenceText.label(label))).map((label) => ({ cell: place(label), expected: label.expected, found: label.found }));
  const extra = found.extra.filter((row) => !confirmed.has(differenceText.extra(row)));
  const [firstChanged, ...moreChanged] = changed;
  return [
    ...(firstChanged && changed.length > NAMED
      ? [{ kind: "labels", table: table.name, labels: [firstChanged, ...moreChanged] } as const]
      : changed.map((label) => ({ kind: "label", ...label }) as const)),
    ...missing.filter((label) => !confirmed.has(differenceText.missing(label))).map(({ axis, label }): ReadingProblem => ({ kind: "labelMissing", table: table.name, area: areaOf(found), axis, label })),
    ...rowsByLabel(extra).map(([label, rows]): ReadingProblem => {
      const cells = placesOf(rows, place);
      if (SUBTOTAL.test(label)) return { kind: "subtotals", table: table.name, label, cells };
      const edition = otherEditionOf(label, found);
      return { kind: "labelExtra", table: table.name, cells, label, ...(edition !== undefined && { edition }) };
    }),
    ...doubled.map(([one, other]): ReadingProblem => ({ kind: "labelTwice", table: table.name, label: one.label, cells: [place(one), place(other)] })),
    ...[shifted].filter(isSome).flatMap((cells): ReadingProblem[] => (confirmed.has(differenceText.shifted) ? [] : [{ kind: "shifted", table: table.name, cells: placesOf(cells, place) }])),
    ...[unaligned].filter(isSome).map((cells): ReadingProblem => ({ kind: "unaligned", table: table.name, cells: placesOf(cells, place) })),
  ];
}

type Some<Item> = readonly [Item, ...Item[]];

const isSome = <Item>(items: readonly Item[]): items is Some<Item> => items.length > 0;

function placesOf([first, ...others]: Some<Position>, place: (position: Position) => CellPlace): [CellPlace, ...CellPlace[]] {
  return [place(first), ...others.map(place)];
}

/** Rows of one label are one thing to say. */
function rowsByLabel(rows: readonly BodyRow[]): [string, Some<BodyRow>][] {
  return [...new Set(rows.map(({ label }) => label))].flatMap((label) => [rows.filter((row) => row.label === label)].filter(isSome).map((own): [string, Some<BodyRow>] => [label, own]));
}

/** Another edition of the form whose table has a row with this label. */
function otherEditionOf(label: string, { edition, table }: FoundTable): number | undefined {
  const others = editions.filter((other) => other !== edition);
  return others.find((other) =>
    other.tables.some((one) => {
      if (one.id !== table.id) return false;
      const { meanings } = tableLabels(other, one);
      return labelKeys(label).some((key) => meanings.get(key)?.some(({ role }) => role === "row"));
    }),
  )?.id;
}
