import { figureLabel, figureNamed } from "../../figures";
import type { FigureId } from "../../statute";
import type { Explanation, Sheets } from "../../workbook";
import { addExplanation } from "./addExplanation";
import type { FigurePlace } from "../checking/checkReport";

const PREFIX = "confirmed:";

/** The figure that a row of 校验说明 calls compared with the files and right; `undefined` where it says something else. */
export const confirmedFigure = ({ id }: Explanation): FigureId | undefined => (id.startsWith(PREFIX) ? figureNamed(id.slice(PREFIX.length)) : undefined);

/**
 * Marks a cell 已核对: its figure was compared with the files and is right, so it is hardly suspected any more. The mark stands in
 * 校验说明 and lapses when the value changes.
 */
export async function confirmCell(sheets: Sheets, cell: FigurePlace, value: number | undefined, when: Date): Promise<void> {
  await addExplanation(sheets, {
    id: PREFIX + cell.figure,
    finding: `「${figureLabel(cell.figure)}」已核对，数值无误`,
    place: `${cell.sheet}!${cell.address}`,
    values: value === undefined ? "" : String(value),
    reason: "已核对",
    who: "",
    when,
  });
}
