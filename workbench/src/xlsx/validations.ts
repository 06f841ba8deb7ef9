import type { DataValidation } from "hucre";
import { openFormula, saveFormula } from "../../../src/formulas";
import type { Position } from "../../../src/address";
import type { Operator, Validation, ValidationRule } from "../engine";
import { moveFormula } from "../engine/formulaText";
import { anchorOf, formatReferences, parseReferences } from "./references";

type FileKind = DataValidation["type"];
type ComparingKind = Extract<ValidationRule, { operator: Operator }>["kind"];

const kinds: Readonly<Record<ComparingKind, FileKind>> = {
  wholeNumber: "whole",
  decimal: "decimal",
  textLength: "textLength",
  date: "date",
  time: "time",
};

const operators: Readonly<Record<Operator, NonNullable<DataValidation["operator"]>>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

const alerts = { Stop: "stop", Warning: "warning", Information: "information" } as const;

/** hucre cannot write that a list shows no arrow in its cell: such a list comes back with one. */
export function saveValidations(validations: readonly Validation[]): DataValidation[] {
  return validations.flatMap(({ areas, anchor, rule, ignoreBlank, errorAlert, prompt }) => {
    const [first, ...others] = areas;
    if (!first) return [];
    return [
      {
        ...saveRule(rule, anchor, anchorOf([first, ...others])),
        range: formatReferences(areas),
        allowBlank: ignoreBlank,
        showErrorMessage: errorAlert.showAlert,
        errorStyle: alerts[errorAlert.style],
        errorTitle: errorAlert.title,
        errorMessage: errorAlert.message,
        showInputMessage: prompt.showPrompt,
        inputTitle: prompt.title,
        inputMessage: prompt.message,
      },
    ];
  });
}

export function openValidations(validations: readonly DataValidation[]): Validation[] {
  return validations.flatMap((validation) => {
    const areas = parseReferences(validation.range);
    const rule = openRule(validation);
    if (!areas || !rule) return [];
    return [
      {
        areas,
        anchor: anchorOf(areas),
        rule,
        ignoreBlank: validation.allowBlank ?? false,
        errorAlert: {
          showAlert: validation.showErrorMessage ?? false,
          style: keyOf(alerts, validation.errorStyle) ?? "Stop",
          title: validation.errorTitle ?? "",
          message: validation.errorMessage ?? "",
        },
        prompt: {
          showPrompt: validation.showInputMessage ?? false,
          title: validation.inputTitle ?? "",
          message: validation.inputMessage ?? "",
        },
      },
    ];
  });
}

function saveRule(rule: ValidationRule, from: Position, to: Position): Omit<DataValidation, "range"> {
  const moved = (formula: string): string => saveFormula(moveFormula(formula, from, to));
  const operand = (value: number | string): string => (isFormula(String(value)) ? moved(String(value)) : String(value));
  if (rule.kind === "custom") return { type: "custom", formula1: moved(rule.formula) };
  if (rule.kind === "list") {
    return { type: "list", formula1: isFormula(rule.source) ? moved(rule.source) : `"${rule.source.replaceAll('"', '""')}"` };
  }
  return {
    type: kinds[rule.kind],
    operator: operators[rule.operator],
    formula1: operand(rule.formula1),
    ...(rule.formula2 !== undefined && { formula2: operand(rule.formula2) }),
  };
}

function openRule({ type, operator, formula1, formula2, values }: DataValidation): ValidationRule | null {
  if (type === "list") {
    const source = values?.join(",").replaceAll('""', '"') ?? (formula1 === undefined ? null : openFormula(formula1));
    return source === null ? null : { kind: "list", source, inCellDropDown: true };
  }
  if (formula1 === undefined) return null;
  if (type === "custom") return { kind: "custom", formula: openFormula(formula1) };
  const kind = keyOf(kinds, type);
  if (!kind) return null;
  return {
    kind,
    operator: keyOf(operators, operator) ?? "Between",
    formula1: openOperand(formula1),
    ...(formula2 !== undefined && { formula2: openOperand(formula2) }),
  };
}

function openOperand(text: string): number | string {
  const number = Number(text);
  return text.trim() === "" || Number.isNaN(number) ? openFormula(text) : number;
}

const isFormula = (text: string): boolean => text.startsWith("=");

function keyOf<Key extends string>(map: Readonly<Record<Key, string>>, value: string | undefined): Key | undefined {
  return (Object.keys(map) as Key[]).find((key) => map[key] === value);
}
