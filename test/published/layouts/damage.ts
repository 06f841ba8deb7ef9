import { oneOf, randomNumbers } from "./layout";

/** A page of which rows of tables have lost a cell with a figure, or have got a blank one: what stands there is anybody's guess. */
export function damageRows(html: string, seed: number, what: "lost" | "more"): string {
  const random = randomNumbers(seed);
  return html.replace(/<tr>[^]*?<\/tr>/gu, (row) => {
    const cells = [...row.matchAll(/<td[^>]*>(?:(?!<td|<table)[^])*?<\/td>/gu)];
    const figures = cells.filter(([cell]) => /^[^\p{Script=Han}]*\d[^\p{Script=Han}]*$/u.test(cell.replace(/<[^>]*>/gu, "")));
    const [first, ...others] = figures;
    if (!first || random() > 0.2) return row;
    const [cell] = oneOf(random, [first, ...others]);
    return what === "lost" ? row.replace(cell, "") : row.replace(cell, random() < 0.5 ? `<td></td>${cell}` : `${cell}<td></td>`);
  });
}
