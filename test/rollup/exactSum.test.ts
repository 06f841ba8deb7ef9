import fc from "fast-check";
import { exactSum } from "../../src/rollup/sums/exactSum";
import { runs } from "../runs";

test.each([
  [[], 0],
  [[0.1, 0.2], 0.3],
  [[1.1, 2.2, 3.3], 6.6],
  [[98.4361, 1e-6], 98.436101],
  [[-3, 1.5], -1.5],
  [[0.3, -0.1], 0.2],
  [[999_999_999_999, 0.000001], 999_999_999_999.000001],
])("%j is %d", (numbers, sum) => {
  expect(exactSum(numbers)).toBe(sum);
});

test("whatever decimals there are, the sum is that of whole millionths, in any order", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -(10 ** 9), max: 10 ** 10 }), { maxLength: 400 }), (millionths) => {
      const numbers = millionths.map((one) => Number(`${one}e-6`));
      const expected = Number(`${millionths.reduce((all, one) => all + BigInt(one), 0n)}e-6`) + 0;
      expect(exactSum(numbers)).toBe(expected);
      expect(exactSum([...numbers].reverse())).toBe(expected);
    }),
    { numRuns: runs(10_000, 300) },
  );
});
