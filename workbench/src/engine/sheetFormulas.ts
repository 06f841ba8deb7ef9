import { cellOfKey } from "./sheetState";
import type { Sheet } from "./sheet";
import { formula } from "./value";
import type { Validation, ValidationRule } from "./validation";

/** Rewrites the formulas of a sheet's cells, conditional formats and validations. Copies nothing where none changes. */
export function mapSheetFormulas(sheet: Sheet, change: (text: string) => string): void {
  const changed = [...sheet.state.cells].flatMap(([key, { content }]) => {
    const text = content.formula === null ? null : change(content.formula);
    return text === null || text === content.formula ? [] : [{ cell: cellOfKey(key), text }];
  });
  for (const { cell, text } of changed) sheet.setContent(cell, formula(text));
  const formats = sheet.state.conditionalFormats.map((format) => ({ ...format, formula: change(format.formula) }));
  if (formats.some((format, index) => format.formula !== sheet.state.conditionalFormats[index]?.formula)) {
    sheet.draft().conditionalFormats = formats;
  }
  if (sheet.state.validations.length > 0) {
    sheet.draft().validations = sheet.state.validations.map((validation) => mapValidation(validation, change));
  }
}

function mapValidation(validation: Validation, change: (text: string) => string): Validation {
  return { ...validation, rule: mapRule(validation.rule, change) };
}

function mapRule(rule: ValidationRule, change: (text: string) => string): ValidationRule {
  const operand = <T extends number | string>(value: T) => (typeof value === "string" && value.startsWith("=") ? change(value) : value);
  if (rule.kind === "list") return { ...rule, source: operand(rule.source) };
  if (rule.kind === "custom") return { ...rule, formula: change(rule.formula) };
  if (rule.formula2 === undefined) return { ...rule, formula1: operand(rule.formula1) };
  return { ...rule, formula1: operand(rule.formula1), formula2: operand(rule.formula2) };
}
