/** `constant` + Σ `coefficients` × unknowns ≥ 0, all whole numbers. */
export interface Constraint {
  readonly constant: number;
  readonly coefficients: readonly number[];
}

/** How far from its first place an unknown is tried: where two unknowns must be both odd or both even, the next place does. */
const STEPS = 2;

/**
 * Whole numbers that satisfy all constraints, each as near to 0 as those before it allow; `undefined` where there are none.
 * By the elimination of Fourier and Motzkin, which is small here: at most three unknowns in about ten constraints.
 */
export function nearestToZero(constraints: readonly Constraint[], unknowns: number): number[] | undefined {
  if (unknowns === 0) return constraints.every(({ constant }) => constant >= 0) ? [] : undefined;
  let projected = constraints;
  for (let last = unknowns - 1; last > 0; last--) projected = project(projected, last);
  let [least, greatest] = [-Infinity, Infinity];
  for (const {
    constant,
    coefficients: [first = 0],
  } of projected) {
    if (first > 0) least = Math.max(least, Math.ceil(-constant / first));
    else if (first < 0) greatest = Math.min(greatest, Math.floor(constant / -first));
    else if (constant < 0) return undefined;
  }
  const start = Math.min(Math.max(0, least), greatest);
  const away = start < 0 || greatest < 0 ? -1 : 1;
  for (let step = 0; step <= STEPS; step++) {
    const value = start + step * away;
    if (value < least || value > greatest) return undefined;
    const rest = constraints.map(({ constant, coefficients: [first = 0, ...others] }) => ({
      constant: constant + first * value,
      coefficients: others,
    }));
    const others = nearestToZero(rest, unknowns - 1);
    if (others) return [value + 0, ...others];
  }
  return undefined;
}

/** The constraints on the other unknowns: each bound from below on the last one is set against each from above. */
function project(constraints: readonly Constraint[], last: number): Constraint[] {
  const at = ({ coefficients }: Constraint): number => coefficients[last] ?? 0;
  const lower = constraints.filter((one) => at(one) > 0);
  const upper = constraints.filter((one) => at(one) < 0);
  const pairs = lower.flatMap((low) =>
    upper.map((high): Constraint => ({
      constant: -at(high) * low.constant + at(low) * high.constant,
      coefficients: low.coefficients.map((one, index) => -at(high) * one + at(low) * (high.coefficients[index] ?? 0)),
    })),
  );
  return [...constraints.filter((one) => at(one) === 0), ...pairs];
}
