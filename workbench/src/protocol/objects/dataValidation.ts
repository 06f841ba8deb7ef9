import { noPrompt, standardAlert, type ErrorAlert, type InputPrompt, type Operator, type Validation, type ValidationRule } from "../../engine";
import { ApiError } from "../apiError";
import { ApiObject, type ApiType, type Argument } from "../apiObject";
import { asBoolean, asOneOf, asRecord, asText } from "../arguments";
import type { Session } from "../session";
import type { Json } from "../wire";
import { addressOf, needUnprotected, oneArea, type Cells } from "./cells";

const operators: readonly Operator[] = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];
const compared = ["wholeNumber", "decimal", "textLength", "date", "time"] as const;
const alertStyles: readonly ErrorAlert["style"][] = ["Stop", "Warning", "Information"];

type Rules = Omit<Validation, "areas" | "anchor">;

/** The validation of a range. Alert and prompt may be set before the rule or after it. */
export const dataValidationType: ApiType<Cells> = {
  name: "DataValidation",
  scalars: {
    ErrorAlert: {
      get: (cells) => (found(cells)?.errorAlert ?? standardAlert) as unknown as Json,
      set: (cells, value, session) => {
        const given = asRecord(value);
        change(cells, session, {
          errorAlert: {
            showAlert: asBoolean(given["showAlert"] ?? true),
            style: asOneOf(given["style"] ?? "Stop", alertStyles),
            title: limited(given["title"] ?? "", 32),
            message: limited(given["message"] ?? "", 225),
          },
        });
      },
    },
    IgnoreBlanks: {
      get: (cells) => found(cells)?.ignoreBlank ?? true,
      set: (cells, value, session) => {
        change(cells, session, { ignoreBlank: asBoolean(value) });
      },
    },
    Prompt: {
      get: (cells) => (found(cells)?.prompt ?? noPrompt) as unknown as Json,
      set: (cells, value, session) => {
        const given = asRecord(value);
        const prompt: InputPrompt = {
          showPrompt: asBoolean(given["showPrompt"] ?? true),
          title: limited(given["title"] ?? "", 32),
          message: limited(given["message"] ?? "", 255),
        };
        change(cells, session, { prompt });
      },
    },
    Rule: {
      get: (cells) => ruleJson(found(cells)?.rule),
      set: (cells, value, session) => {
        change(cells, session, { rule: readRule(value) });
      },
    },
    Type: { get: (cells) => typeName(found(cells)?.rule) },
  },
  methods: {
    Clear: (cells, _args, session) => {
      needUnprotected(cells.sheet);
      session.book.edit("addin", () => {
        for (const area of cells.areas) cells.sheet.setValidation(area, null);
      });
      return undefined;
    },
  },
};

/** Any value: what a range has whose alert or prompt is set before its rule. */
const anything: ValidationRule = { kind: "custom", formula: "=TRUE" };

function found(cells: Cells): Validation | null {
  const { top: row, left: column } = oneArea(cells);
  return cells.sheet.validationAt({ row, column });
}

function change(cells: Cells, session: Session, part: Partial<Rules>): void {
  needUnprotected(cells.sheet);
  session.book.edit("addin", () => {
    for (const area of cells.areas) {
      const old = cells.sheet.validationAt({ row: area.top, column: area.left });
      const kept: Rules = old ?? { rule: anything, ignoreBlank: true, errorAlert: standardAlert, prompt: noPrompt };
      const { rule, ignoreBlank, errorAlert, prompt } = { ...kept, ...part };
      cells.sheet.setValidation(area, { rule, ignoreBlank, errorAlert, prompt });
    }
  });
}

function readRule(value: Json): ValidationRule {
  const [kind, ...others] = Object.entries(asRecord(value)).filter(([, rule]) => rule !== undefined && rule !== null);
  if (!kind || others.length > 0) throw new ApiError("InvalidArgument", "a validation needs exactly one rule");
  const given = asRecord(kind[1]);
  if (kind[0] === "list") {
    const inCellDropDown = asBoolean(given["inCellDropDown"] ?? true);
    return { kind: "list", source: limited(operand(given["source"]), 255), inCellDropDown };
  }
  if (kind[0] === "custom") return { kind: "custom", formula: asText(given["formula"]) };
  const operator = asOneOf(given["operator"], operators);
  const [formula1, formula2] = [operand(given["formula1"]), given["formula2"]];
  const range = operator === "Between" || operator === "NotBetween";
  const rest = range || (formula2 !== undefined && formula2 !== null && formula2 !== "") ? { formula2: operand(formula2) } : {};
  return { kind: asOneOf(kind[0], compared), operator, formula1, ...rest };
}

function operand(value: Argument | undefined): number | string {
  if (value instanceof ApiObject && value.typeName === "Range") return `=${addressOf(value.target as Cells)}`;
  if (typeof value === "number" || (typeof value === "string" && value !== "")) return value;
  throw new ApiError("InvalidArgument", "a validation needs a number, a text or a formula to compare with");
}

function ruleJson(rule: ValidationRule | undefined): Json {
  if (!rule || rule === anything) return {};
  const { kind, ...rest } = rule;
  return { [kind]: rest };
}

function typeName(rule: ValidationRule | undefined): string {
  if (!rule || rule === anything) return "None";
  return rule.kind.charAt(0).toUpperCase() + rule.kind.slice(1);
}

/** Excel refuses longer texts in its dialog and drops the file's validation when it meets one. */
function limited(value: Json, most: number): string {
  const text = asText(typeof value === "number" ? String(value) : value);
  if (text.length > most) throw new ApiError("InvalidArgument", `a text of more than ${most} characters`);
  return text;
}
