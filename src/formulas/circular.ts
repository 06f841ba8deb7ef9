import type { PlacedFormula, Takers } from "./takers";

/** The formulas that take their own result, or one that does; the engine would begin with 0 there and give some number. */
export function circular<Formula extends PlacedFormula>(formulas: readonly Formula[], takers: Takers<Formula>): Formula[] {
  const takersOf = new Map(formulas.map((one) => [one, [...new Set(takers.of(one.sheet, one.position))]]));
  const waitsFor = new Map<Formula, number>();
  for (const own of takersOf.values()) for (const taker of own) waitsFor.set(taker, (waitsFor.get(taker) ?? 0) + 1);
  const ready = formulas.filter((one) => !waitsFor.has(one));
  for (let next = ready.pop(); next; next = ready.pop()) {
    for (const taker of takersOf.get(next) ?? []) {
      const left = (waitsFor.get(taker) ?? 0) - 1;
      waitsFor.set(taker, left);
      if (left === 0) ready.push(taker);
    }
  }
  return formulas.filter((one) => (waitsFor.get(one) ?? 0) > 0);
}
