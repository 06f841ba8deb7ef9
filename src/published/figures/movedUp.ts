import { statedNumber, type Entries, type Entry } from "../../figures";
import { residual, type SumRule } from "../../rules";
import { figureId, type Block, type Column, type FigureId, type Row } from "../../statute";

/**
 * The figures of a block that may be those of the columns before theirs: of a row that lost a cell, and got a blank one at its end. Such a row has a number and ends with a
 * blank, or with words. What sums prove to be in its place stays, and noughts are noughts in any column of a row with a total, or of a source that leaves others blank.
 * @param rules all sum rules of the edition
 * @param areNoughts whether blanks are what the source has for noughts
 */
export function movedUp(block: Block, entries: Entries, rules: readonly SumRule[], areNoughts: boolean): FigureId[] {
  const entryOf = (row: Row, column: Column): Entry | undefined => entries.get(figureId(row, column));
  const last = block.columns.findLast((column) => block.rows.some((row) => entryOf(row, column)));
  if (!last || last === block.columns[0]) return [];
  const says = areNoughts || block.columns.some(({ totalOf }) => totalOf) ? mayBeMore : isFilled;
  const rows = block.rows.filter((row) => entryOf(row, last) && block.columns.some((column) => says(entryOf(row, column))));
  const open = rows.filter((row) => saysNoNumber(entryOf(row, last)));
  // Where most rows end so, nobody filled that column in.
  if (block.rows.length > FEW_ROWS && open.length * 2 > rows.length) return [];
  return open.flatMap((row) => {
    const own = block.columns.map((column) => figureId(row, column));
    const unsure = own.filter((figure) => !isProven(figure, figureId(row, last), rules, entries));
    // Sums of columns prove a row where all of them hold: that one holds may be chance.
    return block.rows.length > 1 && unsure.some((figure) => figure !== own.at(-1)) ? own : unsure;
  });
}

/** So few rows show nothing that all have in common. */
const FEW_ROWS = 2;

/** Numbers as words, and letters for them. */
const NUMERALS = /^[零〇一二两三四五六七八九十百千万亿oil\s]+$/iu;

/** Whether it is blank, or says words (「见说明」) that belong into a column behind it. */
const saysNoNumber = (entry: Entry | undefined): boolean =>
  entry?.state === "blank" ||
  (entry?.state === "text" && entry.reads === undefined && /^\P{N}*\p{L}{2}\P{N}*$/u.test(entry.text) && !NUMERALS.test(entry.text));

const isFilled = (entry: Entry | undefined): boolean => entry !== undefined && entry.state !== "blank";

/** Whether an entry may be a number that is not nought. */
const mayBeMore = (entry: Entry | undefined): boolean => isFilled(entry) && (entry?.state === "text" ? entry.reads : statedNumber(entry)) !== 0;

/** Whether the sums that a figure has a part in hold; that of the blank end of its row holds where nothing in it is more than nought. */
function isProven(figure: FigureId, end: FigureId, rules: readonly SumRule[], entries: Entries): boolean {
  const has = ({ terms }: SumRule, one: FigureId): boolean => terms.some((term) => term.figure === one);
  const own = rules.filter((rule) => has(rule, figure));
  const others = own.filter((rule) => !has(rule, end));
  return own.length > 0 && (others.length > 0 ? others.every((rule) => holds(rule, entries)) : own.every((rule) => holds(rule, entries)));
}

const holds = (rule: SumRule, entries: Entries): boolean => residual(rule, (figure) => statedNumber(entries.get(figure))) === 0;
