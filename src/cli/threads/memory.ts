import type { ResourceLimits } from "node:worker_threads";

/**
 * The limits of a thread's memory in megabytes of V8's heap, 100 of all threads together: with their programs and what lies outside of the heap the whole command stays
 * below 200. One file needs little room for young objects; many are read a tenth faster with more of it.
 */
const alone = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 4 };
const ofTwo = { maxOldGenerationSizeMb: 40, maxYoungGenerationSizeMb: 10 };

/**
 * The limits of a thread, where so many work beside one another.
 * @param more megabytes for its program: one that is translated from its sources as it runs keeps them
 */
export function memoryOf(threads: number, more = 0): ResourceLimits {
  const { maxOldGenerationSizeMb, ...others } = threads > 1 ? ofTwo : alone;
  return { ...others, maxOldGenerationSizeMb: maxOldGenerationSizeMb + more };
}
