import { legible } from "../../figures";
import { chineseNumeral, NUMERAL_LETTERS } from "./chineseNumeral";
import type { Quantity } from "./quantity";
import { unitPatterns } from "./units";

/** Digits, percent signs and points of full width, one letter for one, so that places stay. */
const folded = (text: string): string => text.replace(/[０-９％．]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));

const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ["万", 1e4],
  ["亿", 1e8],
  ["千万", 1e7],
  ["百万", 1e6],
]);

const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const NUMERAL = `[${NUMERAL_LETTERS}]+(?:点[零〇一二三四五六七八九]+)?`;

/** 23条, 1,234 件, 12.5万余件; not a part of a longer number or of a word in Latin letters. */
const COUNT = new RegExp(
  String.raw`(?<![\dA-Za-z第]|\d[.,])(?<digits>${DIGITS})\s*(?<magnitude>千万|百万|万|亿)?(?<about>[余多几])?\s*(?<unit>${unitPatterns.digits})`,
  "gu",
);
/** 两次, 十五件, 三万余元. */
const NUMERAL_COUNT = new RegExp(
  String.raw`(?<![${NUMERAL_LETTERS}第数几点\d统唯专单任某每逐另同这那哪之])(?<numeral>${NUMERAL})(?<about>[余多几])?\s*(?<unit>${unitPatterns.numerals})`,
  "gu",
);
/** 51.85%, 百分之三点五, 百分之 35. */
const PERCENT = new RegExp(String.raw`(?<![\dA-Za-z]|\d[.,])(?<digits>${DIGITS})\s*%|百分之\s*(?:(?<behind>${DIGITS})|(?<numeral>${NUMERAL}))`, "gu");

/** 第32号, 第十四、十五条, 第1至3项: numbers of places, not of things. */
const ORDINAL_NUMBER = String.raw`[（(]?[\d${NUMERAL_LETTERS}]+[）)]?`;
const ORDINAL = new RegExp(String.raw`第\s*${ORDINAL_NUMBER}(?:(?:\s*[、，,和及至到—-]\s*第?\s*${ORDINAL_NUMBER})+(?=\s*[条款项章号届批期]))?`, "gu");

/** The number itself at the beginning of a match. */
const NUMBER = new RegExp(String.raw`^(?:百分之\s*)?(?:${DIGITS}(?:\s*(?:千万|百万|万|亿))?|${NUMERAL})`, "u");
const ONLY_ONE = new RegExp(`^(?:${unitPatterns.one})$`, "u");
const ABOUT_BEFORE = /(?:约|近|超过?|逾|将近|不少于|不低于|上|成)\s*$/u;
const ABOUT_BEHIND = /^\s*(?:左右|上下|以上|以下|以内|余)/u;
const RANGE = new RegExp(String.raw`(?:\d|[${NUMERAL_LETTERS}])\s*[-—–~～至到]\s*$`, "u");

/**
 * All quantities of a text in their order: numbers in digits of either width, with or without thousands separators and 万, and Chinese
 * numerals, with the unit behind them. Not among them are years, dates, numbers of documents, telephone numbers, ordinals, numbers of
 * paragraphs, spans of time, and 一 within words. The text is read as a person does, whatever invisible characters stand in it.
 */
export function quantities(text: string): Quantity[] {
  const reading = legible(text);
  if (reading.text === text) return readQuantities(text);
  return readQuantities(reading.text).map((quantity) => {
    const place = reading.written(quantity);
    return { ...quantity, ...place, numberEnd: reading.written({ start: quantity.start, end: quantity.numberEnd }).end };
  });
}

function readQuantities(text: string): Quantity[] {
  const plain = folded(text);
  const ordinals = [...plain.matchAll(ORDINAL)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const found = [...counts(plain, text), ...numeralCounts(plain, text), ...percents(plain, text)];
  return found.filter(({ start }) => !ordinals.some((ordinal) => start >= ordinal.start && start < ordinal.end)).sort((a, b) => a.start - b.start);
}

function counts(plain: string, text: string): Quantity[] {
  return [...plain.matchAll(COUNT)].map((match) => {
    const { digits = "", magnitude = "", about, unit = "" } = match.groups ?? {};
    const times = MAGNITUDES.get(magnitude) ?? 1;
    const step = times * 10 ** -(digits.split(".")[1]?.length ?? 0);
    return quantity(plain, text, match, Number(digits.replaceAll(",", "")) * times, step, unit, about !== undefined);
  });
}

function numeralCounts(plain: string, text: string): Quantity[] {
  return [...plain.matchAll(NUMERAL_COUNT)].flatMap((match) => {
    const { numeral = "", about, unit = "" } = match.groups ?? {};
    const value = chineseNumeral(numeral);
    if (value === undefined || (numeral === "一" && !ONLY_ONE.test(unit)) || isRepeated(plain, match)) return [];
    return [quantity(plain, text, match, value, 10 ** -(numeral.split("点")[1]?.length ?? 0), unit, about !== undefined)];
  });
}

/** 一件一策, 一人一档: a numeral on both sides of the unit makes a saying. */
const isRepeated = (plain: string, match: RegExpExecArray): boolean => match[0].startsWith("一") && plain[match.index + match[0].length] === "一";

function percents(plain: string, text: string): Quantity[] {
  return [...plain.matchAll(PERCENT)].flatMap((match) => {
    const { digits, behind, numeral } = match.groups ?? {};
    const written = digits ?? behind;
    const value = written === undefined ? (chineseNumeral(numeral ?? "") ?? (numeral === "百" ? 100 : undefined)) : Number(written.replaceAll(",", ""));
    const decimals = (written?.split(".")[1] ?? numeral?.split("点")[1] ?? "").length;
    return value === undefined ? [] : [{ ...quantity(plain, text, match, value, 10 ** -decimals, "%", false), kind: "percent" as const }];
  });
}

function quantity(plain: string, text: string, match: RegExpExecArray, value: number, step: number, unit: string, about: boolean): Quantity {
  const [start, end] = [match.index, match.index + match[0].length];
  const before = plain.slice(Math.max(0, start - 6), start);
  return {
    start,
    end,
    numberEnd: start + (NUMBER.exec(match[0])?.[0].length ?? match[0].length),
    words: text.slice(start, end),
    kind: unit === "元" ? "amount" : "count",
    value,
    step,
    unit,
    approximate: about || ABOUT_BEFORE.test(before) || ABOUT_BEHIND.test(plain.slice(end, end + 4)) || RANGE.test(before),
  };
}
