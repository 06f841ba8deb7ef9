import type { FigureId } from "../../../statute";
import type { CellPlace } from "../../../workbook";
import type { ChangedFigures } from "../../reason";

/** What a person has changed in the workbook of a sum since the last run, where that is not said of a unit's new file. */
export type HandChange =
  /** A row of 汇总明细, from 1, that sums others up. */
  | { readonly kind: "totalRow"; readonly row: number; readonly name: string }
  /** A row of figures without a name; `unit` where its figures tell whose it is. */
  | { readonly kind: "nameless"; readonly row: number; readonly unit?: string }
  /** A row that a person has typed of a name alone: every sum lacks a unit because of it. */
  | { readonly kind: "noFigures"; readonly row: number; readonly name: string }
  /** Another name for a unit; `isListed` where only the old one is on the list. */
  | { readonly kind: "renamed"; readonly before: string; readonly name: string; readonly isListed: boolean }
  /** Figures of a unit of which nothing new has come: changed, numbers that are texts, or formulas without a result. */
  | { readonly kind: "corrected" | "asText" | "uncomputed"; readonly unit: string; readonly figures: ChangedFigures }
  /** A cell of the standard sheets that was a sum. */
  | { readonly kind: "sumLost"; readonly figure: FigureId; readonly place: CellPlace; readonly stands: string; readonly sum: string }
  /** All of a sheet's sums: how many there are, and those in whose place something else than the sum stands. */
  | { readonly kind: "sumsLost"; readonly sheet: string; readonly count: number; readonly figures: ChangedFigures }
  /** Sums of a table that are nowhere to be found, as a sheet or rows of it are gone: how many, whether they are all of it, and the first of them. */
  | { readonly kind: "sumsGone"; readonly table: string; readonly count: number; readonly isAll: boolean; readonly first: readonly FigureId[] }
  /** A cell of the standard sheets that sums up another figure than its own. */
  | { readonly kind: "sumOther"; readonly figure: FigureId; readonly place: CellPlace; readonly other: FigureId; readonly sum: string }
  /** Words in 汇总单位 that stay, though the list says others. */
  | { readonly kind: "wordsKept"; readonly place: CellPlace; readonly words: string; readonly listed: string }
  /** Words in 汇总单位 in whose place others were written. */
  | { readonly kind: "wordsGone"; readonly place: CellPlace; readonly words: string; readonly now: string }
  /** Words under 处理 that look like a decision, and are none. */
  | { readonly kind: "choiceUnread"; readonly place: CellPlace; readonly words: string }
  /** A unit without a file that cannot be left out under 处理: a row of 汇总明细 that a person has typed, or one that has not reported. */
  | { readonly kind: "notLeftOut"; readonly place: CellPlace; readonly unit: string; readonly isTyped: boolean }
  /** Another list of units took the place of 单位名单: the names that only that had, and those that only the new one has. */
  | { readonly kind: "listReplaced"; readonly gone: readonly string[]; readonly come: readonly string[] }
  /** The same, where 单位名单 has heads or columns of a person's own and was left as it is. */
  | { readonly kind: "listKept"; readonly gone: readonly string[]; readonly come: readonly string[] }
  /** 汇总记录 is gone, so that nobody knows what was changed. */
  | { readonly kind: "noRecord" };
