import fc from "fast-check";
import loadHighs from "highs";
import { locate, MOST_CHANGES } from "../../src/locate";
import { sumRules } from "../../src/rules";
import { edition2021 } from "../../src/statute";
import { typed } from "../checks/balancedTable";
import { typingErrors } from "./errors";
import { fewestChanges } from "./fewestChanges";
import { realisticTable, sizes } from "./realisticTable";

const rules = sumRules(edition2021).filter(({ table }) => table === "applications");

/** Twelve kinds of table, so many of each: 1,020 in all. */
const RUNS = 85;

test.each(sizes.flatMap((size) => [1, 2, 3, 4].map((errors) => [size, errors] as const)))(
  "the smallest sets are as small as a mixed-integer program finds: about %d applications, %d errors",
  async (size, errors) => {
    const highs = await loadHighs();
    const spoilt = fc.sample(
      realisticTable(size).chain((table) => typingErrors(table, errors)),
      { seed: 20260104, numRuns: RUNS },
    );
    for (const { figures } of spoilt) {
      const [fault] = locate(edition2021, typed(figures));
      const located = fault?.suspects[0]?.changes.length;
      const fewest = fewestChanges(highs, rules, figures);
      if (located === undefined) expect(fewest).toBeGreaterThan(MOST_CHANGES);
      else expect(located).toBe(fewest);
    }
  },
  60_000,
);
