import { loadReports } from "../parts";
import { checkOnce } from "./checkOnce";
import { needsQuestion } from "./status";
import type { PaneServices, PaneStore } from "./paneServices";
import type { Generation } from "./paneState";
import { templateInUse } from "./templateInUse";

/** Checks the workbook; with errors or unchecked sheets open asks first, otherwise makes and delivers the report. */
export async function askOrGenerate(store: PaneStore, services: PaneServices): Promise<void> {
  const report = await checkOnce(store, services);
  if (needsQuestion(report)) store.dispatch({ type: "generation", generation: { stage: "asking" } });
  else await generate(store, services);
}

/**
 * Makes the report from the workbook as it stands with the organ's template, and delivers it. Where that template has faults
 * they are shown; where it cannot be read the person is asked: no other takes its place unasked.
 */
export async function generate(store: PaneStore, services: PaneServices): Promise<void> {
  const end = (generation: Generation): void => {
    store.dispatch({ type: "generation", generation });
  };
  const { template, inUse } = await templateInUse(store, services);
  if (inUse.kind === "unreadable") {
    end({ stage: "templateUnreadable" });
    return;
  }
  const { tryReport } = await loadReports();
  // Where results are old the person has been asked, and told which.
  const tried = await tryReport(services.sheets, template?.document ?? (await services.loadTemplate()), services.language, { oldResults: true });
  if (tried.report === undefined) {
    const fileName = template?.fileName ?? services.texts.template.builtInFile;
    store.dispatch({ type: "template", template: { faulty: { fileName, when: "generating", faults: tried.faults, marked: tried.marked }, saved: undefined } });
    end({ stage: "idle" });
    return;
  }
  const { fileName, document, notes } = tried.report;
  const delivered = await services.delivery.deliver({ fileName, document });
  if (store.getState().template.faulty?.when === "generating") store.dispatch({ type: "template", template: { faulty: undefined, saved: undefined } });
  end({ stage: "done", report: tried.report, delivered, notes, isOld: false, hasOtherTemplate: false });
}
