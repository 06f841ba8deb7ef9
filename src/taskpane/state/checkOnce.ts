import type { CheckReport } from "../../jobs";
import { loadChecks } from "../parts";
import type { PaneServices, PaneStore } from "./paneServices";

/** Checks the workbook as live checks do, for what is made of it now, and shows what was found. */
export async function checkOnce(store: PaneStore, { sheets, language }: PaneServices): Promise<CheckReport> {
  const { following } = store.getState();
  const { checkWorkbook } = await loadChecks();
  const report = await checkWorkbook(sheets, language, { ...(following && { following: following.report }) });
  store.dispatch({ type: "checked", report });
  return report;
}
