export type { Draft, Drafts } from "./drafts";
export { createPaneActions, type PaneActions } from "./paneActions";
export { PaneContext, usePane, usePaneState } from "./paneContext";
export { paneReducer } from "./paneReducer";
export type { PaneServices, PaneStore } from "./paneServices";
export {
  initialState,
  type PanePart,
  type ChosenFollowing,
  type EditedText,
  type ExportKind,
  type Generation,
  type LastYearQuestion,
  type PaneState,
  type RolledForward,
} from "./paneState";
export { createRibbonActions } from "./ribbonActions";
export type { RollupState, RollupWish, UnitsProgress } from "./rollupState";
export { loadReportTemplate } from "./reportTemplate";
export { blankTables, lacksOf, isUnfilled, missingSheets, sheetsInUse, situationOf, type Situation, statusText, toneOf } from "./status";
export { createStore } from "./store";
export type { AskedTemplate, FaultyTemplate, TemplateInUse, TemplateState } from "./templateState";
