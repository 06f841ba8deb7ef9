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

test.each([
  ["-15", -15],
  ["－15", -15],
  ["−15", -15],
  ["+1036", 1036],
  ["＋３", 3],
  ["- 1,234项", -1234],
  ["15", 15],
  ["-0", 0],
])("a change may have a sign: 「%s」 reads as %i for certain", (text, reads) => {
  expect(readEntry(text, "change")).toEqual({ state: "text", text, reads, certain: true });
});

test.each([
  ["-1.5", undefined],
  ["--15", undefined],
  ["-", 0],
  ["减15", undefined],
  ["-15（其中取消16项）", -15],
])("a change written 「%s」 cannot be read for certain; it suggests %p", (text, reads) => {
  expect(readEntry(text, "change")).toEqual({ state: "text", text, reads, certain: false });
});

test.each(["count", "amount"] as const)("a sign makes no %s", (kind) => {
  for (const text of ["-15", "−15", "+15", "-15（其中修订16件）"]) {
    expect(readEntry(text, kind)).toEqual({ state: "text", text, reads: undefined, certain: false });
  }
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

const anyText = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom(...Array.from("-−－+0159.,，/件项 （")) }));

test("whatever stands in a cell, it reads as a whole number ≥ 0 or not at all; as a change, as a whole number or not at all", () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom("count", "change"), (text, kind) => {
      const entry = readEntry(text, kind);
      if (entry.state === "text" && entry.reads !== undefined) {
        expect(Number.isInteger(entry.reads) && (kind === "change" || entry.reads >= 0)).toBe(true);
      }
      expect(entry.state).not.toBe("number");
    }),
  );
});
