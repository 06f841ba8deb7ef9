import { cellAddress } from "../../address";
import { textsIn } from "../../rollup";
import { looksLike, type CellBlock, type CellInput, type SheetPlan, type Sheets } from "../../workbook";
import { FIRST_ROW } from "../export/listSheet";
import { overwriteSheet } from "../overwriteSheet";
import { fromA1 } from "./fromA1";

/** A list that stands in the workbook of a sum in a sheet of its own; of one without rows no sheet is made. */
export interface KeptList {
  readonly plan: SheetPlan;
  readonly isEmpty: boolean;
  /** So many of its first cells tell which item a row is. */
  readonly keys: number;
  /** What is put before the last cell of an item that no longer holds. */
  readonly gone: string;
}

/** What stands in a sheet, row by row, as texts. */
type Texts = readonly (readonly string[])[];

/** The rows of heads and of the note, from 0. */
const [HEADS, NOTE] = [FIRST_ROW - 2, FIRST_ROW - 3];

/**
 * Keeps a list in the place of what an earlier run has found. Where a person has written beside or below it items keep their rows, as in 汇总单位, new ones go below everything, and one that no longer holds says so: his words
 * stay, each beside its item. A sheet whose columns he has changed is left as it is, and the list stands in another one.
 */
export async function keepList(sheets: Sheets, sheetNames: readonly string[], list: KeptList): Promise<void> {
  const { plan, isEmpty } = list;
  for (let number = 1; ; number++) {
    const wanted = number === 1 ? plan.name : `${plan.name} (${number})`;
    const sheet = sheetNames.find((one) => looksLike(one, wanted));
    if (sheet === undefined) {
      if (!isEmpty) await sheets.insert([{ ...plan, name: wanted }], "behind");
      return;
    }
    const texts = textsIn(await fromA1(sheets, sheet));
    if (isAsWritten(texts, plan)) return overwriteSheet(sheets, sheet, plan.content, texts.length);
    if (!hasHeads(texts, plan)) continue;
    return sheets.writeBlocks(inPlace(texts, list, sheet));
  }
}

const headsOf = ({ content }: SheetPlan): readonly unknown[] => content[HEADS] ?? [];

const hasHeads = (texts: Texts, plan: SheetPlan): boolean => headsOf(plan).every((head, column) => texts[HEADS]?.[column] === head);

/** Whether a row is an item: people write a word below a list, and not into all of its columns. */
const isItem = (cells: readonly string[], plan: SheetPlan): boolean => headsOf(plan).every((_, column) => (cells[column] ?? "") !== "");

/** Whether nothing stands there but what a run has written: heads, and items below one another. */
function isAsWritten(texts: Texts, plan: SheetPlan): boolean {
  const isBlank = (cells: readonly string[]): boolean => cells.every((text) => text === "");
  const items = texts.slice(FIRST_ROW - 1);
  const below = items.slice(0, items.findLastIndex((cells) => !isBlank(cells)) + 1);
  return isBlank(texts.flatMap((cells) => cells.slice(headsOf(plan).length))) && hasHeads(texts, plan) && below.every((cells) => isItem(cells, plan));
}

/** What is written where a person has written too. */
function inPlace(texts: Texts, { plan, keys, gone }: KeptList, sheet: string): CellBlock[] {
  const at = (row: number, column: number, cells: readonly CellInput[]): CellBlock => ({ sheet, address: cellAddress({ row, column }), rows: [cells] });
  const keyOf = (cells: readonly unknown[]): string => cells.slice(0, keys).join("\0");
  const standing = new Map(texts.flatMap((cells, row) => (row >= FIRST_ROW - 1 && isItem(cells, plan) ? [[keyOf(cells), { row, cells }] as const] : [])));
  let end = texts.length;
  const items = plan.content.slice(FIRST_ROW - 1).map((cells) => {
    const row = standing.get(keyOf(cells))?.row ?? end++;
    standing.delete(keyOf(cells));
    return at(row, 0, cells);
  });
  const last = headsOf(plan).length - 1;
  const left = [...standing.values()].filter(({ cells }) => !cells[last]?.startsWith(gone));
  const note = /^共 \d+ /u.test(texts[NOTE]?.[0] ?? "") ? [at(NOTE, 0, (plan.content[NOTE] ?? []).slice(0, 1))] : [];
  return [...note, ...items, ...left.map(({ row, cells }) => at(row, last, [`${gone}${cells[last] ?? ""}`]))];
}
