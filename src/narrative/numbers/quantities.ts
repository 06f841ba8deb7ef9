import { ANY_MULTIPLE, countsOne, DIGITS, readMeasured, UNIT_IN_TEXT, type Measured } from "../../figures";
import { legible } from "../../language";
import { CAPITALS, chineseNumeral, NUMERAL_LETTERS, withUsualNumerals } from "./chineseNumeral";
import type { Quantity } from "./quantity";

/** Digits, percent signs and points of full width and the numerals of receipts as the usual ones, one letter for one, so that places stay. */
const folded = (text: string): string => withUsualNumerals(text.replace(/[０-９％．]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0)));

const NUMERAL = `[${NUMERAL_LETTERS}]+(?:点[零〇一二三四五六七八九]+)?`;

/** What every quantity has one of. */
const ANY_NUMBER = new RegExp(`[\\d０-９${NUMERAL_LETTERS}${CAPITALS}]`, "u");

/** What stands behind a number: 余, a multiple of what is about so many, and the unit. */
const BEHIND = String.raw`(?:(?<about>[余多几])\s*(?<aboutMultiple>${ANY_MULTIPLE})?)?\s*(?<unit>${UNIT_IN_TEXT})`;

/** 23条, 1,234 件, 12.5万余件, 12余万件; not a part of a longer number or of a word in Latin letters. */
const COUNT = new RegExp(String.raw`(?<![\dA-Za-z第]|\d[.,])(?<digits>${DIGITS})\s*(?<multiple>${ANY_MULTIPLE})?${BEHIND}`, "gu");
/** 两次, 十五件, 三万余元. */
const NUMERAL_COUNT = new RegExp(String.raw`(?<![${NUMERAL_LETTERS}第数几点\d统唯专单任某每逐另同这那哪之])(?<numeral>${NUMERAL})${BEHIND}`, "gu");
/** 51.85%, 百分之三点五, 百分之 35. */
const PERCENT = new RegExp(String.raw`(?<![\dA-Za-z]|\d[.,])(?<digits>${DIGITS})\s*%|百分之\s*(?:(?<behind>${DIGITS})|(?<numeral>${NUMERAL}))`, "gu");

/** 第32号, 第十四、十五条, 第1至3项: numbers of places, not of things. */
const ORDINAL_NUMBER = String.raw`[（(]?[\d${NUMERAL_LETTERS}]+[）)]?`;
const ORDINAL = new RegExp(String.raw`第\s*${ORDINAL_NUMBER}(?:(?:\s*[、，,和及至到—-]\s*第?\s*${ORDINAL_NUMBER})+(?=\s*[条款项章号届批期]))?`, "gu");

/** The number itself at the beginning of a match, with 余 where a multiple follows it. */
const NUMBER = new RegExp(String.raw`^(?:百分之\s*)?(?:${DIGITS}(?:\s*(?:${ANY_MULTIPLE}))?|${NUMERAL})(?:\s*[余多几]\s*(?:${ANY_MULTIPLE}))?`, "u");
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
  if (!ANY_NUMBER.test(reading.text)) return [];
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
  return [...plain.matchAll(COUNT)].flatMap((match) => {
    const { digits = "", multiple = "", about, aboutMultiple = "", unit = "" } = match.groups ?? {};
    // 「3万余万元」 is of no multiple that is in use.
    const measured = readMeasured(digits + multiple + aboutMultiple + unit);
    return measured ? [measuredQuantity(plain, text, match, measured, about !== undefined)] : [];
  });
}

function numeralCounts(plain: string, text: string): Quantity[] {
  return [...plain.matchAll(NUMERAL_COUNT)].flatMap((match) => {
    const { numeral = "", about, aboutMultiple = "", unit = "" } = match.groups ?? {};
    const value = chineseNumeral(numeral);
    if (value === undefined || (numeral === "一" && !countsOne(unit)) || isRepeated(plain, match)) return [];
    const measured = readMeasured(value.toFixed(numeral.split("点")[1]?.length ?? 0) + aboutMultiple + unit);
    return measured ? [measuredQuantity(plain, text, match, measured, about !== undefined)] : [];
  });
}

function measuredQuantity(plain: string, text: string, match: RegExpExecArray, { whole, decimals, power, unit }: Measured, about: boolean): Quantity {
  const kind = unit?.money === undefined ? "count" : "amount";
  return {
    ...quantity(plain, text, match, Number(`${whole}.${decimals}e${power}`), 10 ** (power - decimals.length), unit?.written ?? "", about),
    kind,
  };
}

/** 一件一策, 一人一档: a numeral on both sides of the unit makes a saying. */
const isRepeated = (plain: string, match: RegExpExecArray): boolean => match[0].startsWith("一") && plain[match.index + match[0].length] === "一";

function percents(plain: string, text: string): Quantity[] {
  return [...plain.matchAll(PERCENT)].flatMap((match) => {
    const { digits, behind, numeral } = match.groups ?? {};
    const written = digits ?? behind;
    const value = written === undefined ? (chineseNumeral(numeral ?? "") ?? (numeral === "百" ? 100 : undefined)) : Number(written.replaceAll(",", ""));
    const decimals = (written?.split(".")[1] ?? numeral?.split("点")[1] ?? "").length;
    return value === undefined ? [] : [quantity(plain, text, match, value, 10 ** -decimals, "%", false)];
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
    kind: "percent",
    value,
    step,
    unit,
    approximate: about || ABOUT_BEFORE.test(before) || ABOUT_BEHIND.test(plain.slice(end, end + 4)) || RANGE.test(before),
  };
}
