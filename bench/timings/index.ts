/**
 * The product's hot paths, timed side by side in one run. Ratios to the first line of a group tell more than the
 * milliseconds, which depend on the machine.
 */
import { Bench } from "tinybench";
import { checking, liveCheck } from "./checking";
import type { Group } from "./group";
import { templateFilling } from "./template";

const groups: readonly Group[] = [checking, liveCheck, templateFilling];

async function measure({ title, tasks }: Group): Promise<void> {
  const bench = new Bench({ time: 500 });
  for (const [name, task] of Object.entries(tasks)) bench.add(name, task);
  await bench.run();
  const first = bench.tasks[0]?.result;
  console.log(`\n${title}`);
  console.table(
    bench.tasks.map(({ name, result }) => {
      if (result.state !== "completed" || first?.state !== "completed") return { name, error: result.state };
      const { p50, p99 } = result.latency;
      return { name, "median ms": p50.toFixed(3), "p99 ms": p99.toFixed(3), "× first": (p50 / first.latency.p50).toFixed(2) };
    }),
  );
}

export async function runTimings(): Promise<void> {
  for (const group of groups) await measure(group);
}
