/**
 * The product's hot paths, timed side by side in one run. Ratios to the first line of a group tell more than the
 * milliseconds, which depend on the machine.
 */
import { checking, liveCheck } from "./checking";
import { measure } from "./measure";

export async function runTimings(): Promise<void> {
  for (const group of [checking, liveCheck]) await measure(group);
}
