/** How a person leaves the pane by the keyboard; office.js tells the host with these numbers (`OSF.AgaveHostAction`). */
const exits: Readonly<Record<number, PaneExit>> = {
  5: { to: "nextRegion", backwards: false },
  6: { to: "nextRegion", backwards: true },
  13: { to: "nextRegion", backwards: false },
  14: { to: "nextRegion", backwards: true },
  15: { to: "sheet" },
};

/** Ctrl+F6 and Tab at the pane's end go on to the next region (Shift: the one before), Esc goes to the sheet. */
export type PaneExit = { readonly to: "nextRegion"; readonly backwards: boolean } | { readonly to: "sheet" };

/** What a message of the pane says about leaving it; null for every other message. */
export function paneExitOf(text: unknown): PaneExit | null {
  if (typeof text !== "string" || !text.includes("ContextActivationManager_notifyHost")) return null;
  const { _data } = JSON.parse(text) as { _data?: unknown };
  return Array.isArray(_data) ? (exits[Number(_data[1])] ?? null) : null;
}
