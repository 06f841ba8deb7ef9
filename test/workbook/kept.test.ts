import { Kept } from "../../src/workbook/kept";

test("what is kept is worked out once, and of more than may be kept the oldest goes", () => {
  const kept = new Kept<number>(2);
  const worked: string[] = [];
  const length = (text: string) =>
    kept.of(text, () => {
      worked.push(text);
      return text.length;
    });
  expect(["a", "bb", "a", "bb", "ccc", "bb", "a"].map(length)).toEqual([1, 2, 1, 2, 3, 2, 1]);
  expect(worked).toEqual(["a", "bb", "ccc", "a"]);
});

test("what has a long key is worked out each time", () => {
  const kept = new Kept<number>(10, 2);
  let worked = 0;
  const count = (text: string) => kept.of(text, () => (worked += 1));
  expect(["ab", "ab", "abc", "abc"].map(count)).toEqual([1, 1, 2, 3]);
});
