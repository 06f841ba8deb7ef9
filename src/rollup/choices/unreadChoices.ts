import { cellAddress } from "../../address";
import { isLikeChoice } from "./choiceWords";
import type { HandChange } from "../standing/hand/handChange";
import { nameKey } from "../names/nameIndex";
import type { Rollup } from "../rollUp";
import type { Standing } from "../standing/standing";

/**
 * What people have written under 处理 that decides nothing: told by name, as the unit goes on as if nothing stood there.
 * @param told what is told of words in whose place others are written
 */
export function unreadChoices({ rows, columns }: Standing["units"], now: Pick<Rollup, "rows">, sheet: string, told: readonly HandChange[]): HandChange[] {
  const gone = new Set(told.flatMap((one) => (one.kind === "wordsGone" ? [one.place.address] : [])));
  const counted = new Set(now.rows.flatMap(({ unit, state, file }) => (state === "added" && file === "" ? [nameKey(unit)] : [])));
  return rows.flatMap(({ row, unit, file, choice, texts }): HandChange[] => {
    const [words, column] = [texts.choice ?? "", columns.choice];
    if (column === undefined) return [];
    const place = { sheet, address: cellAddress({ row, column }) };
    if (choice?.kind === "leftOut" && file === "") return [{ kind: "notLeftOut", place, unit, isTyped: counted.has(nameKey(unit)) }];
    return isLikeChoice(words) && !gone.has(place.address) ? [{ kind: "choiceUnread", place, words }] : [];
  });
}
