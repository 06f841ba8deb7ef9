/** The functions that the ribbon's buttons call by name: `manifest.xml` uses these names, so they never change. */
export const commandIds = ["insertSheets", "checkWorkbook", "generateReport"] as const;

export type CommandId = (typeof commandIds)[number];

/** What each command does. */
export type Commands = Readonly<Record<CommandId, () => Promise<void>>>;
