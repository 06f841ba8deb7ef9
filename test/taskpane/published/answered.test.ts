import { answerOf } from "../../../src/taskpane/published/answered";

test.each([
  ["", "count", ""],
  ["  ", "count", ""],
  ["12", "count", 12],
  ["１２", "count", 12],
  ["1,234", "count", 1234],
  ["12件", "count", 12],
  ["-3", "count", undefined],
  ["-3", "change", -3],
  ["3.5", "count", undefined],
  ["3.5", "amount", 3.5],
  ["/", "count", undefined],
  ["约5", "count", undefined],
  ["1e9", "count", undefined],
  ["9".repeat(20), "count", undefined],
] as const)("%j as a %s is %p", (text, kind, answer) => {
  expect(answerOf(text, kind)).toBe(answer);
});
