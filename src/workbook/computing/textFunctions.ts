import { needed, numberOr, type Argument, type ExcelFunction } from "./argument";
import { inPlainFormat } from "./plainFormat";
import { asNumber, asText, asTruth, failed, unknown } from "./values";

const text = (argument: Argument | undefined): string => asText(needed(argument).value());

/** So many letters; a number below 0 is an error. */
function lettersOf(argument: Argument | undefined, otherwise: number): number {
  const letters = Math.floor(numberOr(argument, otherwise));
  return letters < 0 ? failed() : letters;
}

function middle([given, first, count]: readonly Argument[]): string {
  const from = Math.floor(asNumber(needed(first).value()));
  return from < 1 ? failed() : text(given).slice(from - 1, from - 1 + lettersOf(needed(count), 0));
}

function right([given, count]: readonly Argument[]): string {
  const all = text(given);
  return all.slice(Math.max(0, all.length - lettersOf(count, 1)));
}

function inFormat([given, pattern]: readonly Argument[]): string {
  const value = needed(given).value();
  const format = text(pattern);
  return typeof value === "string" ? value : (inPlainFormat(asNumber(value), format) ?? unknown());
}

/** A number with so many decimals, and commas unless it is told without. */
function fixed([given, decimals, withoutCommas]: readonly Argument[]): string {
  const digits = Math.trunc(numberOr(decimals, 2));
  if (digits < 0 || digits > 15) return unknown();
  const groups = withoutCommas && asTruth(withoutCommas.value()) ? "" : "#,##";
  return inPlainFormat(asNumber(needed(given).value()), `${groups}0${digits > 0 ? `.${"0".repeat(digits)}` : ""}`) ?? unknown();
}

/** Parts of texts, such as the first letters of a kind or a number in a register. */
export const textFunctions: readonly (readonly [string, ExcelFunction])[] = [
  ["LEN", ([given]) => text(given).length],
  ["LEFT", ([given, count]) => text(given).slice(0, lettersOf(count, 1))],
  ["RIGHT", right],
  ["MID", middle],
  [
    "TRIM",
    ([given]) =>
      text(given)
        .split(" ")
        .filter((word) => word !== "")
        .join(" "),
  ],
  ["TEXT", inFormat],
  ["FIXED", fixed],
  ["CONCATENATE", (args) => args.map(text).join("")],
];
