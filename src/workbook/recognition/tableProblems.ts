import { editions } from "../../statute";
import { cellAddress } from "../address";
import type { CellPlace } from "../cell";
import type { ReadingProblem } from "../reading/problem";
import { tableLabels } from "./formLabels";
import type { FoundTable } from "./foundTable";
import { labelKeys } from "./labelKey";
import { areaOf } from "./tableConfirmation";

/**
 * What of a table differs from the form.
 * @param confirmed whether a person has said that these differences are right; a label that stands twice must be put right all the same
 */
export function tableProblems(found: FoundTable, confirmed: boolean): ReadingProblem[] {
  const { sheet, table, changed, missing, extra, doubled } = found;
  const place = ({ row, column }: { readonly row: number; readonly column: number }): CellPlace => ({ sheet, address: cellAddress({ row, column }) });
  const twice = doubled.map(([one, other]): ReadingProblem => ({ kind: "labelTwice", table: table.name, label: one.label, cells: [place(one), place(other)] }));
  if (confirmed) return twice;
  return [
    ...changed.map((label): ReadingProblem => ({ kind: "label", cell: place(label), expected: label.expected, found: label.found })),
    ...missing.map(({ axis, label }): ReadingProblem => ({ kind: "labelMissing", table: table.name, area: areaOf(found), axis, label })),
    ...extra.map((row): ReadingProblem => {
      const edition = otherEditionOf(row.label, found);
      return { kind: "labelExtra", table: table.name, cell: place(row), label: row.label, ...(edition !== undefined && { edition }) };
    }),
    ...twice,
  ];
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
