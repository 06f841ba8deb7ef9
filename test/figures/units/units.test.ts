import { mayCount, readEntry, UNIT_IN_TEXT } from "../../../src/figures";
import { multiples, units } from "../../../src/figures/units/units";
import { quantities } from "../../../src/narrative";
import { readExact } from "../../../src/report/terms/exact";

const named = units.map((unit) => [unit.written, unit] as const);
const things = named.filter(([, { money }]) => money === undefined);

test.each(named)("%s is read in its example, with the number before it", (written, { example, money }) => {
  const [quantity, ...others] = quantities(example);
  expect([quantity?.unit, quantity?.kind, others]).toEqual([written, money === undefined ? "count" : "amount", []]);
});

test.each(named.filter(([, { guard }]) => guard !== undefined))("%s is not read where something else begins with it", (written, { guard }) => {
  expect(guard?.unlike).toContain(written);
  expect(quantities(guard?.unlike ?? "").filter(({ unit }) => unit === written)).toEqual([]);
});

test.each(things)("what is written with %s is the same number in a text, in a cell and as a 要素", (written, { counts = [] }) => {
  const certain = (counts as readonly string[]).includes("figures");
  for (const [number, value] of [
    ["12", 12],
    ["1.2万", 12_000],
  ] as const) {
    const text = number + written;
    expect(quantities(text).map((one) => [one.value, one.unit])).toEqual([[value, written]]);
    expect(readEntry(text, "count")).toEqual({ state: "text", text, reads: value, certain });
    expect(readExact(text, "named")).toEqual({ digits: BigInt(value), scale: 0 });
    expect(readExact(text, "count")).toEqual(certain ? { digits: BigInt(value), scale: 0 } : undefined);
  }
});

test.each([...multiples])("%s multiplies in a text, in a cell and as a 要素", (multiple, power) => {
  const text = `3${multiple}元`;
  expect(quantities(text).map(({ value }) => value)).toEqual([3 * 10 ** power]);
  expect(readEntry(text, "amount")).toMatchObject({ reads: Number(`3e${power - 4}`), certain: true });
  expect(readExact(text, "named")).toEqual({ digits: 3n * 10n ** BigInt(power), scale: 0 });
  expect(quantities(`${text}整`).map(({ value }) => value)).toEqual([3 * 10 ** power]);
  expect(readEntry(`${text}整`, "amount")).toMatchObject({ reads: Number(`3e${power - 4}`), certain: true });
});

test("no unit stands there twice, and none that is no unit counts anything", () => {
  const written = units.map((unit) => unit.written);
  expect(written).toEqual([...new Set(written)]);
  expect([mayCount("件", "applications"), mayCount("平方米", "applications"), mayCount("月", "figures"), mayCount("", "figures")]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test("of two units that begin together the longer is read", () => {
  const longest = new RegExp(`^(?:${UNIT_IN_TEXT})`, "u");
  for (const { written } of units) expect(longest.exec(written)?.[0]).toBe(written);
});
