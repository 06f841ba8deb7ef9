import type { Severity } from "../../findings";
import type { CellPlace } from "../../workbook";
import { apartFrom, type CheckReport, type PlacedFault, type PlacedFinding, type Problem } from "../checking/checkReport";

/** One thing that a check found, as a row of a list that is kept; plain data. */
export interface ResultRow {
  /** `problem`: something about the workbook itself. */
  readonly kind: Severity | "problem";
  /** 「三 依申请公开!D6、D7」; "" where it has no place. */
  readonly place: string;
  readonly message: string;
  /** The sums behind it, a sentence each. */
  readonly details: readonly string[];
  /** `explained` with a reason that holds, `outdated` with one that was given for other values. */
  readonly state: "open" | "explained" | "outdated";
  readonly reason?: { readonly text: string; readonly who: string; readonly when: string };
}

/** Everything that a check of one workbook found, in the order in which it is to be settled, and whose report it is; plain data. */
export interface CheckResult {
  /** The name of the workbook's file; absent where it is not known. */
  readonly file?: string;
  readonly organ?: string;
  readonly year?: number;
  readonly rows: readonly ResultRow[];
  /** Whether nothing is filled in at all. */
  readonly isBlank: boolean;
  /** Whether the report may be signed (可以签发). */
  readonly ready: boolean;
}

/** How many cells a row names. */
const NAMED_CELLS = 6;

const order: readonly ResultRow["kind"][] = ["problem", "error", "warning", "hint"];

/** A check's report as the list that is kept: what is open first, the gravest first; broken sums under the cell that explains them. */
export function checkResult({ organ, year, problems, faults, findings, progress, ready }: CheckReport): CheckResult {
  const rows = [...problems.map(ofProblem), ...faults.map(ofFault), ...apartFrom(faults, findings).map(ofFinding)];
  const rank = ({ state, kind }: ResultRow): number => (state === "explained" ? order.length : 0) + order.indexOf(kind);
  return {
    ...(organ !== undefined && { organ }),
    ...(year !== undefined && { year }),
    rows: rows.sort((a, b) => rank(a) - rank(b)),
    isBlank: progress.every(({ filled }) => filled === 0),
    ready,
  };
}

function ofProblem({ message, sheet, cell, explained }: Problem): ResultRow {
  return { kind: "problem", place: cell ? placeOf([cell]) : (sheet ?? ""), message, details: [], ...stateOf(explained) };
}

/** Where one explanation is decided on its cells are the ones to look at, as in the pane. */
function ofFault(fault: PlacedFault): ResultRow {
  const { message, findings, consequences, goneWith } = fault;
  const cells = fault.verdict === "decided" ? fault.suspects[0].changes.map(({ cell }) => cell) : findings.flatMap((finding) => finding.cells);
  return { kind: "error", place: placeOf(cells), message, details: [...findings, ...consequences, ...goneWith].map((one) => one.message), state: "open" };
}

function ofFinding({ severity, message, cells, text, explained }: PlacedFinding): ResultRow {
  return {
    kind: severity,
    place: placeOf(text ? [text] : cells),
    message,
    details: [],
    ...stateOf(explained),
  };
}

function stateOf(explained: PlacedFinding["explained"]): Pick<ResultRow, "state" | "reason"> {
  if (explained.state === "none") return { state: "open" };
  const { reason, who, when } = explained.explanation;
  return { state: explained.state === "accepted" ? "explained" : "outdated", reason: { text: reason, who, when } };
}

/** 「三 依申请公开!D6、D7」, sheet by sheet; the first cells where there are many. */
function placeOf(cells: readonly CellPlace[]): string {
  const bySheet = new Map<string, Set<string>>();
  for (const { sheet, address } of cells) bySheet.set(sheet, (bySheet.get(sheet) ?? new Set()).add(address));
  return [...bySheet]
    .map(([sheet, addresses]) => {
      const named = [...addresses].slice(0, NAMED_CELLS).join("、");
      return `${sheet}!${named}${addresses.size > NAMED_CELLS ? ` … (${addresses.size})` : ""}`;
    })
    .join("；");
}
