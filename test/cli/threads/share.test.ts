import { Share } from "../../../src/cli/threads/share";

test("a share is what takes a moment, one task at least and eight at most, and follows what tasks take", () => {
  const share = new Share();
  const shares = [
    [1, 200],
    [1, 12],
    [2, 10],
    [5, 1],
    [8, 30],
    [6, 600],
    [1, 26],
  ].map(([tasks = 0, milliseconds = 0]) => {
    share.took(tasks, milliseconds);
    return share.tasks;
  });
  expect(shares).toEqual([1, 2, 5, 8, 6, 1, 1]);
});
