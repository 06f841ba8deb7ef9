import fc from "fast-check";
import { compare, percentOf, printExact, readExact, sumOf, type Exact, type NumberOf } from "../../../src/report/terms/exact";

const read = (text: string, of: NumberOf = "change"): Exact => {
  const number = readExact(text, of);
  if (number === undefined) throw new Error(`${text} is no number`);
  return number;
};

describe("figures as they are printed", () => {
  test.each([
    ["17", "17"],
    ["0.0000001", "0.0000001"],
    ["12.50", "12.5"],
    ["１，２３４", "1234"],
    ["1 234", "1234"],
    ["5件", "5"],
    ["-3", "-3"],
    ["−0.5", "-0.5"],
    ["+2", "2"],
    ["007", "007"],
  ])("%s reads as %s", (text, printed) => {
    expect(printExact(read(text))).toBe(printed.replace(/^0+(?=\d)/u, ""));
  });

  test.each(["", "/", "无", "22（其中修订16件）", "1.2.3", "1,23", "1 0", "326 18", "5-6", "一", "1e3", "NaN", "Infinity", "5件件"])(
    "%j is no number",
    (text) => {
      for (const kind of ["count", "amount", "change", "named"] as const) expect(readExact(text, kind)).toBeUndefined();
    },
  );

  test.each<[string, NumberOf, string]>([
    ["3.2万元", "amount", "3.2"],
    ["984361元", "amount", "98.4361"],
    ["984,361.00元整", "amount", "98.4361"],
    ["1.05亿元", "amount", "10500"],
    ["3万6千元", "amount", "3.6"],
    ["0.00000000000000012345元", "amount", "0.000000000000000000012345"],
    ["1.2万件", "count", "12000"],
    ["共44件", "count", "44"],
    ["2笔", "count", "2"],
    ["1.2万元", "named", "12000"],
    ["380元", "named", "380"],
    ["12场次", "named", "12"],
    ["3千人", "named", "3000"],
  ])("%s of %s is %s in the unit that is printed behind it", (text, of, printed) => {
    expect(printExact(read(text, of))).toBe(printed);
  });

  test.each<[string, NumberOf]>([
    ["12件", "amount"],
    ["3千", "amount"],
    ["326人", "count"],
    ["3万元", "count"],
    ["合计44件", "count"],
    ["22①", "count"],
    ["16\n2", "count"],
  ])("%j of %s is no number for certain", (text, of) => {
    expect(readExact(text, of)).toBeUndefined();
  });
});

const cents = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });

test("sums are exact, whatever the decimals", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cents, fc.integer({ min: 0, max: 6 })), { maxLength: 12 }), (given) => {
      const sum = sumOf(given.map(([digits, scale]) => ({ digits, scale })));
      const expected = given.reduce((total, [digits, scale]) => total + digits * 10n ** BigInt(6 - scale), 0n);
      expect(sum.digits * 10n ** BigInt(6 - sum.scale)).toBe(expected);
      expect(compare(sum, { digits: expected, scale: 6 })).toBe(0);
    }),
  );
});

test("what is printed reads as the same number", () => {
  fc.assert(
    fc.property(cents, fc.integer({ min: 0, max: 6 }), (digits, scale) => {
      expect(compare(read(printExact({ digits, scale })), { digits, scale })).toBe(0);
    }),
  );
});

test("a percentage is the nearest with one decimal, the upper one of two; without a decimal where it comes out even", () => {
  const count = fc.bigInt({ min: 0n, max: 10n ** 12n });
  fc.assert(
    fc.property(
      count,
      count.filter((whole) => whole > 0n),
      (part, whole) => {
        const text = percentOf({ digits: part, scale: 0 }, { digits: whole, scale: 0 });
        const tenths = BigInt(
          text
            .replace("%", "")
            .replace(/^(\d+)$/u, "$1.0")
            .replace(".", ""),
        );
        // −1/2 tenth < exact − shown ≤ … is −1/2 ≤ exact − shown < 1/2, times 2 × whole
        const distance = 2n * (part * 1000n - tenths * whole);
        expect([distance >= -whole, distance < whole]).toEqual([true, true]);
        expect(text.includes(".")).toBe((part * 100n) % whole !== 0n);
      },
    ),
    {
      examples: [
        [1n, 2000n],
        [1999n, 2000n],
        [1n, 3n],
        [5n, 10000n],
      ],
    },
  );
});

test("a percentage of amounts does not depend on how many decimals they are written with", () => {
  expect(percentOf(read("0.10"), read("0.3"))).toBe("33.3%");
  expect(percentOf(read("1.5"), read("3.00"))).toBe("50%");
});
