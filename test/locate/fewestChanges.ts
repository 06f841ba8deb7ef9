import type { Highs } from "highs";
import type { SumRule } from "../../src/rules";
import type { Figures } from "./errors";

/**
 * A bound from below on how many figures must change so that every rule holds, by a mixed-integer program: for each figure what is
 * added, what is taken away (fractions allowed, which can only lower the bound), and whether it changes at all, 0 or 1. Where
 * whole numbers reach the bound, it is the minimum. Nothing of it comes from src/locate.
 */
export function fewestChanges(highs: Highs, rules: readonly SumRule[], figures: Figures): number {
  const broken = rules.map(({ terms }) => terms.reduce((sum, { figure, coefficient }) => sum + coefficient * (figures.get(figure) ?? 0), 0));
  // No smallest set needs a change beyond what all rules together are off by.
  const most = broken.reduce((sum, one) => sum + Math.abs(one), 0);
  if (most === 0) return 0;
  const names = [...new Set(rules.flatMap(({ terms }) => terms.map(({ figure }) => figure)))];
  const index = new Map(names.map((figure, position) => [figure, position]));
  const rows = rules.map(({ terms }, row) => {
    const sum = terms.map(({ figure, coefficient }) => {
      const at = String(index.get(figure));
      return coefficient > 0 ? `+ a${at} - t${at}` : `- a${at} + t${at}`;
    });
    return ` r${String(row)}: ${sum.join(" ")} = ${String(-(broken[row] ?? 0))}`;
  });
  const links = names.flatMap((figure, at) => {
    const taken = Math.min(most, figures.get(figure) ?? 0);
    return [` u${at}: a${at} - ${most} z${at} <= 0`, taken > 0 ? ` d${at}: t${at} - ${taken} z${at} <= 0` : ` d${at}: t${at} = 0`];
  });
  const all = (letter: string) => names.map((_, at) => `${letter}${String(at)}`);
  const program = ["Minimize", ` changed: ${all("z").join(" + ")}`, "Subject To", ...rows, ...links, "Binary", ` ${all("z").join(" ")}`, "End"].join("\n");
  const { Status, ObjectiveValue } = highs.solve(program);
  if (Status !== "Optimal") throw new Error(`The program is ${Status}`);
  return Math.round(ObjectiveValue);
}
