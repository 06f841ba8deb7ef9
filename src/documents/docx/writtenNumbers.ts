import nzh from "nzh/cn";

const roman: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function romanOf(number: number): string {
  const [value, letters] = roman.find(([least]) => least <= number) ?? [];
  return value === undefined || letters === undefined || number > 5000 ? "" : letters + romanOf(number - value);
}

/** a … z, aa, bb … */
const letterOf = (number: number): string => String.fromCharCode(0x61 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));

const chinese = (number: number): string => nzh.encodeS(number, { tenMin: true });
/** 一〇 for 10. */
const digits = (number: number): string => Array.from(String(number), (digit) => "〇一二三四五六七八九".charAt(Number(digit))).join("");
const legal = (number: number): string => nzh.encodeB(number, { tenMin: true });
/** A character of a row that has so many of them. */
const inRow =
  (first: number, most: number) =>
  (number: number): string =>
    number > most ? String(number) : String.fromCharCode(first + number - 1);
const inList =
  (characters: string) =>
  (number: number): string =>
    characters.charAt(number - 1) || String(number);

/** How a list writes its numbers. Source: ISO/IEC 29500-1, 17.18.59. */
const formats: Readonly<Record<string, (number: number) => string>> = {
  none: () => "",
  bullet: () => "",
  decimalZero: (number) => String(number).padStart(2, "0"),
  decimalFullWidth: (number) => Array.from(String(number), (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join(""),
  decimalEnclosedCircle: inRow(0x2460, 20),
  decimalEnclosedCircleChinese: inRow(0x2460, 20),
  decimalEnclosedParen: inRow(0x2474, 20),
  decimalEnclosedFullstop: inRow(0x2488, 20),
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  japaneseCounting: chinese,
  ideographDigital: digits,
  japaneseDigitalTenThousand: digits,
  taiwaneseDigital: digits,
  ideographEnclosedCircle: inRow(0x3220, 10),
  chineseLegalSimplified: legal,
  ideographLegalTraditional: legal,
  ideographTraditional: inList("甲乙丙丁戊己庚辛壬癸"),
  ideographZodiac: inList("子丑寅卯辰巳午未申酉戌亥"),
  lowerLetter: letterOf,
  upperLetter: (number) => letterOf(number).toUpperCase(),
  lowerRoman: romanOf,
  upperRoman: (number) => romanOf(number).toUpperCase(),
};

/** A number as a list of this format writes it; in digits where nobody knows the format. */
export function writtenNumber(number: number, format: string): string {
  const write = formats[format];
  return write === undefined || (number < 1 && format !== "none" && format !== "bullet") ? String(number) : write(number);
}
