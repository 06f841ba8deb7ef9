import { needed, numberOr, type Argument, type ExcelFunction } from "./argument";
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

/** 「0」「#,##0」「0.00」「0件」: what they make of a number depends on nothing else, as dates do on the system. */
const PLAIN = /^(?<groups>#,##)?(?<whole>0{1,15})(?:\.(?<decimals>0{1,15}))?(?<words>(?:"[^"]*"|\p{Script=Han})*)$/u;

function inFormat([given, pattern]: readonly Argument[]): string {
  const value = needed(given).value();
  const format = PLAIN.exec(text(pattern))?.groups;
  if (typeof value === "string") return value;
  if (!format) return unknown();
  const { groups, whole = "0", decimals = "", words = "" } = format;
  const written = new Intl.NumberFormat("en-US", {
    useGrouping: groups !== undefined,
    minimumIntegerDigits: whole.length,
    minimumFractionDigits: decimals.length,
    maximumFractionDigits: decimals.length,
  });
  // As Excel does, by the digits that the number shows: 1.005 is below 1.005 as a binary fraction, and 1.01 in "0.00".
  return written.format(String(asNumber(value)) as `${number}`) + words.replaceAll('"', "");
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
