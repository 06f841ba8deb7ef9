/** The ribbon's commands (shared runtime). */
export { commandIds, type CommandId, type Commands } from "./commands";
export { registerCommands } from "./registerCommands";
