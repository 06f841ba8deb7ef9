/** `node --import tellCost.mjs …`: tells on descriptor 3 what the process took, and lets it see as many processors as BENCH_THREADS says. */
import { writeSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import os from "node:os";
import { isMainThread } from "node:worker_threads";

if (process.env.BENCH_THREADS) {
  os.availableParallelism = () => Number(process.env.BENCH_THREADS);
  syncBuiltinESMExports();
}

process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  if (isMainThread) writeSync(3, JSON.stringify({ work: (user + system) / 1e6, peak: process.resourceUsage().maxRSS / 1024 }));
});
