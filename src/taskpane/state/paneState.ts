import type { CheckReport, CreatedReport, InsertOutcome, PlacedFinding, Problem, RecordedChange, TextEdit } from "../../jobs";
import type { Table } from "../../statute";
import type { CellPlace, Totals } from "../../workbook";
import type { Delivered } from "../delivery";
import type { ChosenFollowing, LastYearQuestion, RolledForward } from "./acrossYearsState";
import type { Drafts } from "./drafts";
import type { PublishedState } from "./publishedState";
import { initialRollup, type RollupState } from "./rollupState";
import { initialTemplate, type TemplateState } from "./templateState";

/** What of the pane's results is kept as a file of its own. */
export type ExportKind = "exportResults" | "exportComparison" | "exportPage" | "exportNarrative";

/** What a person can ask for that takes a while. The same task never runs twice at a time. */
export type PaneTask =
  | "insert"
  | "check"
  | "generate"
  | "template"
  | "accept"
  | "calculate"
  | "explain"
  | "lastYear"
  | "following"
  | "nextYear"
  | "published"
  | "edit"
  | "undo"
  | "rollup"
  | ExportKind;

/** The part of the pane in which the failure of a task is shown. */
export type PanePart = ExportKind | "insert" | "check" | "generate" | "template" | "lastYear" | "narrative" | "changes" | "rollup";

/**
 * How far the making of a report has come. `asking`: errors or unchecked sheets are open, and the person is asked first.
 * `done`: `isOld` once another report would be printed than was made, `hasOtherTemplate` for one reason of it. `templateUnreadable`: the template that was remembered cannot be read, and the person is asked what to use.
 */
export type Generation =
  | { readonly stage: "idle" }
  | { readonly stage: "asking" }
  | { readonly stage: "templateUnreadable" }
  | {
      readonly stage: "done";
      readonly report: CreatedReport;
      readonly delivered: Delivered;
      readonly notes: readonly string[];
      readonly isOld: boolean;
      readonly hasOtherTemplate: boolean;
    };

/** A result that was kept as a file, with its address for a visible link. */
export interface Exported {
  readonly kind: ExportKind;
  readonly fileName: string;
  readonly url: string;
}

/** A part of the pane that is to be brought into view; another object each time. */
export interface InView {
  readonly part: PanePart;
}

/** A text of 正文 that was changed, and the number of the change. */
export interface EditedText extends TextEdit {
  readonly change: RecordedChange["id"] | undefined;
}

/** Everything that the pane shows. */
export interface PaneState {
  /** How the totals of sheets to be inserted come: by formula, or to be typed. */
  readonly totals: Totals;
  /** Whether the workbook is checked after every change. */
  readonly live: boolean;
  readonly running: readonly PaneTask[];
  /** What the last insertion did. */
  readonly insertion: InsertOutcome | undefined;
  /** The last check; `undefined` until the first one came through. */
  readonly report: CheckReport | undefined;
  /** Its findings, and those that went while somebody writes a reason for them. */
  readonly listed: readonly PlacedFinding[];
  /** The same of the problems of the workbook. */
  readonly listedProblems: readonly Problem[];
  readonly drafts: Drafts;
  readonly generation: Generation;
  readonly template: TemplateState;
  readonly lastYearQuestion: LastYearQuestion | undefined;
  readonly following: ChosenFollowing | undefined;
  readonly nextYear: RolledForward | undefined;
  /** Whether the person is asked for the next year, as nothing in the workbook tells of which year it is. */
  readonly isNextYearAsked: boolean;
  /** A published report that is to serve as last year's; `undefined` until somebody opens that part of the pane. */
  readonly published: PublishedState | undefined;
  /** The sum of many units' workbooks. */
  readonly rollup: RollupState;
  /** The file that was exported last, with its address for a visible link; no more once another one would be exported. */
  readonly exported: Exported | undefined;
  /** The cell where the person stands, while the preview follows it. */
  readonly selected: CellPlace | undefined;
  /** The last change of a text of 正文, while it is not undone. */
  readonly edit: EditedText | undefined;
  /** To which table flags were added last, and how many: 0 where all were there. */
  readonly flagged: { readonly table: Table["id"]; readonly added: number } | undefined;
  /** What was changed in the workbook since the pane was opened, the oldest first. */
  readonly changes: readonly RecordedChange[];
  /** The sentence that says why the last task of an part failed. */
  readonly failures: Readonly<Partial<Record<PanePart, string>>>;
  readonly inView: InView | undefined;
}

export const initialState: PaneState = {
  totals: "formula",
  live: true,
  running: [],
  insertion: undefined,
  report: undefined,
  listed: [],
  listedProblems: [],
  drafts: {},
  generation: { stage: "idle" },
  template: initialTemplate,
  lastYearQuestion: undefined,
  following: undefined,
  nextYear: undefined,
  isNextYearAsked: false,
  published: undefined,
  rollup: initialRollup,
  exported: undefined,
  selected: undefined,
  edit: undefined,
  flagged: undefined,
  changes: [],
  failures: {},
  inView: undefined,
};
