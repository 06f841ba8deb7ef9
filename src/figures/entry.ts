import type { FigureId, FigureKind } from "../statute";
import { foldWidth, UNSEEN } from "./asWritten";
import { readSpoken } from "./spokenNumber";
import { withoutSpaces } from "./units/measured";
import { ANY_MULTIPLE, ANY_UNIT, DIGITS } from "./units/unitPatterns";
import { LARGEST_FIGURE, readWritten } from "./writtenNumber";

/**
 * What was entered for a figure: nothing, a number, or something else. `reads` is the number that a text would read as;
 * it is `certain` where only the writing differs (「３」「5件」「1 0」, an amount of 「984361元」) and a guess otherwise (「/」「22（其中修订16件）」). `held` is the number of a
 * cell that shows it as something else.
 */
export type Entry = (
  | { readonly state: "blank" }
  | {
      readonly state: "number";
      /** What a formula gives over the present cells, where that can be told; otherwise what stands there. */
      readonly value: number;
      readonly computed: boolean;
    }
  | {
      readonly state: "text";
      readonly text: string;
      readonly reads: number | undefined;
      readonly certain: boolean;
      readonly what?: NoText;
      readonly held?: number;
    }
) &
  Computed;

/** What is known of the result of a formula beside the entry. */
interface Computed {
  /** What the cell still shows, where its formula gives the entry by now and was not computed again; "" where it shows nothing. */
  readonly old?: number | string;
  /** Whether the entry is what the formula gives; `false` where that cannot be told. Absent where there is no formula, and of an old result that is known. */
  readonly isFresh?: boolean;
  /** That its formula takes its own result, or one that does: nothing computes that. */
  readonly isCircular?: true;
}

/**
 * What stands in a cell that holds neither a number nor a text: an error value, a picture, or a number that the cell's format shows as
 * something else, so that nobody sees it: a date, a time, a rate, nothing, or anything else.
 */
export type NoText = "error" | "picture" | "date" | "time" | "percent" | "hidden" | "other";

/**
 * Why a cell outside the tables says nothing that could be printed: the same, or its column is too narrow to show it, nobody has computed its formula, it is
 * TRUE or FALSE, or a text with an error value among its words.
 */
export type Unsaid = NoText | "narrow" | "uncomputed" | "truth" | "errorWithin";

/** The entries of a report. A figure that is not in the map has no place in the workbook. */
export type Entries = ReadonlyMap<FigureId, Entry>;

/** Signs that reports write for "none", as they stand between the brackets of a regular expression; PDFs that browsers print hold ∕ and ‒ for ／ and –. */
export const SIGNS_FOR_NONE = String.raw`/\\\-_—–―‒－／∕~～`;

/** What reports write for "none". */
const NONE = new RegExp(String.raw`^(?:[${SIGNS_FOR_NONE}]+|无|零|〇|没有|nil|none|n\/a)$`, "iu");

/** 「22（其中修订16件）」: a number with words behind it. */
const LEADING = new RegExp(`^(?:一?共计?|合计|总计|计)?([+\\-−]?${DIGITS}(?:${ANY_MULTIPLE})?(?:${ANY_UNIT})?)(?:[(;]|,(?!\\d))`, "u");

/**
 * Reads what stands in a cell as a figure.
 * @param value the cell's value as a spreadsheet gives it; "" where the cell is blank
 * @param kind a count must be whole, an amount may have decimals, a change must be whole and may have a sign
 * @param computed whether a formula gave the value
 */
export function readEntry(value: string | number | boolean, kind: FigureKind, computed = false): Entry {
  if (typeof value === "number") return { state: "number", value, computed };
  // As Excel shows it.
  const text = typeof value === "boolean" ? String(value).toUpperCase() : value;
  const folded = foldWidth(text.replace(UNSEEN, "")).trim();
  if (folded === "") return { state: "blank" };
  if (typeof value === "boolean") return { state: "text", text, reads: undefined, certain: false };

  const written = withoutSpaces(text);
  const number = readWritten(written, kind) ?? readSpoken(written, kind);
  if (number) return { state: "text", text, reads: number.value, certain: number.certain };
  if (NONE.test(folded)) return { state: "text", text, reads: 0, certain: false };
  const leading = LEADING.exec(written)?.[1];
  return { state: "text", text, reads: leading === undefined ? undefined : readWritten(leading, kind)?.value, certain: false };
}

/** The number that an entry states, with its decimals; `undefined` where it is blank, cannot be read for certain, or is beyond all figures. */
export function statedNumber(entry: Entry | undefined): number | undefined {
  if (entry === undefined || entry.state === "blank") return undefined;
  const value = entry.state === "number" ? entry.value : entry.certain ? entry.reads : undefined;
  return value !== undefined && Math.abs(value) <= LARGEST_FIGURE ? value : undefined;
}

/** The number that an entry brings into a sum; `undefined` where it brings none: blank, unreadable, or impossible to add exactly. */
export function summand(entry: Entry | undefined): number | undefined {
  if (entry === undefined || entry.state === "blank") return undefined;
  if (entry.state === "text") return entry.certain ? entry.reads : undefined;
  return Number.isInteger(entry.value) && Math.abs(entry.value) <= LARGEST_FIGURE ? entry.value : undefined;
}
