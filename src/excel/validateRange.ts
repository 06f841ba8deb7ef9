import type { ValidationPlan } from "../workbook";

/** Queues what a range accepts when a person types; blank stays allowed. */
export function validateRange({ dataValidation }: Excel.Range, plan: ValidationPlan): void {
  dataValidation.rule = ruleOf(plan.accepts);
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = {
    showAlert: true,
    style: plan.onOther === "stop" ? "Stop" : "Warning",
    title: plan.errorTitle,
    message: plan.errorMessage,
  };
  if (plan.promptMessage !== undefined) {
    dataValidation.prompt = { showPrompt: true, title: plan.promptTitle ?? "", message: plan.promptMessage };
  }
}

/** Excel knows no "any whole number": a rule has bounds. No figure comes near these. */
const LARGEST_CHANGE = 1e12;

function ruleOf(accepts: ValidationPlan["accepts"]): Excel.DataValidationRule {
  switch (accepts.kind) {
    case "count":
      return { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
    case "amount":
      return { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
    case "change":
      return { wholeNumber: { formula1: -LARGEST_CHANGE, formula2: LARGEST_CHANGE, operator: "Between" } };
    case "year":
      return { wholeNumber: { formula1: accepts.from, formula2: accepts.to, operator: "Between" } };
    case "list":
      return { list: { inCellDropDown: true, source: accepts.values.join(",") } };
  }
}
