/**
 * The composition root of the pane and of the ribbon: the one file that chooses the spreadsheet (Excel through Office.js)
 * and hands it to the jobs. One page serves both, because they share a runtime: what a ribbon button finds shows in the pane.
 */
import { createRoot } from "react-dom/client";
import { createExcelSheets } from "../excel";
import { registerCommands } from "../ribbon";
import { Pane } from "./components/frame/Pane";
import { Notice } from "./components/frame/Notice";
import { Themed } from "./components/frame/Themed";
import { darknessOf } from "./darkness";
import { archiveSaverFor, deliveryFor, documentSaverFor, pageSaverFor, workbookSaverFor } from "./delivery";
import { filesInPane } from "./files/filesInPane";
import { obstacle } from "./obstacle";
import { createPaneActions, createRibbonActions, createStore, initialState, loadReportTemplate, paneReducer } from "./state";
import { templateMemory } from "./templates/templateMemory";
import { languageFor, textsFor } from "./texts";

const template = new URL("../../assets/report-template.docx", import.meta.url).href;

async function start(container: HTMLElement): Promise<void> {
  const { host } = (await Office.onReady()) as { host: Office.HostType | null };
  const root = createRoot(container);
  const language = languageFor(host === null ? navigator.language : Office.context.displayLanguage);
  const texts = textsFor(language);
  document.documentElement.lang = language;

  const darkness = darknessOf(() => (host === null ? undefined : Office.context.officeTheme));
  const message = obstacle(host, texts);
  if (message !== undefined) {
    root.render(
      <Themed darkness={darkness}>
        <Notice texts={texts} message={message} />
      </Themed>,
    );
    return;
  }

  const store = createStore(paneReducer, initialState);
  const actions = createPaneActions(store, {
    sheets: createExcelSheets(),
    language,
    texts,
    delivery: deliveryFor(Office.context.platform.toString()),
    files: filesInPane(language),
    saveWorkbook: workbookSaverFor(Office.context.platform.toString()),
    saveDocument: documentSaverFor(Office.context.platform.toString()),
    saveExport: workbookSaverFor(Office.context.platform.toString()),
    saveArchive: archiveSaverFor(Office.context.platform.toString()),
    savePage: pageSaverFor(Office.context.platform.toString()),
    templates: templateMemory(),
    loadTemplate: () => loadReportTemplate(template),
  });
  registerCommands(createRibbonActions(store, actions));
  root.render(<Pane store={store} actions={actions} texts={texts} language={language} darkness={darkness} />);
  await actions.check();
}

const container = document.getElementById("container");
if (container === null) throw new Error("The page lacks its #container");
void start(container);
