import { sumRules } from "../../rules";
import type { Edition, FigureId } from "../../statute";
import type { CellPlan, SheetPlan } from "../sheetPlan";
import type { Filling } from "./filling";
import { planNarrativeSheet } from "./narrativeSheet";
import { planOrganSheet } from "./organSheet";
import { planTableSheet, type Totals } from "./tableSheet";

/** Plans all standard sheets of an edition in their order: 基本信息, the three tables, 正文; blank, or filled. */
export function planStandardSheets(edition: Edition, totals: Totals, filling: Filling = {}): SheetPlan[] {
  const rules = sumRules(edition);
  const filled = new Map<FigureId, CellPlan>([...(filling.figures ?? []), ...(filling.formulas ?? [])]);
  const tables = edition.sections.flatMap((section) => {
    const table = edition.tables.find(({ id }) => id === section.content);
    return table ? planTableSheet(table, section, rules, totals, filled) : [];
  });
  return [planOrganSheet(edition, filling), ...tables, planNarrativeSheet(edition, filling)];
}
