import { EXPLANATION_SHEET, looksLike, NARRATIVE_SHEET, ORGAN_SHEET } from "../../workbook";
import type { Problem } from "./checkReport";

/** Kinds of problems that leave figures unread: nothing to check, or to check against. */
const wholeKinds: readonly Problem["kind"][] = [
  "none",
  "lastYearUnread",
  "publishedUnread",
  "twoPlaces",
  "labelMissing",
  "labelExtra",
  "labelTwice",
  "unaligned",
  "undecided",
  "unit",
  "tableEdition",
];
/** Kinds of problems that take a sheet or some of its cells away. */
const sheetKinds: readonly Problem["kind"][] = ["missing", "unrecognised", "uncomputed"];
/** Sheets without figures of the tables. */
const otherSheets: readonly string[] = [ORGAN_SHEET, NARRATIVE_SHEET, EXPLANATION_SHEET];

/** Whether figures could not be read because of a problem and nobody has accepted that: then nobody can say that there is no error. */
export function leavesUnread({ kind, sheet, explained }: Problem): boolean {
  if (explained.state === "accepted") return false;
  return wholeKinds.includes(kind) || (sheetKinds.includes(kind) && !otherSheets.some((name) => looksLike(sheet ?? "", name)));
}
