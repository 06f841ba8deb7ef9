import type { EarlierYear } from "../../jobs";
import type { Table } from "../../statute";
import type { Area } from "../../workbook";
import { loadChecks, loadFiles } from "../parts";
import type { AcrossYearsWork } from "./acrossYearsWork";
import type { LiveChecks } from "./liveChecks";
import type { PaneServices, PaneStore } from "./paneServices";
import type { PaneTask } from "./paneState";
import { createPublishedActions, type PublishedActions } from "./published";
import { runTask } from "./runTask";

/** What a person does with last year's report, with the next year's workbook, and with tables that were recognised. */
export interface AcrossYearsActions extends PublishedActions {
  /**
   * Takes a file as last year's report, a workbook or a report as it was published; where another is kept already it asks first.
   * @param atOnce whether a published report of which nothing is in question is kept right away
   */
  readonly chooseLastYear: (file: File, atOnce?: boolean) => Promise<void>;
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
  let loaded: AcrossYearsWork | undefined;
  const load = async (): Promise<AcrossYearsWork> => {
    const { AcrossYearsWork } = await loadFiles();
    return (loaded ??= new AcrossYearsWork({ ...services, dispatch: store.dispatch, totals: () => store.getState().totals, check }));
  };
  const run = (task: PaneTask, work: (one: AcrossYearsWork) => Promise<void>): Promise<void> => runTask(store, services, task, async () => work(await load()));
  const published = createPublishedActions(store, services, load);
  return {
    ...published,
    chooseLastYear: (file, atOnce = true) =>
      run("lastYear", (one) => one.chooseLastYear(file, () => published.published((report) => report.take({ source: file.name, file }, atOnce)))),
    takeEarlierYear: (earlier) => run("lastYear", (one) => one.takeEarlierYear(earlier)),
    replaceLastYear: () => run("lastYear", (one) => one.replaceLastYear()),
    keepOldLastYear() {
      store.dispatch({ type: "lastYearAsked", question: undefined });
    },
    chooseFollowing: (file) => run("following", (one) => one.chooseFollowing(file)),
    dropFollowing: () =>
      runTask(store, services, "following", async () => {
        store.dispatch({ type: "followingChosen", following: undefined });
        await check();
      }),
    rollForward: (asked) => run("nextYear", (one) => one.rollForward(asked)),
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
