/**
 * Locating wrong figures, beside the same question put to a mixed-integer program (HiGHS): reports with 1, 2 and 3 typing errors in
 * table 三, of about 5, 60 and 800 applications in equal shares. The program only finds how few figures suffice; locating finds
 * all such sets, their numbers and causes.
 */
import fc from "fast-check";
import loadHighs from "highs";
import { locate } from "../src/locate";
import { sumRules } from "../src/rules";
import { edition2021 } from "../src/statute";
import { typed } from "../test/checks/balancedTable";
import { typingErrors, type Figures } from "../test/locate/errors";
import { fewestChanges } from "../test/locate/fewestChanges";
import { realisticTable, sizes } from "../test/locate/realisticTable";

const LOCATED = 10_000;
const SOLVED = 90;
const rules = sumRules(edition2021).filter(({ table }) => table === "applications");

const spoiltReports = (errors: number, count: number): Figures[] =>
  sizes
    .flatMap((size) =>
      fc.sample(
        realisticTable(size).chain((table) => typingErrors(table, errors)),
        { seed: errors, numRuns: Math.ceil(count / sizes.length) },
      ),
    )
    .map(({ figures }) => figures);

/** Milliseconds for each of the given, in ascending order. */
function time<T>(given: readonly T[], task: (one: T) => void): number[] {
  const times = given.map((one) => {
    const start = performance.now();
    task(one);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b);
}

function summary(name: string, times: readonly number[]): Record<string, string | number> {
  const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(3);
  return { name, runs: times.length, "median ms": at(0.5), "p99 ms": at(0.99), "worst ms": at(1) };
}

/** Prints median, p99 and worst for 1, 2 and 3 wrong figures. */
export async function runLocate(): Promise<void> {
  const highs = await loadHighs();
  for (const errors of [1, 2, 3]) {
    const reports = spoiltReports(errors, LOCATED);
    const entries = reports.map(typed);
    const first = time(entries.slice(0, 1), (one) => void locate(edition2021, one));
    time(entries.slice(0, 1000), (one) => void locate(edition2021, one));
    const step = Math.floor(reports.length / SOLVED);
    console.log(`\nlocate ${errors} wrong figure(s); the first call takes ${(first[0] ?? 0).toFixed(1)} ms`);
    console.table([
      summary(
        "locate",
        time(entries, (one) => void locate(edition2021, one)),
      ),
      summary(
        "HiGHS",
        time(
          reports.filter((_, index) => index % step === 0),
          (one) => void fewestChanges(highs, rules, one),
        ),
      ),
    ]);
  }
}
