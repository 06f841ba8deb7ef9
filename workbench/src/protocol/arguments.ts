import { ApiError } from "./apiError";
import { ApiObject, type Argument } from "./apiObject";
import type { Json } from "./wire";

/** Readers of single arguments: each throws `InvalidArgument` for what Excel would refuse. */
export function asText(value: Argument | undefined): string {
  if (typeof value !== "string") throw invalid(value, "a text");
  return value;
}

export function asBoolean(value: Argument | undefined): boolean {
  if (typeof value !== "boolean") throw invalid(value, "true or false");
  return value;
}

export function asNumber(value: Argument | undefined, least = -Infinity, most = Infinity): number {
  if (typeof value !== "number" || value < least || value > most) throw invalid(value, `a number from ${least} to ${most}`);
  return value;
}

export function asInteger(value: Argument | undefined, least = -Infinity, most = Infinity): number {
  const number = asNumber(value, least, most);
  if (!Number.isInteger(number)) throw invalid(value, "a whole number");
  return number;
}

/** One of the names of an enumeration, whatever its capitals. */
export function asOneOf<const Name extends string>(value: Argument | undefined, names: readonly Name[]): Name {
  const found = typeof value === "string" ? names.find((name) => name.toLowerCase() === value.toLowerCase()) : undefined;
  if (found === undefined) throw invalid(value, `one of ${names.join(", ")}`);
  return found;
}

/** "#RRGGBB" in capitals, from "#rrggbb", "rrggbb" or one of HTML's names of colours. */
export function asColor(value: Argument | undefined): string {
  const text = asText(value).trim().toLowerCase();
  const digits = /^#?([0-9a-f]{6})$/.exec(text)?.[1] ?? colorNames.get(text);
  if (digits === undefined) throw invalid(value, "a colour");
  return `#${digits.toUpperCase()}`;
}

export function asRecord(value: Argument | undefined): Readonly<Record<string, Json | undefined>> {
  if (typeof value !== "object" || value === null || Array.isArray(value) || value instanceof ApiObject) {
    throw invalid(value, "an object");
  }
  return value as Readonly<Record<string, Json | undefined>>;
}

export function asObject(value: Argument | undefined, typeName: string): ApiObject {
  if (!(value instanceof ApiObject) || value.typeName !== typeName) throw invalid(value, `a ${typeName}`);
  return value;
}

function invalid(value: Argument | undefined, wanted: string): ApiError {
  const given = value instanceof ApiObject ? value.typeName : value === undefined ? "nothing" : JSON.stringify(value);
  return new ApiError("InvalidArgument", `${given} is not ${wanted}`);
}

/** The sixteen names of HTML 4 and orange. */
const colorNames = new Map([
  ["black", "000000"],
  ["silver", "c0c0c0"],
  ["gray", "808080"],
  ["white", "ffffff"],
  ["maroon", "800000"],
  ["red", "ff0000"],
  ["purple", "800080"],
  ["fuchsia", "ff00ff"],
  ["green", "008000"],
  ["lime", "00ff00"],
  ["olive", "808000"],
  ["yellow", "ffff00"],
  ["navy", "000080"],
  ["blue", "0000ff"],
  ["teal", "008080"],
  ["aqua", "00ffff"],
  ["orange", "ffa500"],
]);
