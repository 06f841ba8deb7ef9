import type { Language } from "../../language";
import { loadChecks, loadReports } from "../parts";
import { TemplateUnreadable, type OwnTemplate, type TemplateMemory } from "../templates/templateMemory";
import type { PaneServices, PaneStore } from "./paneServices";
import type { TemplateInUse } from "./templateState";

/** The template that the report of an organ is made with. */
interface RecalledTemplate {
  /** Absent for the built-in one, and for one that cannot be read. */
  readonly template?: OwnTemplate;
  readonly inUse: TemplateInUse;
}

/** The template that the report of the open workbook is made with; the pane shows it from now on. */
export async function templateInUse(store: PaneStore, { sheets, templates, language }: PaneServices): Promise<RecalledTemplate> {
  const { reportOrgan } = await loadChecks();
  const recalled = await recall(await reportOrgan(sheets), templates, language);
  store.dispatch({ type: "template", template: { inUse: recalled.inUse } });
  return recalled;
}

/** Shows the template of whichever organ the workbook names, by each check. */
export function followOrgan(store: PaneStore, { templates, language }: PaneServices): void {
  let followed: string | undefined;
  store.subscribe(() => {
    const { report } = store.getState();
    if (report === undefined || report.organ === followed) return;
    const organ = (followed = report.organ);
    void recall(organ, templates, language).then(
      ({ inUse }) => {
        if (organ === followed) store.dispatch({ type: "template", template: { inUse } });
      },
      () => {
        // The next check asks again.
        followed = undefined;
      },
    );
  });
}

/** What is remembered for an organ; for one that has no name yet that is nothing. */
async function recall(organ: string | undefined, templates: TemplateMemory, language: Language): Promise<RecalledTemplate> {
  if (organ === undefined) return { inUse: { kind: "builtIn", lasting: "machine" } };
  try {
    const { template, lasting } = await templates.recall(organ);
    if (template === undefined) return { inUse: { kind: "builtIn", lasting } };
    return { template, inUse: { kind: "own", fileName: template.fileName, lasting, remarks: await remarksOf(template, language) } };
  } catch (error) {
    if (!(error instanceof TemplateUnreadable)) throw error;
    return { inUse: { kind: "unreadable" } };
  }
}

/** A template that can no longer be opened has faults, which are shown when a report is made. */
async function remarksOf({ document }: OwnTemplate, language: Language): Promise<readonly string[]> {
  const { TemplateError, templateRemarks } = await loadReports();
  try {
    return templateRemarks(document, language);
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return [];
  }
}
