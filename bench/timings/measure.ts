import { Bench } from "tinybench";
import type { Group } from "./group";

/** Times a group's tasks side by side and prints them. */
export async function measure({ title, tasks }: Group): Promise<void> {
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
