import { ANY_UNIT } from "../../../figures";
import type { Finding } from "../../finding";
import { quantities } from "../../numbers/quantities";
import { pattern } from "../../lexicon/pattern";
import type { NamedText, TextContext } from "../../text/context";
import { namedPassage } from "../../text/namedPassage";
import { claimFinding, says } from "../claimFinding";
import { OPENING, wholeCount } from "../neutral";
import type { Said } from "../../reading/said";

/** A 要素 that counts something: 「发布信息条数」 counts 发布信息 in 条. */
interface NamedCount {
  readonly name: string;
  readonly counted: string;
  readonly unit: string;
  readonly value: number;
}

const SUFFIX = new RegExp(`^(?<counted>.*?)(?:(?<unit>${ANY_UNIT})数量?|总?数量?|金额|总量)$`, "u");
/** What may stand between the letters of a name, or before it: 「发布政府信息」, 「政务公开培训」. */
const WITHIN = "(?:政府|政务|公开|信息|各项|业务|专题){0,3}";
const BEHIND = "(?:工作|活动|班|会|事项|案件|信息)?";

/**
 * C12: a number in the text that a 要素 has otherwise, where nothing else in the text has the 要素's; and 要素 that are parts of another by their
 * names, 「网站发布信息条数」 of 「发布信息条数」, and come to more.
 */
export function checkNamedFigures(said: readonly Said[], context: TextContext): Finding[] {
  const named = (context.named ?? []).flatMap((one) => countOf(one) ?? []);
  const stated =
    named.length === 0
      ? []
      : said.flatMap((one) => {
          const words = wholeCount(one, context);
          return words === undefined ? [] : [{ one, words }];
        });
  return [...named.flatMap((count) => againstText(count, stated)), ...named.flatMap((total) => againstParts(total, named))];
}

function countOf({ name, value, unit }: NamedText): NamedCount | undefined {
  const { counted = "", unit: inName } = SUFFIX.exec(name)?.groups ?? {};
  const own = inName ?? unit;
  const [number, ...others] = quantities(`${value}${own}`);
  if (counted.length < 2 || own === "" || !number || others.length > 0 || number.approximate) return undefined;
  return { name, counted, unit: number.unit, value: number.value };
}

function againstText(count: NamedCount, stated: readonly { readonly one: Said; readonly words: string }[]): Finding[] {
  const letters = Array.from(count.counted);
  // Few words have all letters of the name, and to make its pattern takes a thousand times as long as to see that.
  const alike = stated.filter(({ one, words }) => one.quantity.unit === count.unit && letters.every((letter) => words.includes(letter)));
  if (alike.length === 0) return [];
  const name = pattern`^{undertake}?${WITHIN}${letters.map(escaped).join(WITHIN)}${BEHIND}$`;
  const own = alike.filter(({ words }) => name.test(words));
  const [first] = own;
  if (!first || own.some(({ one }) => says(one.quantity, count.value))) return [];
  const { passage, quantity, own: clause } = first.one;
  const words = { start: quantity.start - clause.replace(OPENING, "").length, end: quantity.end };
  return [claimFinding("C12", passage, words, { what: "named", name: count.name, value: count.value, unit: count.unit, stated: quantity.value })];
}

function againstParts(total: NamedCount, named: readonly NamedCount[]): Finding[] {
  const parts = named.filter(
    (one) => one !== total && one.unit === total.unit && one.counted.length > total.counted.length && one.counted.endsWith(total.counted),
  );
  const sum = parts.reduce((all, { value }) => all + value, 0);
  if (sum <= total.value) return [];
  const names = parts.map(({ name, value }) => ({ name, value }));
  return [
    claimFinding(
      "C12",
      namedPassage(total.name),
      { start: 0, end: total.name.length },
      { what: "namedParts", name: total.name, value: total.value, parts: names, sum },
    ),
  ];
}

const escaped = (letter: string): string => letter.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
