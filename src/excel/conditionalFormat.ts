import type { ConditionalFormatPlan } from "../workbook";

/** Queues a conditional format by formula at the first priority of its sheet. */
export function addConditionalFormat(sheet: Excel.Worksheet, plan: ConditionalFormatPlan): void {
  const { custom } = sheet.getRange(plan.address).conditionalFormats.add("Custom");
  custom.rule.formula = plan.formula;
  custom.format.fill.color = plan.fill;
  custom.format.font.color = plan.fontColor;
}
