import { ChangeLog, type FigurePlace, type PlacedChange, type PlacedFinding, type Problem, type RecordedChange } from "../../jobs";
import type { CellInput, CellPlace, Totals } from "../../workbook";
import { loadChecks } from "../parts";
import { createAcrossYearsActions, type AcrossYearsActions } from "./acrossYears";
import type { Draft } from "./drafts";
import { createExportActions, type ExportActions } from "./exports";
import { askOrGenerate, generate } from "./generateReport";
import { createLiveChecks } from "./liveChecks";
import { createNarrativeActions, type NarrativeActions } from "./narrative";
import type { PaneServices, PaneStore } from "./paneServices";
import { createRollupActions, type RollupActions } from "./rollup";
import { guard, runTask } from "./runTask";
import { createTemplateActions, type TemplateActions } from "./template";

/** What can be done in the pane and from the ribbon. No action rejects: a failure becomes a sentence in the pane. */
export interface PaneActions extends AcrossYearsActions, NarrativeActions, TemplateActions, ExportActions, RollupActions {
  readonly chooseTotals: (totals: Totals) => void;
  readonly switchLive: (live: boolean) => void;
  /** Inserts those standard sheets that are not there. */
  readonly insert: () => Promise<void>;
  /** Checks the workbook now, and from then on after every change while live checks are on. */
  readonly check: () => Promise<void>;
  /** Selects cells of one sheet. */
  readonly select: (cells: readonly CellPlace[]) => Promise<void>;
  /** Writes what a finding offers into a cell: a number, or a total's formula. */
  readonly accept: (cell: CellPlace, input: CellInput) => Promise<void>;
  /** Writes the numbers as which the texts of a finding's cells were read, where these still hold them. */
  readonly acceptReadings: (finding: PlacedFinding, cells: readonly FigurePlace[]) => Promise<void>;
  /** Writes all numbers of an explanation, where its cells still hold what they held. */
  readonly moveBack: (changes: readonly PlacedChange[]) => Promise<void>;
  /** Puts the formulas back that the totals of a finding have lost. */
  readonly restoreFormulas: (finding: PlacedFinding) => Promise<void>;
  /** Computes the formulas of the workbook, whose results are old. */
  readonly calculate: () => Promise<void>;
  /** Marks a cell as compared with the files and right. */
  readonly confirm: (cell: FigurePlace, value: number) => Promise<void>;
  /** Keeps the reason that somebody is writing for a finding; without one he has given it up. */
  readonly draft: (id: string, draft: Draft | undefined) => void;
  /** Accepts a warning with a reason, which is written into 校验说明. */
  readonly explain: (finding: PlacedFinding, reason: string, who: string) => Promise<void>;
  /** Accepts a problem of the workbook that may be right as it is, in the same way. */
  readonly acceptProblem: (problem: Problem, reason: string, who: string) => Promise<void>;
  /** Puts back what stood in the workbook before a change, where nobody has changed it since. */
  readonly undo: (change: RecordedChange["id"]) => Promise<void>;
  /** Makes and delivers the report; with errors open it asks first, in the pane. */
  readonly generate: () => Promise<void>;
  /** The answer to that question: make it as it stands. */
  readonly generateAnyway: () => Promise<void>;
  /** The other answer: back to the findings. */
  readonly leaveQuestion: () => void;
}

/** The actions over a store. */
export function createPaneActions(store: PaneStore, given: PaneServices): PaneActions {
  const log = new ChangeLog(given.sheets, (changes) => {
    store.dispatch({ type: "changes", changes });
  });
  // Every write of the pane and of the ribbon goes through the log.
  const services = { ...given, sheets: log.sheets };
  const checks = createLiveChecks(store, services);
  const draft = (id: string, written: Draft | undefined): void => {
    store.dispatch({ type: "drafted", id, draft: written });
  };
  const leaveQuestion = (): void => {
    store.dispatch({ type: "generation", generation: { stage: "idle" } });
  };
  return {
    ...createAcrossYearsActions(store, services, { check: () => checks.check(), checkAll: () => checks.checkAll() }),
    ...createNarrativeActions(store, services, () => checks.check()),
    ...createTemplateActions(store, services),
    ...createExportActions(store, services),
    ...createRollupActions(store, services, () => checks.check()),
    chooseTotals(totals) {
      store.dispatch({ type: "totalsChosen", totals });
    },
    switchLive(live) {
      store.dispatch({ type: "liveSwitched", live });
      void guard(store, services, "check", () => checks.setLive(live));
    },
    insert: () =>
      runTask(store, services, "insert", async () => {
        const { insertSheets } = await loadChecks();
        const { totals } = store.getState();
        store.dispatch({ type: "inserted", insertion: await insertSheets(services.sheets, { totals }) });
        await guard(store, services, "check", () => checks.check());
      }),
    check: () => runTask(store, services, "check", () => checks.checkAll()),
    select: (cells) =>
      guard(store, services, "check", async () => {
        const [first, ...others] = cells;
        if (first !== undefined) await services.sheets.select([first, ...others]);
      }),
    moveBack: (changes) =>
      runTask(store, services, "accept", async () => {
        const { moveBack } = await loadChecks();
        await moveBack(services.sheets, changes);
        await checks.check();
      }),
    restoreFormulas: (finding) =>
      runTask(store, services, "accept", async () => {
        const { restoreFormulas } = await loadChecks();
        await restoreFormulas(services.sheets, finding);
        await checks.check();
      }),
    calculate: () =>
      runTask(store, services, "calculate", async () => {
        await services.sheets.calculate();
        await checks.check();
      }),
    accept: (cell, input) =>
      runTask(store, services, "accept", async () => {
        const { acceptReading } = await loadChecks();
        await acceptReading(services.sheets, cell, input);
        await checks.check();
      }),
    acceptReadings: (finding, cells) =>
      runTask(store, services, "accept", async () => {
        const { acceptReadings } = await loadChecks();
        await acceptReadings(services.sheets, finding, cells);
        await checks.check();
      }),
    confirm: (cell, value) =>
      runTask(store, services, "explain", async () => {
        const { confirmCell } = await loadChecks();
        await confirmCell(services.sheets, cell, value, new Date());
        await checks.check();
      }),
    draft,
    explain: (finding, reason, who) =>
      runTask(store, services, "explain", async () => {
        const { explainWarning } = await loadChecks();
        await explainWarning(services.sheets, finding, { reason, who, when: new Date() });
        draft(finding.id, undefined);
        await checks.check();
      }),
    acceptProblem: (problem, reason, who) =>
      runTask(store, services, "explain", async () => {
        const { acceptProblem } = await loadChecks();
        await acceptProblem(services.sheets, problem, { reason, who, when: new Date() });
        draft(problem.id, undefined);
        await checks.check();
      }),
    undo: (change) =>
      runTask(store, services, "undo", async () => {
        const wasOfFlags = store.getState().changes.some(({ id, what }) => id === change && what.kind === "flags");
        await log.undo(change);
        // No event tells of flags, and a check as it is would not look at them.
        await (wasOfFlags ? checks.checkAll() : checks.check());
      }),
    generate: () => runTask(store, services, "generate", () => askOrGenerate(store, services)),
    generateAnyway() {
      leaveQuestion();
      return runTask(store, services, "generate", () => generate(store, services));
    },
    leaveQuestion,
  };
}
