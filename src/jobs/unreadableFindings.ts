import type { Finding } from "../check";
import type { Unsaid } from "../figures";
import type { CellPlace, WorkbookReading } from "../workbook";
import { addressesOf } from "./areas";

/** F1: each cell of the report's own sheets that holds nothing to be printed; the formulas of a sheet that nobody has computed are one thing to do. */
export function unreadableFindings({ unreadable }: Pick<WorkbookReading, "unreadable">): Finding[] {
  const uncomputed = unreadable.flatMap(({ what, place }) => (what === "uncomputed" ? [place] : []));
  const sheets = [...new Set(uncomputed.map(({ sheet }) => sheet))];
  return [
    ...unreadable.flatMap(({ place, what, text }) => (what === "uncomputed" ? [] : [findingOf(place, what, text)])),
    ...sheets.flatMap((sheet) => ofSheet(uncomputed.filter((place) => place.sheet === sheet))),
  ];
}

function ofSheet(cells: readonly CellPlace[]): Finding[] {
  const [first] = cells;
  return first ? [findingOf(first, "uncomputed", addressesOf(cells).join("、"))] : [];
}

const findingOf = (cell: CellPlace, what: Unsaid, text: string): Finding => ({
  id: `F1:${cell.sheet}!${cell.address}`,
  check: "F1",
  severity: "error",
  figures: [],
  evidence: { kind: "unreadable", what, cell, text },
});
