import { cellText } from "../../../src/offline/view/cellText";

test.each([
  [12_345_678_901, "12345678901"],
  [123_456_789_012, "1.23457E+11"],
  [123_456_789_012_345, "1.23457E+14"],
  [-2e12, "-2E+12"],
  [0.1 + 0.2, "0.3"],
])("%d without a format", (value, text) => {
  expect(cellText({ kind: "number", value })).toBe(text);
});
