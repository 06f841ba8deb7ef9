/** The name that webpack gives to the error of a script that could not be loaded. */
const NAME = "ChunkLoadError";

/** Whether a script of the pane's own server could not be loaded. */
export const isNotLoaded = (error: unknown): boolean => error instanceof Error && error.name === NAME;

/** The same error, where it was a worker that lacked the script. */
export const notLoaded = (): Error => Object.assign(new Error("A worker lacks a script"), { name: NAME });
