import type { Choice, ReportedFigure, RollupSettings, UnitOutcome } from "../../rollup";
import { loadRollups } from "../parts";
import type { ChosenUnit } from "../units/unitFiles";
import { Follower } from "./follower";
import type { PaneServices, PaneStore } from "./paneServices";
import type { RollupState } from "./rollupState";
import { guard, runTask } from "./runTask";

/** Whose sum of which year is wanted, and whether the figures of the open workbook are added as those of the office itself. */
export interface RollupWish {
  readonly organ: string;
  readonly year: number;
  readonly withOwn: boolean;
}

/** What a person does with many units' workbooks. */
export interface RollupActions {
  /** Reads what the open workbook says of a sum. */
  readonly openRollup: () => Promise<void>;
  /** Reads units' workbooks, beside those that were read before, and sums them up; a file of the same name is read anew. */
  readonly chooseUnits: (files: readonly ChosenUnit[], wish: RollupWish) => Promise<void>;
  /** Stops reading: what was read is kept. */
  readonly stopUnits: () => void;
  /** Forgets all units that were read. */
  readonly forgetUnits: () => void;
  /** Decides on a file, or takes that back. */
  readonly decideUnit: (file: string, choice: Choice | undefined) => Promise<void>;
  /** Makes the workbook of the sum and hands it over as a file. */
  readonly saveRollup: () => Promise<void>;
  /** Makes the letters that go back to units and hands them over, all in one file. */
  readonly saveReturns: () => Promise<void>;
  /** Brings the open workbook, that of an earlier sum, up to date. */
  readonly updateRollup: () => Promise<void>;
  /** Shows the units behind the sum where the person stands, or no longer. */
  readonly followSums: (on: boolean) => Promise<void>;
}

/** How often the count of files moves. */
const STEP_MS = 100;

/** The actions over a store. @param check checks the workbook anew */
export function createRollupActions(store: PaneStore, services: PaneServices, check: () => Promise<void>): RollupActions {
  const { sheets, language } = services;
  const outcomes = new Map<string, UnitOutcome>();
  const choices = new Map<string, Choice>();
  let wish: RollupWish | undefined;
  let stated: readonly ReportedFigure[] | undefined;
  let stop: AbortController | undefined;
  const show = (rollup: Partial<RollupState>): void => {
    store.dispatch({ type: "rollup", rollup });
  };
  const selection = new Follower(() =>
    sheets.onSelect((cell) => {
      void guard(store, services, "rollup", async () => {
        const { unitsBehind } = await loadRollups();
        const behind = await unitsBehind(sheets, cell);
        if (selection.isFollowing && behind) show({ behind });
      });
    }),
  );
  const settings = ({ organ, year }: RollupWish): RollupSettings => {
    const { parent } = store.getState().rollup;
    const roster = parent?.roster && "units" in parent.roster ? parent.roster.units : undefined;
    return { organ, year, choices: { use: choices, withErrors: false }, ...(parent?.kind !== undefined && { kind: parent.kind }), ...(roster && { roster }) };
  };
  const sumUp = async (): Promise<void> => {
    if (!wish) return;
    const { rollUp, wrongSums } = await loadRollups();
    const rollup = rollUp([...outcomes.values()], settings(wish));
    show({ rollup, wrongSums: stated ? wrongSums(rollup, stated, language) : [], made: undefined, returns: undefined, isUpdated: false });
  };
  const readAll = async (units: readonly ChosenUnit[]): Promise<void> => {
    stop = new AbortController();
    const since = Date.now();
    let [done, told] = [0, 0];
    const tell = (): void => {
      show({ reading: { done, total: units.length, elapsed: Date.now() - since } });
    };
    tell();
    const take = (outcome: UnitOutcome): void => {
      outcomes.set(outcome.file, outcome);
      done += 1;
      if (Date.now() - told < STEP_MS) return;
      told = Date.now();
      tell();
    };
    try {
      await services.units.read(units, take, stop.signal);
    } finally {
      show({ reading: undefined, left: units.length - done });
    }
  };
  return {
    openRollup: () =>
      guard(store, services, "rollup", async () => {
        const { readParent } = await loadRollups();
        show({ parent: await readParent(sheets) });
      }),
    chooseUnits: (files, given) =>
      runTask(store, services, "rollup", async () => {
        const { isCompanion, isSpreadsheet, readParent, readUnit, rollupTexts } = await loadRollups();
        const { ownFile } = rollupTexts(language);
        const last = (name: string): string => name.split("/").at(-1) ?? name;
        const units = files.filter(({ name }) => isSpreadsheet(last(name)) && !isCompanion(last(name)));
        const passedOver = files.filter((file) => !units.includes(file)).map(({ name }) => name);
        wish = given;
        const parent = await readParent(sheets);
        show({ passedOver, left: 0, parent });
        // What is added as the office's own says nothing of its sums.
        stated = parent.hasFigures && !given.withOwn ? parent.stated(given.year) : undefined;
        outcomes.delete(ownFile);
        if (given.withOwn) outcomes.set(ownFile, { file: ownFile, own: true, ...(await readUnit(sheets, language)) });
        await readAll(units);
        await sumUp();
      }),
    stopUnits() {
      stop?.abort();
    },
    forgetUnits() {
      outcomes.clear();
      choices.clear();
      show({ rollup: undefined, wrongSums: [], made: undefined, returns: undefined, isUpdated: false, passedOver: [], left: 0 });
    },
    decideUnit: (file, choice) =>
      guard(store, services, "rollup", async () => {
        if (choice) choices.set(file, choice);
        else choices.delete(file);
        await sumUp();
      }),
    saveRollup: () =>
      runTask(store, services, "rollup", async () => {
        if (!wish) return;
        const { newFileSheets, rollUpFiles, rollupFileName } = await loadRollups();
        const file = newFileSheets();
        await rollUpFiles(file, [...outcomes.values()], settings(wish));
        const fileName = rollupFileName(wish);
        const { url } = await services.saveExport({ fileName, content: await file.save() });
        show({ made: { fileName, url } });
      }),
    saveReturns: () =>
      runTask(store, services, "rollup", async () => {
        const { rollup } = store.getState().rollup;
        if (!rollup) return;
        const { returnsArchive, returnsFileName } = await loadRollups();
        const content = await returnsArchive(rollup, new Date());
        if (!content) return;
        const fileName = returnsFileName(rollup.settings);
        const { url } = await services.saveArchive({ fileName, content });
        show({ returns: { fileName, url } });
      }),
    updateRollup: () =>
      runTask(store, services, "rollup", async () => {
        if (!wish) return;
        const { rollUpFiles } = await loadRollups();
        show({ rollup: await rollUpFiles(sheets, [...outcomes.values()], settings(wish)), isUpdated: true });
        await check();
      }),
    followSums: (on) =>
      guard(store, services, "rollup", async () => {
        if ((await selection.follow(on)) && !on) show({ behind: undefined });
      }),
  };
}
