import fc from "fast-check";
import { mistyping } from "../../src/locate/cause/typing";
import { mistyped } from "./errors";

test.each([
  [144, 114, "replaced"],
  [123, 132, "swapped"],
  [123, 23, "omitted"],
  [105, 15, "swapped"],
  [123, 1223, "added"],
  [12, 120, "tenfold"],
  [120, 12, "tenfold"],
  [21, 12, "swapped"],
  [0, 5, "replaced"],
  [0, 10, "added"],
])("%d typed as %d: a digit is %s", (truth, typed, step) => {
  expect(mistyping(truth, typed)?.step).toBe(step);
});

test.each([
  [12, 21000],
  [123, 321],
  [50, 0],
  [5, 5],
  [-5, 5],
  [1234, 1],
  [26, 30000],
])("%d typed as %d takes more than one step", (truth, typed) => {
  expect(mistyping(truth, typed)).toBeUndefined();
});

test("whatever one step makes of a number is known for one step, unless nothing is left", () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 99999 }).chain((truth) => fc.tuple(fc.constant(truth), mistyped(truth))),
      ([truth, typed]) => {
        fc.pre(typed !== 0 && String(typed).length >= String(truth).length - 1);
        expect(mistyping(truth, typed)).toBeDefined();
      },
    ),
    { seed: 20260501, numRuns: 2000 },
  );
});

test("of a figure of one digit every other is one step away, and no single one says much", () => {
  for (let typed = 0; typed <= 9; typed++) {
    if (typed !== 4) expect(mistyping(4, typed)?.probability).toBeCloseTo(0.4 / 9, 9);
  }
});

test("the probabilities of what one step makes of a number add up to no more than 1", () => {
  for (const truth of [0, 7, 10, 144, 1000]) {
    let sum = 0;
    for (let typed = 0; typed <= 20000; typed++) sum += mistyping(truth, typed)?.probability ?? 0;
    expect(sum).toBeGreaterThan(0.3);
    expect(sum).toBeLessThanOrEqual(1);
  }
});
