import { openProblems, type CheckReport } from "../../jobs";
import { standardSheetNames, sheetNamed, tableSheets } from "../../workbook";
import type { Texts } from "../texts";
import type { PaneState } from "./paneState";

/** In which situation the pane is, by the last check. */
export type Situation = "reading" | "unread" | "noSheets" | "nothingFilled" | "findings" | "clean" | "templateLacks" | "ready";

/** What the situation is told by; `template` where the pane knows of one. */
type Shown = Pick<PaneState, "report" | "failures"> & Partial<Pick<PaneState, "template">>;

/** What the template in use does not take from the workbook, a sentence each. */
export const lacksOf = ({ inUse }: PaneState["template"]): readonly string[] => (inUse.kind === "own" ? inUse.remarks : []);

/** The situation that a state shows. `ready` is only what is printed as it was checked. */
export function situationOf({ report, failures, template }: Shown): Situation {
  if (report === undefined) return failures.check === undefined ? "reading" : "unread";
  if (hasNoSheets(report)) return "noSheets";
  if (report.ready) return template !== undefined && lacksOf(template).length > 0 ? "templateLacks" : "ready";
  const open = report.counts.error + report.counts.warning + report.counts.hint + openProblems(report.problems).length;
  if (open > 0) return "findings";
  return isUnfilled(report) ? "nothingFilled" : "clean";
}

/** Whether a state is a good one, one that must not stay, or neither. */
export function toneOf(state: Shown): "good" | "bad" | "neutral" {
  const situation = situationOf(state);
  if (situation === "clean" || situation === "ready") return "good";
  return situation === "unread" || (situation === "findings" && (state.report?.counts.error ?? 0) > 0) ? "bad" : "neutral";
}

/** Whether the workbook has none of the standard sheets. */
const hasNoSheets = (report: CheckReport): boolean => report.problems.some(({ kind }) => kind === "none");

/** Whether no figure of any table is filled in. */
export const isUnfilled = (report: CheckReport): boolean => report.progress.every(({ filled }) => filled === 0);

/** The names of the tables that are wholly blank. */
export const blankTables = ({ progress }: CheckReport): readonly string[] => progress.filter(({ filled }) => filled === 0).map(({ name }) => name);

/** Whether the person is asked before a report is made, where one can be made: errors or warnings are open, a sheet could not be checked, a table is blank, 正文 is not written, or 基本信息 lacks something. */
export const needsQuestion = (report: CheckReport): boolean =>
  !hasNoSheets(report) &&
  report.refused !== true &&
  (report.counts.error + report.counts.warning + openProblems(report.problems).length + blankTables(report).length + report.stillNeeded.length > 0 ||
    !report.isNarrativeBegun);

/** The standard sheets that the workbook does not have. */
export function missingSheets(report: CheckReport): readonly string[] {
  if (hasNoSheets(report)) return standardSheetNames;
  const missing = new Set(report.problems.filter(({ kind }) => kind === "missing").map(({ sheet }) => sheet));
  return standardSheetNames.filter((name) => missing.has(name));
}

/** The sheets on which the standard ones were found: a table may stand on a sheet of the clerk's own, and go by another name; that of a tab may have what nobody sees. */
export function sheetsInUse(report: CheckReport | undefined, names: readonly string[]): readonly string[] {
  const found = new Map(report?.recognised.map(({ table, area }) => [tableSheets[table], area.sheet]));
  return [...new Set(names.map((name) => found.get(name) ?? sheetNamed(report?.foundAt.sheetNames ?? [], name) ?? name))];
}

/** The one sentence under the product's name: 「3 处错误，1 处警告」. */
export function statusText(state: Shown, texts: Texts): string {
  const situation = situationOf(state);
  if (situation !== "findings") return texts.status[situation];
  return state.report === undefined ? texts.status.unread : countsText(state.report, texts);
}

function countsText({ counts, problems }: CheckReport, { status, listMark }: Texts): string {
  const parts = [
    { count: openProblems(problems).length, text: status.problems },
    { count: counts.error, text: status.errors },
    { count: counts.warning, text: status.warnings },
    { count: counts.hint, text: status.hints },
  ];
  return parts
    .filter(({ count }) => count > 0)
    .map(({ count, text }) => text(count))
    .join(listMark);
}
