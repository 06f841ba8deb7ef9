import { checkWorkbook, createReport } from "../../jobs";
import { needsQuestion } from "./status";
import type { PaneServices, PaneStore } from "./paneServices";

/** Checks the workbook; with errors or unchecked sheets open asks first, otherwise makes and delivers the report. */
export async function askOrGenerate(store: PaneStore, services: PaneServices): Promise<void> {
  const report = await checkWorkbook(services.sheets, services.language);
  store.dispatch({ type: "checked", report });
  if (needsQuestion(report)) store.dispatch({ type: "generation", generation: { stage: "asking" } });
  else await generate(store, services);
}

/** Makes the report from the workbook as it stands, and delivers it. */
export async function generate(store: PaneStore, services: PaneServices): Promise<void> {
  const { sheets, delivery, loadTemplate } = services;
  const { fileName, document, notes } = await createReport(sheets, await loadTemplate());
  const delivered = await delivery.deliver({ fileName, document });
  store.dispatch({ type: "generation", generation: { stage: "done", delivered, notes } });
}
