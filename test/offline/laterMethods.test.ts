import { addMissing, laterMethods } from "../../src/offline/laterMethods";

interface List {
  at(index: number): unknown;
  findLast(test: (value: number, index: number) => boolean): unknown;
  findLastIndex(test: (value: number, index: number) => boolean): number;
}

/** A list whose methods are ours, over the same values. */
function ofOurs(values: readonly number[]): List {
  const list = Object.assign(Object.create(null) as List, values, { length: values.length });
  addMissing(list, laterMethods.list);
  return list;
}

test.each([[[]], [[7]], [[1, 2, 3, 2]]])("on %j they give what the language's own give", (values: number[]) => {
  const ours = ofOurs(values);
  for (const index of [0, 1, -1, -4, 4, 1.7, NaN]) expect(ours.at(index)).toBe(values.at(index));
  for (const wanted of [1, 2, 9]) {
    expect(ours.findLast((value) => value === wanted)).toBe(values.findLast((value) => value === wanted));
    expect(ours.findLastIndex((value, index) => value === wanted && index > 0)).toBe(values.findLastIndex((value, index) => value === wanted && index > 0));
  }
});

test("texts, and what an object has of its own", () => {
  expect(laterMethods.text.at.call("年报", -1)).toBe("报");
  expect([laterMethods.object.hasOwn({ a: 1 }, "a"), laterMethods.object.hasOwn({ a: 1 }, "toString")]).toEqual([true, false]);
});

test("what a browser has stays its own", () => {
  const own = (): string => "own";
  const owner = { at: own };
  addMissing(owner, { at: () => "ours", findLast: () => "ours" });
  expect([owner.at(), (owner as unknown as { findLast(): string }).findLast()]).toEqual(["own", "ours"]);
});
