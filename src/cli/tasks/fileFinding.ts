import type { Severity } from "../../findings";
import { expectedValue, type FigurePlace, type PlacedFault, type PlacedFinding } from "../../jobs";
import { shownOtherwise, type CellContent, type CellPlace } from "../../workbook";
import { explanationOf, type FileExplanation } from "./fileExplanation";
import type { ReadFile } from "./readWorkbookFile";

/** A finding as plain data: `schemas/findings.schema.json` describes it. */
export interface FileFinding {
  readonly id: string;
  readonly check: string;
  readonly severity: Severity;
  readonly message: string;
  readonly cells: readonly FigurePlace[];
  /** What stands in `cells`, in their order; `null` where a cell is blank. */
  readonly values: readonly (number | string | null)[];
  /** What should stand there, where arithmetic says it: see `expectedValue`. */
  readonly expected?: number;
  /** Where several cells hold no plain number for one reason: what each of `cells` reads as, in their order; `null` where it suggests no number. */
  readonly reads?: readonly (number | null)[];
  /** Where the words stand that it is about. */
  readonly text?: FileWords;
  /** The cell outside the tables that it is about. */
  readonly place?: CellPlace;
  /** What 校验说明 says of it: a reason that holds, or one that was given for other values. */
  readonly explanation?: FileExplanation;
  /** Which cells may be wrong and what they should hold, the likeliest first. */
  readonly suspects?: readonly FileSuspect[];
}

/** Words of 正文: their cell, the sentence around them, and where they begin and end in the printed text of the cell (UTF-16 units). */
export interface FileWords extends CellPlace {
  readonly section: string;
  readonly sentence: string;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** Cells that, changed to these values together, would mend what a finding says. */
export interface FileSuspect {
  readonly cells: readonly FigurePlace[];
  readonly values: readonly number[];
  readonly cause: string;
  readonly confidence: number;
  /** Whether the rules leave only this explanation, or what is said elsewhere singles it out. */
  readonly decided: boolean;
}

/** A finding as plain data, with what stands in its cells and what explains it. */
export function fileFinding(finding: PlacedFinding, faults: readonly PlacedFault[], read: ReadFile): FileFinding {
  const { id, check, severity, message, cells, explained } = finding;
  const expected = expectedValue(finding);
  const suspects = faults.filter(({ findings, goneWith }) => [...findings, ...goneWith].includes(finding)).flatMap(fileSuspects);
  return {
    id,
    check,
    severity,
    message,
    cells: cells.map(({ sheet, address, figure }) => ({ sheet, address, figure })),
    values: cells.map((place) => plainValue(read.content(place))),
    ...(expected !== undefined && { expected }),
    ...(finding.evidence.kind === "alike" && { reads: finding.evidence.cells.map(({ reads }) => reads ?? null) }),
    ...outsideTables(finding),
    ...explanationOf(explained),
    ...(suspects.length > 0 && { suspects }),
  };
}

/** The words, or the cell, that a finding outside the tables is about. */
function outsideTables({ evidence, text: place }: PlacedFinding): Pick<FileFinding, "text" | "place"> {
  if (place === undefined) return {};
  if (evidence.kind !== "narrative" && evidence.kind !== "claim") return { place };
  const { section, sentence, words, start, end } = evidence;
  return { text: { ...place, section, sentence, words, start, end } };
}

function plainValue(content: CellContent | undefined): number | string | null {
  if (content === undefined || content.value === "") return null;
  if (content.kind === "number") return shownOtherwise(content) === undefined ? content.value : (content.shown ?? content.value);
  return content.kind === "truth" ? String(content.value).toUpperCase() : content.value;
}

const fileSuspects = ({ verdict, suspects }: PlacedFault): FileSuspect[] =>
  suspects.map(({ changes, cause, confidence }, index) => ({
    cells: changes.map(({ cell, figure }) => ({ sheet: cell.sheet, address: cell.address, figure })),
    values: changes.map(({ to }) => to),
    cause,
    confidence,
    decided: verdict === "decided" && index === 0,
  }));
