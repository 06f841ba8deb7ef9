/** Where a point goes: x → a·x + c·y + e, y → b·x + d·y + f. */
export type Transform = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** The transform that first does `inner`, then `outer`. */
export const combined = (outer: Transform, inner: Transform): Transform => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

/** Where a point goes. */
export const moved = (by: Transform, x: number, y: number): readonly [x: number, y: number] => [by[0] * x + by[2] * y + by[4], by[1] * x + by[3] * y + by[5]];

/** A transform of what the library gives as one; `undefined` where it is none. */
export function transformOf(value: unknown): Transform | undefined {
  const numbers = value !== null && typeof value === "object" ? Array.from(value as ArrayLike<unknown>) : [];
  const [a, b, c, d, e, f] = numbers.map(Number);
  return a === undefined || b === undefined || c === undefined || d === undefined || e === undefined || f === undefined ? undefined : [a, b, c, d, e, f];
}
