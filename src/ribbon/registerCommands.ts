import { commandIds, type Commands } from "./commands";

/**
 * Gives the ribbon's buttons their functions. They run in the shared runtime, in the page of the pane: each opens the pane,
 * where its outcome shows, and always tells Excel that it has completed, or Excel would keep the button waiting.
 */
export function registerCommands(commands: Commands): void {
  for (const id of commandIds) {
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
      void runCommand(commands[id], event);
    });
  }
}

async function runCommand(command: () => Promise<void>, event: Office.AddinCommands.Event): Promise<void> {
  try {
    // Settled, not all: the command runs to its end also where Excel cannot open the pane, and the other way round.
    await Promise.allSettled([showPane(), command()]);
  } finally {
    event.completed();
  }
}

/** Asynchronous, so that a host without the call rejects here rather than throwing into the command. */
async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}
