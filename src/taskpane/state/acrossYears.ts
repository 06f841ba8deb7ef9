import { ReportError, type EarlierYear, type KeepOutcome, type NextYear } from "../../jobs";
import type { Table } from "../../statute";
import type { Area, ReadableSheets } from "../../workbook";
import { loadChecks, loadFiles } from "../parts";
import type { LiveChecks } from "./liveChecks";
import type { PaneServices, PaneStore } from "./paneServices";
import { runTask } from "./runTask";

/** What a person does with last year's report, with the next year's workbook, and with tables that were recognised. */
export interface AcrossYearsActions {
  /** Takes a file as last year's report; where another is kept already it asks first. */
  readonly chooseLastYear: (file: File) => Promise<void>;
  /** Takes the tables of an earlier year in this workbook as last year's report. */
  readonly takeEarlierYear: (earlier: EarlierYear) => Promise<void>;
  /** The answer to that question: replace what is kept. */
  readonly replaceLastYear: () => Promise<void>;
  /** The other answer. */
  readonly keepOldLastYear: () => void;
  /** Checks the report beside the following year's workbook from now on, until the pane is closed. */
  readonly chooseFollowing: (file: File) => Promise<void>;
  /** Does so no more. */
  readonly dropFollowing: () => Promise<void>;
  /**
   * Makes the workbook of the next year from the open one, and hands it over as a file. Where nothing tells of which year that is, it asks.
   * @param year the answer: the year of the new workbook
   */
  readonly rollForward: (year?: number) => Promise<void>;
  /** Confirms where a table of the report stands. */
  readonly confirmTable: (table: Table["id"], area: Area) => Promise<void>;
  /** Adds flags to a recognised table of the clerk's own. */
  readonly flagTable: (table: Table["id"]) => Promise<void>;
}

/** The actions over a store, and how the workbook is checked anew behind them: as it is, or looked through whole. */
export function createAcrossYearsActions(
  store: PaneStore,
  services: PaneServices,
  { check, checkAll }: Pick<LiveChecks, "check" | "checkAll">,
): AcrossYearsActions {
  let asked: { readonly source: string; readonly keep: (replace: boolean) => Promise<KeepOutcome> } | undefined;
  const open = async (file: File): Promise<ReadableSheets> => services.files.open(new Uint8Array(await file.arrayBuffer()));
  const keep = async (replace: boolean): Promise<void> => {
    if (!asked) return;
    const outcome = await asked.keep(replace);
    store.dispatch({ type: "lastYearAsked", question: outcome.kept ? undefined : { file: asked.source, existing: outcome.existing } });
    if (!outcome.kept) return;
    asked = undefined;
    await check();
  };
  return {
    chooseLastYear: (file) =>
      runTask(store, services, "lastYear", async () => {
        const previous = await open(file);
        const { keepLastYear } = await loadChecks();
        asked = { source: file.name, keep: (replace) => keepLastYear(services.sheets, previous, file.name, replace) };
        await keep(false);
      }),
    takeEarlierYear: (earlier) =>
      runTask(store, services, "lastYear", async () => {
        const { keepEarlierYear } = await loadChecks();
        const source = [...new Set(earlier.areas.map(({ sheet }) => sheet))].join("、");
        asked = { source, keep: (replace) => keepEarlierYear(services.sheets, earlier, source, replace) };
        await keep(false);
      }),
    replaceLastYear: () => runTask(store, services, "lastYear", () => keep(true)),
    keepOldLastYear() {
      asked = undefined;
      store.dispatch({ type: "lastYearAsked", question: undefined });
    },
    chooseFollowing: (file) =>
      runTask(store, services, "following", async () => {
        const { readFollowingYear } = await loadChecks();
        const report = await readFollowingYear(services.sheets, await open(file));
        store.dispatch({ type: "followingChosen", following: { file: file.name, report } });
        await check();
      }),
    dropFollowing: () =>
      runTask(store, services, "following", async () => {
        store.dispatch({ type: "followingChosen", following: undefined });
        await check();
      }),
    rollForward: (asked) =>
      runTask(store, services, "nextYear", async () => {
        const { planNextYear } = await loadFiles();
        const planned = await unlessYearIsUnknown(
          planNextYear(services.sheets, { totals: store.getState().totals, source: "", ...(asked !== undefined && { year: asked }) }),
        );
        if (planned === undefined) {
          store.dispatch({ type: "nextYearAsked" });
          return;
        }
        const { plans, fileName, year, years } = planned;
        const { url } = await services.saveWorkbook({ fileName, content: await services.files.make(plans) });
        store.dispatch({ type: "rolledForward", nextYear: { fileName, url, year, years } });
      }),
    confirmTable: (table, area) =>
      runTask(store, services, "explain", async () => {
        const { confirmTable } = await loadChecks();
        await confirmTable(services.sheets, table, area, new Date());
        await check();
      }),
    flagTable: (table) =>
      runTask(store, services, "explain", async () => {
        const { flagTable } = await loadChecks();
        store.dispatch({ type: "flagged", flagged: { table, added: await flagTable(services.sheets, table) } });
        await checkAll();
      }),
  };
}

/** The plan; `undefined` where the year must be asked for. */
const unlessYearIsUnknown = (plan: Promise<NextYear>): Promise<NextYear | undefined> =>
  plan.catch((error: unknown) => {
    if (error instanceof ReportError && error.code === "unknownYear") return undefined;
    throw error;
  });
