import { workbookFindings } from "../../checks";
import type { Finding } from "../findings/finding";
import type { PlacedUnreadable, WorkbookReading } from "../../workbook";
import { addressesOf } from "./areas";

/** F1: each cell of the report's own sheets that holds nothing to be printed; the formulas of a sheet that nobody has computed are one thing to do. */
export function unreadableFindings({ unreadable }: Pick<WorkbookReading, "unreadable">): Finding[] {
  const uncomputed = unreadable.filter(({ what }) => what === "uncomputed");
  const sheets = [...new Set(uncomputed.map(({ place }) => place.sheet))];
  return [
    ...unreadable.filter(({ what }) => what !== "uncomputed").map(findingOf),
    ...sheets.flatMap((sheet) => ofSheet(uncomputed.filter(({ place }) => place.sheet === sheet))),
  ];
}

function ofSheet(cells: readonly PlacedUnreadable[]): Finding[] {
  const [first] = cells;
  return first ? [findingOf({ ...first, text: addressesOf(cells.map(({ place }) => place)).join("、") })] : [];
}

const findingOf = ({ place, ...evidence }: PlacedUnreadable): Finding => workbookFindings.unreadable({ cell: place, ...evidence });
