import type { SavedFile } from "../delivery";
import { loadFiles, loadReports } from "../parts";
import { checkOnce } from "./checkOnce";
import type { PaneServices, PaneStore } from "./paneServices";
import type { ExportKind } from "./paneState";
import { runTask } from "./runTask";

/** What a person keeps of the pane's results: files beside the workbook, which stays as it is. */
export interface ExportActions {
  /** Checks the workbook and keeps what was found as a workbook. */
  readonly exportResults: () => Promise<void>;
  /** Keeps both years side by side as a workbook. */
  readonly exportComparison: () => Promise<void>;
  /** Keeps the report that was made last as a web page. */
  readonly exportPage: () => Promise<void>;
  /** Keeps 正文 as it will be printed as a page, to be printed. */
  readonly exportNarrative: () => Promise<void>;
}

/** The actions over a store. */
export function createExportActions(store: PaneStore, services: PaneServices): ExportActions {
  const { language, sheets, files } = services;
  const save = async (kind: ExportKind, file: SavedFile): Promise<void> => {
    const { url } = await (kind === "exportPage" || kind === "exportNarrative" ? services.savePage : services.saveExport)(file);
    store.dispatch({ type: "exported", exported: { kind, fileName: file.fileName, url } });
  };
  const run = (kind: ExportKind, make: () => Promise<SavedFile | undefined>): Promise<void> =>
    runTask(store, services, kind, async () => {
      const file = await make();
      if (file) await save(kind, file);
    });
  return {
    exportResults: () =>
      run("exportResults", async () => {
        const report = await checkOnce(store, services);
        const { checkResult, exportFileName, planResults } = await loadFiles();
        const content = await files.make(planResults([checkResult(report)], new Date(), language));
        return { fileName: exportFileName("results", report.organ, report.year, language), content };
      }),
    exportComparison: () =>
      run("exportComparison", async () => {
        const { organ, year, lastYear, yearOnYear } = await checkOnce(store, services);
        if (!lastYear) return undefined;
        const { exportFileName, planComparison } = await loadFiles();
        const content = await files.make([planComparison({ organ, year, lastYear, rows: yearOnYear }, language)]);
        return { fileName: exportFileName("comparison", organ, year, language), content };
      }),
    exportNarrative: () =>
      run("exportNarrative", async () => {
        await checkOnce(store, services);
        const { narrativePage } = await loadFiles();
        const { fileName, page } = await narrativePage(sheets, language);
        return { fileName, content: new TextEncoder().encode(page) };
      }),
    exportPage: () =>
      run("exportPage", async () => {
        const { generation } = store.getState();
        if (generation.stage !== "done" || generation.isOld) return undefined;
        const { report } = generation;
        const { pageFileName, reportPage } = await loadReports();
        return { fileName: pageFileName(report.fileName), content: new TextEncoder().encode(await reportPage(report)) };
      }),
  };
}
