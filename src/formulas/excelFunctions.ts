import type { WorkbookLike } from "@cj-tech-master/excelts/formula";

type Functions = NonNullable<WorkbookLike["userFunctions"]>;

/** The kinds of the engine's values that matter here (its `RVKind`). */
const kinds = { blank: 0, number: 1, text: 2, boolean: 3, error: 4, array: 5 };

/** A value as the engine hands it to a function. */
interface EngineValue {
  readonly kind: number;
  readonly value?: unknown;
  readonly rows?: readonly (readonly EngineValue[])[];
}

const wrongType = { kind: kinds.error, code: "#VALUE!" };

/**
 * Functions where the engine differs from Excel in ways that reports run into. Excel keeps 15 significant digits:
 * SUM(0.1,0.2) equals 0.3, and ROUND(1.005,2) is 1.01. (0.1+0.2=0.3 without SUM stays FALSE here; in Excel it is TRUE.)
 */
export const functionsOfExcel: Functions = new Map([
  ["SUM", { minArity: 1, maxArity: 255, invoke: (args: unknown[]) => sum(args as EngineValue[]) }],
  ["ROUND", { minArity: 2, maxArity: 2, invoke: (args: unknown[]) => round(args as EngineValue[]) }],
]);

function sum(args: readonly EngineValue[]): EngineValue {
  let total = 0;
  for (const arg of args) {
    for (const item of arg.rows?.flat() ?? [asNumber(arg)]) {
      if (item.kind === kinds.error) return item;
      if (item.kind === kinds.number) total += item.value as number;
    }
  }
  return { kind: kinds.number, value: Number(total.toPrecision(15)) };
}

function round([first, second]: readonly EngineValue[]): EngineValue {
  const [number, digits] = [asNumber(single(first)), asNumber(single(second))];
  if (number.kind === kinds.error) return number;
  if (digits.kind === kinds.error) return digits;
  return { kind: kinds.number, value: roundDecimal(number.value as number, Math.trunc(digits.value as number)) };
}

/** Half away from zero, on the decimal digits that Excel shows. */
function roundDecimal(number: number, digits: number): number {
  const [mantissa = "0", exponent = "0"] = Math.abs(number).toPrecision(15).split("e");
  const scaled = Math.round(Number(`${mantissa}e${Number(exponent) + digits}`));
  return Math.sign(number) * Number(`${scaled}e${-digits}`);
}

function single(value: EngineValue | undefined): EngineValue {
  return value?.rows?.[0]?.[0] ?? value ?? { kind: kinds.blank };
}

/** A value written as an argument itself, as arithmetic takes it. */
function asNumber(value: EngineValue): EngineValue {
  if (value.kind === kinds.number || value.kind === kinds.error) return value;
  if (value.kind === kinds.blank) return { kind: kinds.number, value: 0 };
  if (value.kind === kinds.boolean) return { kind: kinds.number, value: value.value === true ? 1 : 0 };
  const number = typeof value.value === "string" && value.value.trim() !== "" ? Number(value.value) : Number.NaN;
  return Number.isNaN(number) ? wrongType : { kind: kinds.number, value: number };
}
