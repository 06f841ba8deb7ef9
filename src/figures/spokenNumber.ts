import type { FigureKind } from "../statute";
import { readWritten, type WrittenNumber } from "./writtenNumber";

/** 「共44件」「共计44」 say no more than the number; 「累计44件」 may be of more than this cell. */
const IN_ALL = /^(?:一?共计?|计)[:：]?(?=\d)/u;
const PERHAPS_IN_ALL = /^(?:合计|总计|总共|小计|累计|全年共?)[:：]?(?=\d)/u;
/** 「3万6千」「1亿2千3百万」「3万6000」: whole numbers before multiples; what the last one is a multiple of stands there or has four digits. */
const COMPOUND =
  /^(?:(?<hundredMillions>\d{1,4}|(?=\d[千百十])(?:\d千)?(?:\d百)?(?:\d十)?\d?)亿)?(?:(?<tenThousands>\d{1,4}|(?=\d[千百十])(?:\d千)?(?:\d百)?(?:\d十)?)万)?(?<ones>\d{4}|(?:\d千)?(?:\d百)?(?:\d十)?)(?<unit>(?![千百十万亿])\p{Script=Han}*)$/u;
/** 「36元5角8分」 */
const COINS = /^(\d+)元(?:(\d)角)?(?:(\d)分)?$/u;

const MULTIPLES = [
  ["千", 1000],
  ["百", 100],
  ["十", 10],
] as const;

/**
 * Reads a number that is written as it is spoken, in half-width letters and without spaces: with a word before it, with several multiples, or in 元 and 角.
 */
export function readSpoken(written: string, kind: FigureKind): WrittenNumber | undefined {
  const counted = written.replace(IN_ALL, "").replace(PERHAPS_IN_ALL, "");
  const number = readWritten(counted, kind) ?? readCoins(counted, kind) ?? readCompound(counted, kind);
  return number && { value: number.value, certain: number.certain && !PERHAPS_IN_ALL.test(written) };
}

function readCoins(written: string, kind: FigureKind): WrittenNumber | undefined {
  const [, yuan, jiao, fen] = COINS.exec(written) ?? [];
  if (kind !== "amount" || yuan === undefined || (jiao ?? fen) === undefined) return undefined;
  return readWritten(`${yuan}.${jiao ?? "0"}${fen ?? ""}元`, kind);
}

/** Written out, and read as such. */
function readCompound(written: string, kind: FigureKind): WrittenNumber | undefined {
  const { hundredMillions, tenThousands, ones = "", unit = "" } = COMPOUND.exec(written)?.groups ?? {};
  const parts = [hundredMillions, tenThousands, ones === "" ? undefined : ones].filter((part) => part !== undefined);
  const isCompound = parts.length > 1 || (parts.join("").match(/[千百十]/gu) ?? []).length > 1;
  if (!isCompound) return undefined;
  const value = inOnes(hundredMillions) * 1e8 + inOnes(tenThousands) * 1e4 + inOnes(ones);
  const number = readWritten(`${value}${unit === "" && kind === "amount" ? "元" : unit}`, kind);
  // Of 「3千6百」 among amounts nobody says whether they are 元 or 万元.
  return number && { value: number.value, certain: number.certain && (unit !== "" || kind !== "amount" || parts.length > 1) };
}

function inOnes(part = ""): number {
  if (/^\d*$/u.test(part)) return Number(part);
  return MULTIPLES.reduce((sum, [word, times]) => sum + Number(new RegExp(`(\\d)${word}`, "u").exec(part)?.[1] ?? 0) * times, 0);
}
