import { looks, colors, type SheetPlan } from "../../workbook";
import type { RosterUnit } from "./roster";
import { ROSTER_SHEET } from "../sheets/sheetNames";

/** How its columns are headed. */
export const rosterHeads: Readonly<Record<keyof RosterUnit, string>> = { name: "单位", kind: "类别", contact: "联系人" };

/** Plans 单位名单, so that the next run knows who should report. */
export function planRosterSheet(roster: readonly RosterUnit[]): SheetPlan {
  const [first = ["", "", ""], ...others] = roster.map(({ name, kind, contact }) => [name, kind, contact]);
  return {
    name: ROSTER_SHEET,
    tabColor: colors.tab,
    content: [[rosterHeads.name, rosterHeads.kind, rosterHeads.contact], first],
    list: others,
    merges: [],
    formats: [
      { address: "A1:C2", ...looks.body, ...looks.grid },
      { address: "A1:C1", ...looks.header },
      { address: "A2:C2", ...looks.label, numberFormat: "@" },
    ],
    columnWidths: [36, 16, 24],
    rowHeights: new Map([[1, 22]]),
    conditionalFormats: [],
    validations: [],
    freeze: { rows: 1, columns: 0 },
    print: { orientation: "portrait", area: "A:C", titleRows: "1:1" },
  };
}
