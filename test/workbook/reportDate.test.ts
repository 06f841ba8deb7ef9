import fc from "fast-check";
import { cellContent } from "../../src/workbook";
import { readDate } from "../../src/workbook/reading/reportDate";

const read = (...given: Parameters<typeof cellContent>) => readDate(cellContent(...given)).text;

describe("报告日期", () => {
  test.each([
    "2026年1月20日",
    "2026年01月20日",
    "2026 年 1 月 20 日",
    "2026年1月20号",
    "2026年1月20",
    "2026/1/20",
    "2026-1-20",
    "2026-01-20",
    "2026.1.20",
    "20260120",
    "２０２６年１月２０日",
    "二〇二六年一月二十日",
    "二零二六年一月二十日",
    "2026/1/20 0:00:00",
    "2026-01-20T08:30",
    " 2026/1/20\u200B",
    "2026–1–20",
  ])("%j is printed as 2026年1月20日", (typed) => {
    expect(read(typed)).toBe("2026年1月20日");
  });

  test("a real date, however it is shown, and one whose format was lost", () => {
    for (const shown of ["2026/1/20", "1月20日", "Jan-26", undefined]) expect(read(46042, { shown })).toBe("2026年1月20日");
    expect(read(20260120)).toBe("2026年1月20日");
  });

  test.each(["2026年1月", "2026年13月1日", "2026年2月30日", "1月20日", "2026", "年后", "2026/1-20"])("%j says no day and stays as typed", (typed) => {
    expect(readDate(cellContent(typed))).toEqual({ text: typed, day: undefined });
  });

  test("a bare number that is no date stays", () => {
    expect(readDate(cellContent(2026))).toEqual({ text: "2026", day: undefined });
    expect(readDate(undefined)).toEqual({ text: "", day: undefined });
    expect(readDate(cellContent("#N/A"))).toEqual({ text: "", day: undefined });
  });

  test("every day, written in every way, is read as itself", () => {
    fc.assert(
      fc.property(fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }), (date) => {
        const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
        const serial = Math.floor(date.getTime() / 86_400_000) + 25569;
        const two = (n: number) => String(n).padStart(2, "0");
        for (const typed of [`${y}年${m}月${d}日`, `${y}/${m}/${d}`, `${y}-${two(m)}-${two(d)}`, `${y}${two(m)}${two(d)}`, serial]) {
          expect(readDate(cellContent(typed)).day).toEqual({ year: y, month: m, day: d });
        }
      }),
    );
  });
});
