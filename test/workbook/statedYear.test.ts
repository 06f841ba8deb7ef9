import { statedYear } from "../../src/workbook/reading/statedYear";

test.each([
  ["2025", 2025],
  ["２０２５年", 2025],
  [" 2025 年度 ", 2025],
  ["二〇二五年", 2025],
  ["二○二五年度", 2025],
  ["二零二五", 2025],
  ["二Ｏ二五 年", 2025],
  ["一九九九年", 1999],
  ["20255", undefined],
  ["25年", undefined],
  ["二十五年", undefined],
  ["二〇二五年年", undefined],
  ["2025年1月", undefined],
  ["年", undefined],
  ["", undefined],
])("%j says %p", (text, year) => {
  expect(statedYear(text)).toBe(year);
});
