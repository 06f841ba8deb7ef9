import type { ConditionalFormatPlan } from "../workbook";

/** Queues a conditional format by formula, at the first priority of its sheet until another is given to it. */
export function addConditionalFormat(sheet: Excel.Worksheet, plan: ConditionalFormatPlan): Excel.ConditionalFormat {
  const format = sheet.getRange(plan.address).conditionalFormats.add("Custom");
  const { custom } = format;
  custom.rule.formula = plan.formula;
  custom.format.fill.color = plan.fill;
  custom.format.font.color = plan.fontColor;
  return format;
}
