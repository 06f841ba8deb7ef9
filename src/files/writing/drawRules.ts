import type { ConditionalRule, DataValidation } from "hucre";
import type { ConditionalFormatPlan, ValidationPlan } from "../../workbook";
import { saveFormula } from "../../formulas";
import { fileColor } from "./planTerms";

/** Rules by formula; the first of the list has the first priority. In a rule's look the fill's colour stands in bgColor. */
export function drawConditionalFormats(formats: readonly ConditionalFormatPlan[]): ConditionalRule[] {
  return formats.map(({ address, formula, fill, fontColor }, index) => ({
    type: "expression",
    priority: index + 1,
    range: address,
    formula: saveFormula(formula),
    style: {
      font: { color: fileColor(fontColor) },
      fill: { type: "pattern", pattern: "solid", fgColor: fileColor(fill), bgColor: fileColor(fill) },
    },
  }));
}

/** What ranges accept when a person types; blank stays allowed. Where there is no prompt, an empty one is shown, which is none, as in Excel. */
export function drawValidations(validations: readonly ValidationPlan[]): DataValidation[] {
  return validations.map(({ address, accepts, onOther, errorTitle, errorMessage, promptTitle = "", promptMessage = "" }) => ({
    ...drawRule(accepts),
    range: address,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: onOther,
    errorTitle,
    errorMessage,
    showInputMessage: true,
    inputTitle: promptTitle,
    inputMessage: promptMessage,
  }));
}

/** A file knows no "any whole number": a rule has bounds. No figure comes near these. */
const LARGEST_CHANGE = 1e12;

function drawRule(accepts: ValidationPlan["accepts"]): Omit<DataValidation, "range"> {
  switch (accepts.kind) {
    case "count":
      return { type: "whole", operator: "greaterThanOrEqual", formula1: "0" };
    case "amount":
      return { type: "decimal", operator: "greaterThanOrEqual", formula1: "0" };
    case "change":
      return { type: "whole", operator: "between", formula1: String(-LARGEST_CHANGE), formula2: String(LARGEST_CHANGE) };
    case "year":
      return { type: "whole", operator: "between", formula1: String(accepts.from), formula2: String(accepts.to) };
    case "list":
      return { type: "list", formula1: `"${accepts.values.join(",").replaceAll('"', '""')}"` };
  }
}
