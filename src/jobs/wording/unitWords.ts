import { plainDecimal, type ReadingProblem } from "../../workbook";

type UnitProblem = Extract<ReadingProblem, { readonly kind: "unit" }>;

/** How many figures a sentence names. */
const NAMED = 3;

/** A unit that is not the form's, as a sentence: where, what it says, what the form asks for, and what to do with which figures. */
export function unitZh({ table, cell, text, found, expected, figures }: UnitProblem): string {
  const place = `${table}里 ${cell.sheet}!${cell.address}${text === found ? "" : `“${text}”`}写的单位是“${found}”，格式要的是“${expected}”`;
  if (figures.length === 0) return `${place}。请把单位改成“${expected}”，数也按${expected}填写。`;
  const some = figures.slice(0, NAMED);
  const unread = `${some.map(({ cell: { address }, written }) => `${address} 的 ${written}`).join("、")}${figures.length > NAMED ? ` 等 ${figures.length} 个数` : ""}`;
  const conversions = some.flatMap(({ written, converted }) =>
    converted === undefined ? [] : [`${written} ${found}是 ${plainDecimal(converted)} ${expected}`],
  );
  return (
    `${place}，${unread}没有读。请核对：数是${found}的，` +
    (conversions.length > 0
      ? `换算成${expected}填写（${conversions.join("，")}），再把单位改成“${expected}”`
      : `请按${expected}重新填写，再把单位改成“${expected}”`) +
    `；数本来就是${expected}的，只改单位。`
  );
}

/** The same in English. */
export function unitEn({ table, cell, text, found, expected, figures }: UnitProblem): string {
  const place = `In ${table}, ${cell.sheet}!${cell.address}${text === found ? "" : ` “${text}”`} says the unit “${found}”, and the form asks for “${expected}”`;
  if (figures.length === 0) return `${place}. Change the unit to “${expected}” and enter the figures in it.`;
  const some = figures.slice(0, NAMED);
  const unread = `${some.map(({ cell: { address }, written }) => `${written} in ${address}`).join(", ")}${figures.length > NAMED ? ` and more, ${figures.length} figures in all,` : ""}`;
  const conversions = some.flatMap(({ written, converted }) =>
    converted === undefined ? [] : [`${written} “${found}” is ${plainDecimal(converted)} “${expected}”`],
  );
  return (
    `${place}: ${unread} ${figures.length === 1 ? "was" : "were"} not read. Where the figures are in “${found}”, ` +
    (conversions.length > 0 ? `convert them (${conversions.join(", ")}) and` : "enter them anew and") +
    ` change the unit to “${expected}”; where they are in “${expected}” already, change the unit alone.`
  );
}
