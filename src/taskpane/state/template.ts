import { ReportError } from "../../jobs";
import { loadChecks, loadReports } from "../parts";
import { generate } from "./generateReport";
import type { PaneServices, PaneStore } from "./paneServices";
import { runTask } from "./runTask";
import { followOrgan } from "./templateInUse";
import type { AskedTemplate, TemplateState } from "./templateState";

/** What a person does with the template of the report. */
export interface TemplateActions {
  /** Tries a Word file as the organ's template; one without faults is remembered. Where it lacks something the person is asked first. */
  readonly chooseTemplate: (file: File) => Promise<void>;
  /** The answer to that question: take it as it is. */
  readonly takeAskedTemplate: () => Promise<void>;
  /** The other answer: the template before stays. */
  readonly leaveAskedTemplate: () => void;
  /** Goes back to the built-in template. */
  readonly useBuiltInTemplate: () => Promise<void>;
  /** The answer where the remembered template cannot be read: goes back to the built-in one and makes the report. */
  readonly generateWithBuiltIn: () => Promise<void>;
  /** Hands over the built-in template, as a start for an own one. */
  readonly saveBuiltInTemplate: () => Promise<void>;
  /** Hands over the copy of the faulty template in which each fault has a comment. */
  readonly saveMarkedTemplate: () => Promise<void>;
}

/** The actions over a store. From now on the pane shows the template of whichever organ the workbook names. */
export function createTemplateActions(store: PaneStore, services: PaneServices): TemplateActions {
  const { sheets, templates, texts } = services;
  const show = (template: Partial<TemplateState>): void => {
    store.dispatch({ type: "template", template });
  };
  const run = (work: () => Promise<void>): Promise<void> => runTask(store, services, "template", work);
  const save = async (kind: "builtIn" | "marked", fileName: string, content: Uint8Array): Promise<void> => {
    const { url } = await services.saveDocument({ fileName, content });
    show({ saved: { kind, fileName, url } });
  };
  const endQuestion = (): void => {
    if (store.getState().generation.stage === "templateUnreadable") store.dispatch({ type: "generation", generation: { stage: "idle" } });
  };
  const take = async ({ fileName, document, remarks }: AskedTemplate): Promise<void> => {
    const lasting = await templates.remember(await organOf(sheets), { fileName, document });
    show({ inUse: { kind: "own", fileName, lasting, remarks }, asked: undefined, faulty: undefined, saved: undefined });
    store.dispatch({ type: "templateChosen" });
    endQuestion();
  };
  const useBuiltInTemplate = (): Promise<void> =>
    run(async () => {
      const lasting = await templates.remember(await organOf(sheets), undefined);
      show({ inUse: { kind: "builtIn", lasting }, asked: undefined, faulty: undefined, saved: undefined });
      store.dispatch({ type: "templateChosen" });
      endQuestion();
    });
  followOrgan(store, services);

  return {
    chooseTemplate: (file) =>
      run(async () => {
        const { name: fileName } = file;
        const document = new Uint8Array(await file.arrayBuffer());
        const { checkTemplate } = await loadReports();
        const { faults, marked, remarks } = await checkTemplate(sheets, document, services.language);
        if (faults.length > 0) show({ faulty: { fileName, when: "picked", faults, marked }, asked: undefined, saved: undefined });
        else if (remarks.length > 0) show({ asked: { fileName, document, remarks }, faulty: undefined, saved: undefined });
        else await take({ fileName, document, remarks });
      }),
    takeAskedTemplate: () =>
      run(async () => {
        const { asked } = store.getState().template;
        if (asked) await take(asked);
      }),
    leaveAskedTemplate() {
      show({ asked: undefined });
    },
    useBuiltInTemplate,
    async generateWithBuiltIn() {
      await useBuiltInTemplate();
      await runTask(store, services, "generate", () => generate(store, services));
    },
    saveBuiltInTemplate: () => run(async () => save("builtIn", texts.template.builtInFile, await services.loadTemplate())),
    saveMarkedTemplate: () =>
      run(async () => {
        const { faulty } = store.getState().template;
        if (faulty?.marked) await save("marked", texts.template.markedFile(faulty.fileName.replace(/\.\w+$/u, "")), faulty.marked);
      }),
  };
}

/** @throws ReportError where the workbook names no organ: there is nobody to remember a template for */
async function organOf(sheets: PaneServices["sheets"]): Promise<string> {
  const { reportOrgan } = await loadChecks();
  const organ = await reportOrgan(sheets);
  if (organ === undefined) throw new ReportError("noOrgan", "template");
  return organ;
}
