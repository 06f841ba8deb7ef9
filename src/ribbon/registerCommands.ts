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
    void showPane();
    await command();
  } catch (error) {
    console.error("A ribbon command failed", error);
  } finally {
    event.completed();
  }
}

/** Opens the pane. Where Excel cannot, the command goes on all the same: its outcome is there when a person opens the pane. */
async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch (error) {
    console.warn("Excel did not open the pane", error);
  }
}
