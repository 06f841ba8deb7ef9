import { openProblems, type CheckReport, type InsertOutcome, type RecordedChange } from "../../jobs";
import type { CellPlace, Totals } from "../../workbook";
import { withDrafted, withoutDraft, type Draft, type Drafts } from "./drafts";
import type { AcrossYearsEvent } from "./acrossYearsState";
import type { PanePart, EditedText, Generation, PaneState, PaneTask } from "./paneState";
import { agedGeneration, exportedBeside, generationBeside, generationOfOtherTemplate } from "./outOfDate";
import type { PublishedState } from "./publishedState";
import type { RollupState } from "./rollupState";
import { needsQuestion } from "./status";
import type { TemplateState } from "./templateState";

/** What happens in the pane. */
export type PaneEvent =
  | { readonly type: "totalsChosen"; readonly totals: Totals }
  | { readonly type: "liveSwitched"; readonly live: boolean }
  | { readonly type: "started"; readonly task: PaneTask }
  | { readonly type: "ended"; readonly task: PaneTask }
  /** Something that was asked for on the ribbon is done. */
  | { readonly type: "broughtIntoView"; readonly part: PanePart }
  | { readonly type: "failed"; readonly part: PanePart; readonly message: string }
  | { readonly type: "inserted"; readonly insertion: InsertOutcome }
  | { readonly type: "checked"; readonly report: CheckReport }
  /** The workbook was changed while live checks are off. */
  | { readonly type: "changedUnchecked" }
  /** Somebody writes a reason for a finding; without a draft he has given up, or it is saved. */
  | { readonly type: "drafted"; readonly id: string; readonly draft: Draft | undefined }
  | AcrossYearsEvent
  | { readonly type: "published"; readonly published: PublishedState }
  | { readonly type: "rollup"; readonly rollup: Partial<RollupState> }
  | { readonly type: "exported"; readonly exported: PaneState["exported"] }
  | { readonly type: "selected"; readonly cell: CellPlace | undefined }
  | { readonly type: "edited"; readonly edit: EditedText | undefined }
  | { readonly type: "flagged"; readonly flagged: PaneState["flagged"] }
  | { readonly type: "changes"; readonly changes: readonly RecordedChange[] }
  | { readonly type: "template"; readonly template: Partial<TemplateState> }
  /** A person has chosen what the report is made with from now on. */
  | { readonly type: "templateChosen" }
  | { readonly type: "generation"; readonly generation: Generation };

/** The part of the pane that a task belongs to. */
export function partOf(task: PaneTask): PanePart {
  if (task === "edit") return "narrative";
  if (task === "exportResults" || task === "exportComparison" || task === "exportPage" || task === "exportNarrative") return task;
  if (task === "undo") return "changes";
  if (task === "lastYear" || task === "following" || task === "nextYear" || task === "published") return "lastYear";
  return task === "rollup" || task === "insert" || task === "generate" || task === "template" ? task : "check";
}

/** The state after an event. */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "totalsChosen":
      return { ...state, totals: event.totals };
    case "liveSwitched":
      return { ...state, live: event.live };
    case "started":
      return { ...withoutOutcome(state, event.task), running: [...state.running, event.task], failures: without(state.failures, partOf(event.task)) };
    case "ended":
      return { ...state, running: state.running.filter((task) => task !== event.task) };
    case "broughtIntoView":
      return { ...state, inView: { part: event.part } };
    case "failed":
      return { ...state, failures: { ...state.failures, [event.part]: event.message } };
    case "inserted":
      return { ...state, insertion: event.insertion };
    case "checked":
      return {
        ...state,
        report: event.report,
        ...listedAfter(state, event.report, state.drafts),
        ...followingAfter(refusalEnded(state, event.report), event.report),
        generation: generationBeside(answered(state.generation, event.report), event.report),
        exported: exportedBeside(state.exported, state.report, event.report),
      };
    case "changedUnchecked":
      return { ...state, generation: agedGeneration(state.generation), exported: undefined };
    case "drafted":
      return drafted(state, event.id, event.draft);
    case "lastYearAsked":
      return { ...state, lastYearQuestion: event.question };
    case "followingChosen":
      return { ...state, following: event.following };
    case "rolledForward":
      return { ...state, nextYear: event.nextYear };
    case "nextYearAsked":
      return { ...state, isNextYearAsked: true };
    case "published":
      return { ...state, published: event.published };
    case "rollup":
      return { ...state, rollup: { ...state.rollup, ...event.rollup } };
    case "exported":
      return { ...state, exported: event.exported };
    case "selected":
      return { ...state, selected: event.cell };
    case "edited":
      return { ...state, edit: event.edit };
    case "flagged":
      return { ...state, flagged: event.flagged };
    case "changes":
      return { ...state, changes: event.changes, edit: event.changes.some(({ id }) => id === state.edit?.change) ? state.edit : undefined };
    case "template":
      return { ...state, template: { ...state.template, ...event.template } };
    case "templateChosen":
      return { ...state, generation: generationOfOtherTemplate(state.generation), exported: withoutPage(state.exported) };
    case "generation":
      return { ...state, generation: event.generation, exported: withoutPage(state.exported) };
  }
}

/** What the task did the last time does not stand beside what it does now: it may fail. */
function withoutOutcome(state: PaneState, task: PaneTask): PaneState {
  switch (task) {
    case "insert":
      return { ...state, insertion: undefined };
    case "generate":
      return { ...state, generation: { stage: "idle" } };
    case "nextYear":
      return { ...state, nextYear: undefined, isNextYearAsked: false };
    case "undo":
      return { ...state, flagged: undefined };
    case "template":
      return { ...state, template: { ...state.template, saved: undefined } };
    case "exportResults":
    case "exportComparison":
    case "exportPage":
    case "exportNarrative":
      return { ...state, exported: undefined };
    default:
      return state;
  }
}

/** A page that was kept is of an older report as soon as another one is made. */
const withoutPage = (exported: PaneState["exported"]): PaneState["exported"] => (exported?.kind === "exportPage" ? undefined : exported);

function drafted(state: PaneState, id: string, draft: Draft | undefined): PaneState {
  const drafts = draft ? { ...state.drafts, [id]: draft } : withoutDraft(state.drafts, id);
  return { ...state, drafts, ...listedAfter(state, state.report, drafts) };
}

function listedAfter(state: PaneState, report: CheckReport | undefined, drafts: Drafts): Pick<PaneState, "listed" | "listedProblems"> {
  return {
    listed: withDrafted(state.listed, report?.findings ?? [], drafts),
    listedProblems: withDrafted(state.listedProblems, openProblems(report?.problems ?? []), drafts),
  };
}

/** Why no report could be made is told until one can be. */
const refusalEnded = (state: PaneState, { refused }: CheckReport): PaneState =>
  state.report?.refused && !refused ? { ...state, failures: without(state.failures, "generate") } : state;

/** The following year's workbook is let go, and said why, once it follows on another report than this one has become. */
function followingAfter({ following, failures }: PaneState, { followingRefused }: CheckReport): Pick<PaneState, "following" | "failures"> {
  const left = without(failures, "check");
  return followingRefused === undefined ? { following, failures: left } : { following: undefined, failures: { ...left, lastYear: followingRefused } };
}

function without(failures: PaneState["failures"], part: PanePart): PaneState["failures"] {
  return Object.fromEntries(Object.entries(failures).filter(([key]) => key !== part));
}

/** The question before generating withdraws once nothing is open any more. */
function answered(generation: Generation, report: CheckReport): Generation {
  return generation.stage === "asking" && !needsQuestion(report) ? { stage: "idle" } : generation;
}
