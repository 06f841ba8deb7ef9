import { editions, type Edition } from "../../statute";
import { cellAddress, type Position } from "../../address";
import type { CellPlace } from "../cell";
import type { ReadingProblem } from "../reading/problem";
import type { BodyRow } from "./bodyRows";
import { tableLabels } from "./formLabels";
import type { FoundTable } from "./foundTable";
import { labelKeys } from "./labelKey";
import { areaOf, differenceText } from "./tableConfirmation";

/** So many changed labels of a table are named one by one; more are one thing to look at. */
const NAMED = 3;

/**
 * What of a table differs from the form.
 * @param confirmed the differences that a person has said are right; a label that stands twice must be put right all the same
 * @param fits another edition that the table fits better: what differs because of it is one thing
 */
export function tableProblems(found: FoundTable, confirmed: ReadonlySet<string> = new Set(), fits?: Edition): ReadingProblem[] {
  const { sheet, table, doubled, shifted, unaligned } = found;
  const place = ({ row, column }: Position): CellPlace => ({ sheet, address: cellAddress({ row, column }) });
  const units = found.units.map(({ row, column, text, unit, expected, figures }): ReadingProblem => ({
    kind: "unit",
    table: table.name,
    cell: place({ row, column }),
    text,
    found: unit,
    expected,
    figures: figures.map(({ written, converted, ...at }) => ({ cell: place(at), written, converted })),
  }));
  const saysUnit = ({ row, column }: Position): boolean => found.units.some((unit) => unit.row === row && unit.column === column);
  const changed = found.changed
    .filter((label) => !saysUnit(label) && !confirmed.has(differenceText.label(label)))
    .map((label) => ({ cell: place(label), expected: label.expected, found: label.found }));
  const allMissing = found.missing.filter((label) => !confirmed.has(differenceText.missing(label)));
  // A row out of its order is told by its label, which the form has.
  const strayRows = new Set(found.missing.flatMap(({ axis, stray }) => (axis === "row" && stray ? [stray.row] : [])));
  const allExtra = found.extra.filter((row) => !confirmed.has(differenceText.extra(row)) && !strayRows.has(row.row));
  const ofEdition = {
    missing: allMissing.filter(({ axis, label }) => fits && axis === "row" && !hasRow(fits, found, label)),
    extra: allExtra.filter(({ label, subtotal }) => fits && !subtotal && hasRow(fits, found, label)),
  };
  const missing = allMissing.filter((label) => !ofEdition.missing.includes(label));
  const extra = allExtra.filter((row) => !ofEdition.extra.includes(row));
  const [firstChanged, ...moreChanged] = changed;
  return [
    ...(firstChanged && changed.length > NAMED
      ? [{ kind: "labels", table: table.name, labels: [firstChanged, ...moreChanged] } as const]
      : changed.map((label) => ({ kind: "label", ...label }) as const)),
    ...(fits && ofEdition.missing.length + ofEdition.extra.length > 0
      ? [
          {
            kind: "tableEdition",
            table: table.name,
            area: areaOf(found),
            found: fits.id,
            expected: found.edition.id,
            cells: ofEdition.extra.map(place),
            labels: ofEdition.missing.map(({ label }) => label),
          } as const,
        ]
      : []),
    ...missing.map(({ axis, label, stray }): ReadingProblem => ({
      kind: "labelMissing",
      table: table.name,
      area: areaOf(found),
      axis,
      label,
      ...(stray && { stray: { cell: place(stray), after: stray.after } }),
    })),
    ...subtotalProblems(
      table.name,
      extra.filter(({ subtotal }) => subtotal),
      place,
    ),
    ...rowsByLabel(extra.filter(({ subtotal }) => !subtotal)).map(([label, rows]): ReadingProblem => {
      const cells = placesOf(rows, place);
      const edition = otherEditionOf(label, found);
      return { kind: "labelExtra", table: table.name, cells, label, ...(edition !== undefined && { edition }) };
    }),
    ...doubled.map(([one, other]): ReadingProblem => ({ kind: "labelTwice", table: table.name, label: one.label, cells: [place(one), place(other)] })),
    ...(isSome(shifted) && !confirmed.has(differenceText.shifted) ? [{ kind: "shifted", table: table.name, cells: placesOf(shifted, place) } as const] : []),
    ...units,
    ...found.undecided.map(({ what, cells, texts }): ReadingProblem => ({ kind: "undecided", table: table.name, what, cells: placesOf(cells, place), texts })),
    ...(isSome(unaligned) ? [{ kind: "unaligned", table: table.name, cells: placesOf(unaligned, place) } as const] : []),
  ];
}

type Some<Item> = readonly [Item, ...Item[]];

const isSome = <Item>(items: readonly Item[]): items is Some<Item> => items.length > 0;

function placesOf([first, ...others]: Some<Position>, place: (position: Position) => CellPlace): [CellPlace, ...CellPlace[]] {
  return [place(first), ...others.map(place)];
}

/** The rows that sum others up are one thing to say. */
function subtotalProblems(table: string, rows: readonly BodyRow[], place: (position: Position) => CellPlace): ReadingProblem[] {
  const label = [...new Set(rows.map((row) => row.label))].join("、");
  return isSome(rows) ? [{ kind: "subtotals", table, label, cells: placesOf(rows, place) }] : [];
}

/** Rows of one label are one thing to say. */
function rowsByLabel(rows: readonly BodyRow[]): [string, Some<BodyRow>][] {
  return [...new Set(rows.map(({ label }) => label))].flatMap((label) => {
    const own = rows.filter((row) => row.label === label);
    return isSome(own) ? [[label, own] as [string, Some<BodyRow>]] : [];
  });
}

/** Another edition of the form whose table has a row with this label. */
const otherEditionOf = (label: string, found: FoundTable): number | undefined =>
  editions.find((other) => other !== found.edition && hasRow(other, found, label))?.id;

/** Whether an edition's table has a row with this label. */
function hasRow(edition: Edition, { table }: FoundTable, label: string): boolean {
  return edition.tables.some((one) => {
    if (one.id !== table.id) return false;
    const { meanings } = tableLabels(edition, one);
    return labelKeys(label).some((key) => meanings.get(key)?.some(({ role }) => role === "row"));
  });
}
