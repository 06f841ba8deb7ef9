import Papa from "papaparse";
import type { CopiedText, HeldSums } from "../../jobs";
import { inLanguage, type Language } from "../../language";
import {
  handChangeSentence,
  placesToSettle,
  incompleteOf,
  isUnopened,
  reasonSentence,
  reportedOf,
  stateNames,
  STOPPED,
  sumLine,
  unitTable,
  type HandChange,
  type PlaceBefore,
  type Reason,
  type Reported,
  type Rollup,
  type UnitState,
} from "../../rollup";

/** A row of what is told: a file or a unit, how it stands, and why. */
export interface ToldUnit {
  readonly unit: string;
  readonly file: string;
  readonly state: string;
  readonly reasons: string;
}

/** What is said of a sum, as plain data. */
export interface ToldRollup {
  readonly table?: string;
  /** The sum as JSON. */
  readonly sum: string;
  /** The units of which something is to be said. */
  readonly told: readonly ToldUnit[];
  readonly counts: Readonly<Record<UnitState, number>>;
  readonly reported: Reported;
  /** What a person has changed in the workbook of an earlier run, a sentence each. */
  readonly changes: readonly string[];
  /** How many cells of the standard sheets are no sums any more, or those of another figure; a whole sheet of them counts as one. */
  readonly sumsLost: number;
  /** How many units are added that the list has not. */
  readonly offList: number;
  /** How many files could not be read, and how many nobody has opened, those of units whose earlier figures stay among them. */
  readonly unread: number;
  readonly unopened: number;
  /** Whether of some file it is to be decided whose it is, or which of two counts. */
  readonly isToDecide: boolean;
  /** The places by which several names differ from those of the list: each settles them all. */
  readonly places: readonly PlaceBefore[];
  /** How many sums are incomplete. */
  readonly incomplete: number;
  /** Figures of the office that are not the sums of its units, a sentence each. */
  readonly wrongSums: readonly string[];
  /** What may explain several of them at once, and that figures of the office were not compared, a sentence each. */
  readonly cause?: string;
  readonly notCompared?: string;
  /** Texts that units have copied from one another, a sentence each. */
  readonly copied: readonly string[];
}

/** What a person has changed that leaves figures of the standard sheets without their sums. */
const LOST: ReadonlySet<HandChange["kind"]> = new Set(["sumLost", "sumsLost", "sumsGone", "sumOther"]);

/** Says how the units stand and what they come to. */
export function toldRollup(
  rollup: Rollup,
  { held, copied }: { readonly held: HeldSums; readonly copied: readonly CopiedText[] },
  table: boolean,
  language: Language,
): ToldRollup {
  const { wrong, unread: blank, cause, notCompared } = held;
  const counts = Object.fromEntries(Object.keys(stateNames).map((state) => [state, 0])) as Record<UnitState, number>;
  for (const { state } of rollup.rows) counts[state]++;
  // Another file than the one that stands has a row of its own.
  const stays = (reason: Reason): boolean => reason.kind === "stands" && reason.file === "";
  const notRead = rollup.rows.filter(({ state, reasons }) => state === "unread" || reasons.some(stays));
  const unopened = notRead.filter(
    (row) => isUnopened(row) || row.reasons.some((reason) => stays(reason) && reason.kind === "stands" && reason.code === STOPPED),
  ).length;
  return {
    ...(table && { table: csv(unitTable(rollup)) }),
    sum: JSON.stringify({
      ...sumLine(rollup, language),
      ...(wrong.length > 0 && { wrongSums: wrong.map(({ figure, stated, sum, explanations, message }) => ({ figure, stated, sum, explanations, message })) }),
      ...(blank.length > 0 && { notCompared: blank.map(({ figure }) => figure) }),
      ...(copied.length > 0 && { copied }),
    }),
    told: rollup.rows
      .filter(({ state, reasons, kept }) => (state !== "added" || reasons.length > 0) && !kept)
      .map(({ unit, file, state, reasons }) => ({
        unit,
        file,
        state: inLanguage(stateNames[state], language),
        reasons: reasons.map((reason) => reasonSentence(reason, language)).join(language === "zh-CN" ? "" : " "),
      })),
    changes: rollup.changes.map((change) => handChangeSentence(change, language)),
    sumsLost: rollup.changes.filter(({ kind }) => LOST.has(kind)).length,
    offList: rollup.rows.filter(({ reasons }) => reasons.some(({ kind }) => kind === "offList")).length,
    unread: notRead.length - unopened,
    unopened,
    isToDecide: rollup.rows.some(
      ({ state, file, kept, reasons }) => state === "open" && file !== "" && !kept && reasons.some(({ kind }) => kind !== "changedSince" && kind !== "rowGone"),
    ),
    places: placesToSettle(rollup.rows, rollup.settings.roster ?? []),
    counts,
    reported: reportedOf(rollup),
    incomplete: incompleteOf(rollup),
    wrongSums: wrong.map(({ message }) => message),
    ...(cause !== undefined && { cause }),
    ...(notCompared !== undefined && { notCompared }),
    copied: copied.map(({ message }) => message),
  };
}

/** With the mark by which Excel knows UTF-8; a text that Excel would compute stays a text. */
const csv = (rows: (string | number)[][]): string => `\uFEFF${Papa.unparse(rows, { escapeFormulae: true, newline: "\r\n" })}\r\n`;
