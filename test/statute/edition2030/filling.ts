import { editionFigures } from "../../../src/figures";
import type { FigureId } from "../../../src/statute";
import type { Filling } from "../../../src/workbook";
import { figuresOfForm } from "../../ofForm";
import { edition2030 } from ".";

/** Figures that add up, some of them in the row and in the column that no other edition has. */
export const filled: ReadonlyMap<FigureId, number> = new Map([
  ...[...editionFigures(edition2030).keys()].map((id) => [id, 0] as const),
  ...figuresOfForm(
    Object.fromEntries(
      Object.entries({
        received: 10,
        carriedIn: 2,
        granted: 5,
        "withheld.personalInformation": 3,
        "unavailable.notHeld": 1,
        otherwise: 1,
        outcomesTotal: 10,
        carriedOut: 2,
      }).flatMap(([row, count]) => ["naturalPerson", "total"].map((column) => [`applications.${row}:${column}`, count] as const)),
    ),
  ),
  ...figuresOfForm({ "cases:review.upheld": 1, "cases:review.mediated": 2, "cases:review.total": 3, "disclosure.licences:decisions": 7 }),
]);
/** A report in the edition. */
export const filling: Filling = {
  organ: { name: "某县某镇人民政府", kind: "乡镇", year: 2030, date: "2031年1月15日", contact: "电话 1234567" },
  figures: filled,
};
