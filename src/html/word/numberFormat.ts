import chinese from "nzh/cn";

/** 甲乙丙丁 and the like: letters that begin anew where they end. */
const series = (letters: string) => (number: number): string => letters.charAt((number - 1) % letters.length);

/** a … z, aa … zz, as Word counts on. */
const alphabet = (first: string) => (number: number): string =>
  String.fromCharCode(first.charCodeAt(0) + ((number - 1) % 26)).repeat(Math.ceil(number / 26));

const ROMAN = [["M", 1000], ["CM", 900], ["D", 500], ["CD", 400], ["C", 100], ["XC", 90], ["L", 50], ["XL", 40], ["X", 10], ["IX", 9], ["V", 5], ["IV", 4], ["I", 1]] as const;

function roman(number: number): string {
  let rest = number;
  return ROMAN.map(([letters, value]) => {
    const count = Math.floor(rest / value);
    rest -= count * value;
    return letters.repeat(count);
  }).join("");
}

const spoken = (number: number): string => chinese.encodeS(number, { tenMin: true });
/** ①, ⑴, ⒈: up to 20 there are signs of their own. */
const enclosed = (first: string) => (number: number): string => (number > 20 ? String(number) : String.fromCodePoint((first.codePointAt(0) ?? 0) + number - 1));
const digits = (number: number): string => String(number).replace(/\d/gu, (digit) => "〇一二三四五六七八九".charAt(Number(digit)));

const formats: Readonly<Record<string, (number: number) => string>> = {
  none: () => "",
  decimalZero: (number) => String(number).padStart(2, "0"),
  decimalFullWidth: (number) => String(number).replace(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  upperLetter: alphabet("A"),
  lowerLetter: alphabet("a"),
  upperRoman: roman,
  lowerRoman: (number) => roman(number).toLowerCase(),
  chineseCounting: spoken,
  chineseCountingThousand: spoken,
  japaneseCounting: spoken,
  taiwaneseCounting: spoken,
  taiwaneseCountingThousand: spoken,
  ideographDigital: digits,
  taiwaneseDigital: digits,
  chineseLegalSimplified: (number) => chinese.encodeB(number),
  ideographLegalTraditional: (number) => chinese.encodeB(number),
  ideographTraditional: series("甲乙丙丁戊己庚辛壬癸"),
  ideographZodiac: series("子丑寅卯辰巳午未申酉戌亥"),
  decimalEnclosedCircle: enclosed("①"),
  decimalEnclosedCircleChinese: enclosed("①"),
  decimalEnclosedParen: enclosed("⑴"),
  decimalEnclosedFullstop: enclosed("⒈"),
};

/** A number as a list of this format (`w:numFmt`) prints it; a format that is not known here as digits. */
export function numberText(format: string, number: number): string {
  return number < 1 && format !== "decimalZero" ? String(number) : (formats[format] ?? String)(number);
}
