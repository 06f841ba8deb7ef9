/** Megabytes of V8's heap that all threads of the command may have together. With its programs and what lies outside of the heap the whole command stays below 200. */
const HEAPS = 96;

/** The limits of a thread's memory, where so many work beside one another. */
export const memoryOf = (threads: number) => ({ maxOldGenerationSizeMb: HEAPS / threads, maxYoungGenerationSizeMb: 4 });
