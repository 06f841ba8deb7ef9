import { format } from "numfmt";

/** How often that is in a cell whose width nobody knows: more than once, so that it is seen for what it is. */
const REPEATED = 3;

/** 「[DBNum1]」 writes 一百二十, 「[DBNum2]」 壹佰贰拾. */
const NUMERALS: ReadonlyMap<string, { readonly digits: string; readonly places: readonly string[] }> = new Map([
  ["1", { digits: "〇一二三四五六七八九", places: ["", "十", "百", "千"] }],
  ["2", { digits: "零壹贰叁肆伍陆柒捌玖", places: ["", "拾", "佰", "仟"] }],
]);

/** Marks a character that a format repeats over the width of its cell. numfmt takes a character there, as it says itself; its types ask for a boolean. */
const FILL = "\u0001" as unknown as boolean;
const FILLING = /\u0001(.)/gsu;

/** A number as its cell shows it on a Chinese system. A code that is none shows the number itself. */
export function shownAs(value: number, code: string): string | undefined {
  try {
    const shown = format(code, value, { locale: "zh-CN", fillChar: FILL }).replace(FILLING, (_, filling: string) =>
      filling === " " ? " " : filling.repeat(REPEATED),
    );
    return isOfDate(code) ? shown : inNumerals(shown, /\[DBNum([12])\]/iu.exec(code)?.[1]);
  } catch {
    return undefined;
  }
}

/** Days are read by their digits. */
const isOfDate = (code: string): boolean => /[ymdhs]/iu.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]|general/gisu, ""));

function inNumerals(shown: string, kind = ""): string {
  const numerals = NUMERALS.get(kind);
  if (!numerals) return shown;
  const digit = (one: string): string => numerals.digits[Number(one)] ?? one;
  return shown.replace(/\d+(?:\.\d+)?/gu, (number) => {
    const [whole = "", decimals] = number.split(".");
    const letters = Array.from(whole, (one, index) => (one === "0" ? digit("0") : digit(one) + (numerals.places[whole.length - 1 - index] ?? "")));
    const spoken = whole.length > numerals.places.length ? Array.from(whole, digit).join("") : withoutNoughts(letters.join(""), digit("0"));
    return spoken + (decimals === undefined ? "" : `.${Array.from(decimals, digit).join("")}`);
  });
}

/** 一千〇五, not 一千〇〇五; 二十, not 二十〇; a nought alone stays. */
const withoutNoughts = (spoken: string, nought: string): string =>
  spoken.replaceAll(new RegExp(`${nought}+`, "gu"), nought).replace(new RegExp(`(.)${nought}$`, "u"), "$1");
