import { needed, numberOr, type Argument, type ExcelFunction } from "./argument";
import { inPlainFormat } from "./plainFormat";
import { asNumber, asText, failed, unknown } from "./values";

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
  ["CONCATENATE", (args) => args.map(text).join("")],
];
