export { createPaneActions, type PaneActions } from "./paneActions";
export { PaneContext, usePane, usePaneState } from "./paneContext";
export { paneReducer } from "./paneReducer";
export type { PaneServices, PaneStore } from "./paneServices";
export { initialState, type Generation, type LastYearQuestion, type PaneState, type RolledForward } from "./paneState";
export { loadReportTemplate } from "./reportTemplate";
export { blankTables, missingSheets, situationOf, type Situation, statusText } from "./status";
export { createStore } from "./store";
export type { FaultyTemplate, TemplateInUse, TemplateState } from "./templateState";
