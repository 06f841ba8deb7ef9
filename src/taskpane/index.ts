/** The pane, for whoever has a spreadsheet to hand to it: Excel's add-in, or a page with a file. */
export { Notice } from "./components/frame/Notice";
export { Pane } from "./components/frame/Pane";
export { Themed } from "./components/frame/Themed";
export { darknessOf, type Darkness } from "./darkness";
export { archiveSaverFor, deliveryFor, documentSaverFor, pageSaverFor, workbookSaverFor } from "./delivery";
export { FileRefused } from "./files/fileRefused";
export { filesInPane } from "./files/filesInPane";
export {
  createPaneActions,
  createRibbonActions,
  createStore,
  initialState,
  loadReportTemplate,
  paneReducer,
  type PaneActions,
  type PaneServices,
  type PaneStore,
} from "./state";
export { templateMemory } from "./templates/templateMemory";
export { languageFor, textsFor, type Texts } from "./texts";

/** Answers as a worker what the pane asks of one, in a worker whose script is not the pane's own (src/taskpane/workers). */
export const startAnswering = (): Promise<unknown> => import("./workers/worker");
