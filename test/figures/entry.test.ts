import fc from "fast-check";
import { LARGEST_FIGURE, readEntry, summand } from "../../src/figures";
import { anyCharacter } from "../anyCharacter";

test.each([
  ["３", 3],
  ["5件", 5],
  ["1 234 567", 1234567],
  ["1\u00a0234", 1234],
  ["1, 234 件", 1234],
  [" 12 ", 12],
  ["1,234", 1234],
  ["１２条", 12],
  ["3.0", 3],
  ["2笔", 2],
  ["12 件次", 12],
  ["1.2万件", 12000],
  ["3千件", 3000],
  ["3千万件", 30_000_000],
  ["\u202d3\u202c", 3],
  ["5\u200b", 5],
  ["\ufeff2", 2],
  ["\u00a07\u00a0", 7],
])("「%s」 reads as %i for certain: only the writing differs", (text, reads) => {
  expect(readEntry(text, "count")).toEqual({ state: "text", text, reads, certain: true });
});

test.each([
  ["/", 0],
  ["∕", 0],
  ["‒", 0],
  ["—", 0],
  ["－", 0],
  ["无", 0],
  ["22（其中修订16件）", 22],
  ["22①", undefined],
  ["5²", undefined],
  ["16\n2", undefined],
  ["1 0", undefined],
  ["2 1", undefined],
  ["326 18", undefined],
  ["326\t18", undefined],
  ["326\u00a018", undefined],
  ["３２６　１８", undefined],
  ["326 18件", undefined],
  ["1 234 56", undefined],
  ["1234 567", undefined],
  ["3 6.5", undefined],
  ["约10", undefined],
  ["1.5", undefined],
  ["1,23", undefined],
  ["#REF!", undefined],
  ["12元", 12],
  ["3万元", 3],
  ["constructor", undefined],
])("「%s」 cannot be read for certain; it suggests %p", (text, reads) => {
  expect(readEntry(text, "count")).toEqual({ state: "text", text, reads, certain: false });
  expect(summand(readEntry(text, "count"))).toBeUndefined();
});

test.each([
  ["96171.6万元", 96171.6, true],
  ["3万元", 3, true],
  ["984361元", 98.4361, true],
  ["984,361 元", 98.4361, true],
  ["1.05亿元", 10500, true],
  ["5千元", 0.5, true],
  ["12百元", 0.12, true],
  ["2百万元", 200, true],
  ["2千元整", 0.2, true],
  ["2千万", 2000, true],
  ["12件", 12, false],
])("an amount may have decimals, and a unit that converts exactly: 「%s」 reads as %d 万元, certainly: %p", (text, reads, certain) => {
  expect(readEntry(text, "amount")).toEqual({ state: "text", text, reads, certain });
});

test("an amount in 元 is that of 万元 exactly, whatever its digits", () => {
  fc.assert(
    fc.property(fc.nat({ max: 2_000_000_000 }), (number) => {
      const [whole, part] = [Math.floor(number / 10_000), String(number % 10_000).padStart(4, "0")];
      expect(readEntry(`${number}元`, "amount")).toMatchObject({ reads: Number(`${whole}.${part}`), certain: true });
    }),
  );
});

test("characters that nobody sees never matter: blank where nothing else is left, the same number within and around", () => {
  const unseen = fc.stringMatching(/^[\u200b\u200e\u202d\u202c\u2060\ufeff\u00ad]{0,3}$/u);
  fc.assert(
    fc.property(fc.nat(9999), unseen, unseen, unseen, (number, before, within, behind) => {
      const digits = String(number);
      const text = before + digits.slice(0, 1) + within + digits.slice(1) + behind;
      expect(readEntry(text, "count")).toEqual({ state: "text", text, reads: number, certain: true });
      expect(readEntry(before + within + behind, "count")).toEqual({ state: "blank" });
    }),
  );
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

const anyText = fc.oneof(fc.string({ unit: anyCharacter }), fc.string({ unit: fc.constantFrom(...Array.from("-−－+0159.,，/件项 （")) }));

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

test("a truth value is no number, and is quoted as Excel shows it", () => {
  expect([true, false].map((value) => readEntry(value, "count"))).toEqual(
    ["TRUE", "FALSE"].map((text) => ({ state: "text", text, reads: undefined, certain: false })),
  );
});
