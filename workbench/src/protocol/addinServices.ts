/** What Excel does for an add-in beside the workbook: its pane, its ribbon, its runtime. */
export interface AddinServices {
  /** The add-in's functions for ribbon buttons are there. */
  actionHandlerReady(): void;
  isPaneVisible(): boolean;
  setPaneVisible(visible: boolean): void;
  /** Enables or greys a button of the add-in's ribbon tab. */
  enableButton(id: string, enabled: boolean): void;
  showTab(id: string, visible: boolean): void;
  /** Whether the runtime starts with the document (`Office.addin.setStartupBehavior`). */
  startsWithDocument: boolean;
}
