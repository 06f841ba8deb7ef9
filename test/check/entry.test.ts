import fc from "fast-check";
import { LARGEST_FIGURE, readEntry, summand } from "../../src/check";

test.each([
  ["３", 3],
  ["5件", 5],
  ["1 0", 10],
  [" 12 ", 12],
  ["1,234", 1234],
  ["１２条", 12],
  ["3.0", 3],
])("「%s」 reads as %i for certain: only the writing differs", (text, reads) => {
  expect(readEntry(text, "count")).toEqual({ state: "text", text, reads, certain: true });
});

test.each([
  ["/", 0],
  ["—", 0],
  ["－", 0],
  ["无", 0],
  ["22（其中修订16件）", 22],
  ["22①", undefined],
  ["5²", undefined],
  ["16\n2", undefined],
  ["约10", undefined],
  ["1.5", undefined],
  ["1,23", undefined],
  ["#REF!", undefined],
  ["12元", undefined],
  ["constructor", undefined],
])("「%s」 cannot be read for certain; it suggests %p", (text, reads) => {
  expect(readEntry(text, "count")).toEqual({ state: "text", text, reads, certain: false });
  expect(summand(readEntry(text, "count"))).toBeUndefined();
});

test("an amount may have decimals and its unit", () => {
  expect(readEntry("96171.6万元", "amount")).toMatchObject({ reads: 96171.6, certain: true });
});

test.each(["", " ", "　", "\n"])("white space %j is blank, not zero", (text) => {
  expect(readEntry(text, "count")).toEqual({ state: "blank" });
});

test("a number in full-width digits, with spaces and a unit reads as itself", () => {
  const fullWidth = (digits: string) => digits.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  fc.assert(
    fc.property(fc.nat({ max: LARGEST_FIGURE }), fc.constantFrom("", "件", " 条"), (number, unit) => {
      expect(readEntry(fullWidth(String(number)) + unit, "count")).toMatchObject({ reads: number });
    }),
  );
});

test("whatever stands in a cell, it reads as a whole number ≥ 0 or not at all", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const entry = readEntry(text, "count");
      if (entry.state === "text" && entry.reads !== undefined) expect(entry.reads >= 0 && Number.isInteger(entry.reads)).toBe(true);
      expect(entry.state).not.toBe("number");
    }),
  );
});
