import { oneOf, type Layout } from "./layout";

const fullWidth = (text: string): string => text.replace(/[0-9.,-]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
const inThousands = (text: string): string => text.replace(/\B(?=(?:\d{3})+(?:\.|$))/gu, ",");

/** A number as clerks write it into a page; a blank one stays so. */
export function writeFigure(value: number | string | undefined, isAmount: boolean, { figures }: Layout, random: () => number): string {
  if (value === undefined) return "";
  const plain = String(value);
  if (typeof value === "string" || figures === "plain" || random() < 0.6) return plain;
  if (value === 0 && figures === "nothing") return oneOf(random, ["/", "—", "-", "", "&nbsp;", "无"]);
  return oneOf<() => string>(random, [
    () => fullWidth(plain),
    () => (value >= 1000 && Number.isInteger(value) ? inThousands(plain) : plain),
    () => (isAmount ? `${plain}万元` : value < 0 ? plain : `${plain} 件`),
    () => (isAmount || value < 0 ? plain : `${plain}件`),
    () => `&nbsp; ${plain}&nbsp;`,
    () => Array.from(plain, (letter) => `<span>${letter}</span>`).join(""),
    () => `<b>${plain}</b>`,
    () => `<p>${plain}<o:p></o:p></p>`,
    () => `\n   ${plain}\n  `,
  ])();
}

/** A label as clerks type it: its signs, its spaces, its lines. */
export function writeLabel(text: string, variants: readonly string[], { labels }: Layout, random: () => number): string {
  if (labels === "form" || text === "") return text;
  const word = variants.length > 0 && random() < 0.3 ? oneOf(random, [text, ...variants]) : text;
  return oneOf<(label: string) => string>(random, [
    (label) => label,
    (label) => label.replace(/（/gu, "(").replace(/）/gu, ")"),
    (label) => label.replace(/^(\d)\./u, "$1．"),
    (label) => label.replace(/^(\d)\./u, "$1、"),
    (label) => label.replace(/^(\d)\./u, "$1. "),
    (label) => ` ${label} `,
    (label) => label.replace(/^(（[一二三四五六七]）)/u, "$1&nbsp;"),
    (label) => label.slice(0, Math.ceil(label.length / 2)) + "<br>" + label.slice(Math.ceil(label.length / 2)),
    (label) => `<strong>${label.slice(0, 2)}</strong>${label.slice(2)}`,
    (label) => label.replace(/[“”]/gu, '"'),
    (label) => (label.length <= 4 ? Array.from(label).join("&nbsp;") : label),
  ])(word);
}
