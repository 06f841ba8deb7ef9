import type { Change, Suspect } from "../../locate";
import type { ExplanationState } from "../findings/explanations";
import type { Finding } from "../findings/finding";
import type { Severity } from "../../findings";
import type { FigureId, Table } from "../../statute";
import type { CellPlace, Explanation, ReportPlaces } from "../../workbook";
import type { NarrativePreview } from "../narrative/narrativePreview";
import type { DescribedProblem } from "../wording/describeProblem";
import type { SeenFlags } from "./sheetMarks";
import type { YearOnYear } from "../years/yearOnYear";
import type { RecognisedTable, TableChoice } from "./recognisedTables";

/** Where a figure of a finding stands. */
export interface FigurePlace extends CellPlace {
  readonly figure: FigureId;
  /** What it must be, where it is blank and the rules leave it only one number. */
  readonly determined?: number;
  /** The formula that belongs there, where it is a total that has lost it. */
  readonly formula?: string;
  /** The number that its text reads as, to be written there by a click; absent where an explanation of broken sums proposes another one. */
  readonly offer?: number;
}

/** A finding with its sentence and its places in the workbook. */
export interface PlacedFinding extends Finding {
  readonly message: string;
  /** The cells of `figures`, in the same order. */
  readonly cells: readonly FigurePlace[];
  /** The cell of 正文 that its words stand in, where it is about words; the cell itself, where that is outside the tables. */
  readonly text?: CellPlace;
  /** What 校验说明 says of it. */
  readonly explained: ExplanationState<Explanation>;
  /** Reasons that are usual for such a finding, in the language of its sentence. */
  readonly reasons: readonly string[];
}

/** A change of one cell that a suspect asks for. */
export interface PlacedChange extends Change {
  readonly cell: CellPlace;
  /** Whether the cell was marked 已核对 with the value that it holds. */
  readonly confirmed: boolean;
  /** The formula that belongs there, where it is a total that has lost it: it gives the same number once all its parts are numbers; which are not is said. */
  readonly formula?: string;
  /** A formula stands there: that is what must be mended, and no number is to be put over it. */
  readonly computed?: true;
}

/** An explanation of broken rules, with its sentence and its cells. */
export interface PlacedSuspect extends Omit<Suspect, "changes" | "totals"> {
  readonly message: string;
  /** Typed totals that must be brought along stand behind the figures themselves. */
  readonly changes: readonly PlacedChange[];
}

/** Broken rules that belong together, and which cells may be wrong. */
interface FaultBase {
  /** Stable as long as the same rules are broken. */
  readonly id: string;
  /** The explanation that is decided on; otherwise which sum does not hold, and between which cells nothing decides. */
  readonly message: string;
  /** The sums that do not hold. */
  readonly findings: readonly PlacedFinding[];
  /** Sums that hold by themselves once the others do. */
  readonly consequences: readonly PlacedFinding[];
  /** What else is said of numbers only because they were typed one cell too far, so that it goes with them; none of other faults. */
  readonly goneWith: readonly PlacedFinding[];
}

/** What rules or evidence single out may be changed with one click. */
export interface DecidedFault extends FaultBase {
  readonly verdict: "decided";
  /** The one that is decided on first. */
  readonly suspects: readonly [PlacedSuspect, ...PlacedSuspect[]];
}

/** Where nothing decides, a person must look: no number is offered for a cell. */
export interface UndecidedFault extends FaultBase {
  readonly verdict: "undecided";
  /** The likeliest first. */
  readonly suspects: readonly PlacedSuspect[];
}

export type PlacedFault = DecidedFault | UndecidedFault;

/** The findings that no fault explains: what is told by itself. */
export function apartFrom(faults: readonly PlacedFault[], findings: readonly PlacedFinding[]): PlacedFinding[] {
  const explained = new Set(faults.flatMap((fault) => [...fault.findings, ...fault.consequences, ...fault.goneWith]));
  return findings.filter((finding) => !explained.has(finding));
}

/** How far a table is filled in. Totals that a formula computes do not count. */
export interface TableProgress {
  readonly table: Table["id"];
  readonly name: string;
  readonly filled: number;
  readonly total: number;
}

/** Something about the workbook itself that keeps a part from being checked: a sheet that is missing or was changed. */
export interface Problem extends DescribedProblem {
  /** What 校验说明 says of it. */
  readonly explained: ExplanationState<Explanation>;
  /** Reasons that are usual for it. */
  readonly reasons: readonly string[];
}

/** What one check of the workbook gives. */
export interface CheckReport {
  /** The name of the organ as 基本信息 gives it; absent where it gives none. */
  readonly organ?: string;
  /** The report's year as 基本信息 gives it. */
  readonly year?: number;
  /** In the order of the form: table by table, the gravest of a table first. */
  readonly findings: readonly PlacedFinding[];
  /** The broken sums among the findings, put together by what explains them. */
  readonly faults: readonly PlacedFault[];
  readonly problems: readonly Problem[];
  /** The tables of the form that were found, wherever they stand. */
  readonly recognised: readonly RecognisedTable[];
  /** Tables that stand in several places. */
  readonly choices: readonly TableChoice[];
  /** What this year's figures were compared with. */
  readonly lastYear?: { readonly organ: string; readonly year: number | undefined; readonly source: string };
  /** Why the following year's report was left out, where it follows on another one. */
  readonly followingRefused?: string;
  /** Both years' figures side by side; none where nothing is known of last year. */
  readonly yearOnYear: readonly YearOnYear[];
  /** Where the check found what it read: the next live one looks there first. */
  readonly foundAt: ReportPlaces;
  /** The flags as this check has seen them. */
  readonly flags?: SeenFlags;
  /** One entry a table that could be read. */
  readonly progress: readonly TableProgress[];
  /** 正文 as it will be printed, made when it is asked for: checks that nobody watches need none. */
  readonly preview: () => NarrativePreview;
  /** All that a report made now would print, in one string, to be compared with that of a report; made when it is asked for, as the preview is. */
  readonly printedFrom: () => string;
  /** Whether anything was written in 正文; nothing is missed in it before. */
  readonly isNarrativeBegun: boolean;
  /** What 基本信息 does not hold yet and the report needs before it may be signed: told once tables and 正文 are written. */
  readonly stillNeeded: readonly DescribedProblem[];
  /** The cells that show results which their formulas do not give any more, as people name them; "" where there is none. */
  readonly oldResults: string;
  /** How many things are open: faults, other errors, and warnings and hints that were not accepted with a reason. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Whether the report may be signed (可以签发): all filled in and 正文 written, no error, no warning and no problem without a reason, nothing unread. */
  readonly ready: boolean;
  /** Whether no report can be made of the workbook as it stands, whoever asks for it: 生成报告 says why. */
  readonly refused?: true;
}
