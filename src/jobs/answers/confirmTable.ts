import type { Table } from "../../statute";
import { areaText, confirmationId, readReport, type Area, type Sheets } from "../../workbook";
import { addExplanation } from "./addExplanation";

/**
 * Confirms where a table of the report stands: that this place is meant of several, and that its differences from the form are right as
 * they are. The confirmation stands in 校验说明; other differences that come later are named again.
 */
export async function confirmTable(sheets: Sheets, table: Table["id"], area: Area, when: Date): Promise<void> {
  const { recognised } = await readReport(sheets);
  const own = recognised.find((one) => one.table === table);
  const isChosen = own?.area?.sheet === area.sheet && own.area.address === area.address;
  await addExplanation(sheets, {
    id: confirmationId(table),
    finding: `${own?.name ?? table}已确认：本年报告用这一处`,
    place: areaText(area),
    values: isChosen ? own.described : areaText(area),
    reason: "已确认",
    who: "",
    when,
  });
}
