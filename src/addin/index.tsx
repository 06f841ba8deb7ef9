/**
 * The composition root of the add-in, of its pane and of the ribbon: the one file that hands Excel (through Office.js) to the
 * pane. One page serves both, because they share a runtime: what a ribbon button finds shows in the pane.
 */
import { createRoot } from "react-dom/client";
import { createExcelSheets } from "../excel";
import { registerCommands } from "../ribbon";
import {
  archiveSaverFor,
  createPaneActions,
  createRibbonActions,
  createStore,
  darknessOf,
  deliveryFor,
  documentSaverFor,
  filesInPane,
  initialState,
  languageFor,
  loadReportTemplate,
  Notice,
  pageSaverFor,
  Pane,
  paneReducer,
  templateMemory,
  textsFor,
  Themed,
  workbookSaverFor,
} from "../taskpane";
import { obstacle } from "./obstacle";

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
