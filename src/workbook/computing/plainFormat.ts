import { Kept } from "../kept";

/** A number as a format shows it; `undefined` where that is not certain. */
type Shown = (value: number) => string | undefined;

/** 「0」「#,##0」「0.00」「0.0%」「0件」: what they make of a number depends on nothing else, as dates do on the system. */
const PLAIN = /^(?<groups>#,##)?(?<whole>0{1,15})(?:\.(?<decimals>0{1,15}))?(?<rate>%)?(?<words>(?:"[^"]*"|\p{Script=Han})*)$/u;

/** A number as a plain format shows it; `undefined` of any other format, and of what is below zero but shows no digit of it: programs write 0 and -0. */
export const inPlainFormat = (value: number, code: string): string | undefined => lately.of(code, () => shownIn(code))(value);

/** Few formats stand in a workbook, and its formulas by the thousand. */
const lately = new Kept<Shown>(50);

function shownIn(code: string): Shown {
  const format = PLAIN.exec(code)?.groups;
  if (!format) return () => undefined;
  const { groups, whole = "0", decimals = "", rate = "", words = "" } = format;
  const written = new Intl.NumberFormat("en-US", {
    useGrouping: groups !== undefined,
    minimumIntegerDigits: whole.length,
    minimumFractionDigits: decimals.length,
    maximumFractionDigits: decimals.length,
  });
  return (value) => {
    // As Excel does, by the digits that the number shows: 1.005 is below 1.005 as a binary fraction, and 1.01 in "0.00".
    const number = rate === "" ? value : Number((value * 100).toPrecision(15));
    const digits = written.format(String(number) as `${number}`);
    return value < 0 && !/[1-9]/u.test(digits) ? undefined : digits + rate + words.replaceAll('"', "");
  };
}
