import { withArabicYears } from "./chineseYear";
import { seenLetters } from "./labelText";

/** The year that a text says: 2025 for 「2025」, 「２０２５年」, 「2025 年度」, 「二〇二五年」; `undefined` where it is not four digits, 年 or 年度 behind them or not. */
export function statedYear(text: string): number | undefined {
  const letters = seenLetters(text).normalize("NFKC").replace(/\s/gu, "");
  const digits = /^([1-9]\d{3})年$/u.exec(withArabicYears(letters.replace(/(?:年度?)?$/u, "年")))?.[1];
  return digits === undefined ? undefined : Number(digits);
}
