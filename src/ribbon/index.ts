/** The ribbon's commands (shared runtime). */
export { commandIds, type CommandId, type Commands } from "./commands";
export { ribbonWords } from "./words";
export { registerCommands } from "./registerCommands";
