import fc from "fast-check";
import { cellContent, isUnreadable, shownOtherwise, type NumberCell } from "../../src/workbook";

const kindOf = (...given: Parameters<typeof cellContent>) => cellContent(...given).kind;

describe("what kind of content a cell holds", () => {
  test.each(["#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#GETTING_DATA", " #n/a "])(
    "%s is an error, computed or typed",
    (value) => {
      expect(kindOf(value)).toBe("error");
      expect(cellContent(value, { formula: "=A1" })).toEqual({ kind: "error", value, formula: "=A1" });
    },
  );

  test.each(["#", "# 1", "#N/A 件", "见#REF!", "#1", "#话题#", "N/A"])("%j is a text", (value) => {
    expect(kindOf(value)).toBe("text");
  });

  test("pictures in cells, as WPS and Excel write them", () => {
    expect(kindOf('=DISPIMG("ID_1F",1)', { formula: '=_xlfn.DISPIMG("ID_1F",1)' })).toBe("picture");
    expect(kindOf("#NAME?", { formula: '=DISPIMG("ID_1F",1)' })).toBe("picture");
    expect(kindOf('=DISPIMG("ID_1F",1)')).toBe("picture");
    expect(kindOf("#VALUE!", { formula: '=_xlfn.IMAGE("http://x")' })).toBe("picture");
    expect(kindOf("图片")).toBe("text");
  });

  test("a formula without a text is blank, and still a formula", () => {
    expect(cellContent("", { formula: '=IF(A1>0,"","")' })).toEqual({ kind: "blank", value: "", formula: '=IF(A1>0,"","")' });
    expect(cellContent("")).toEqual({ kind: "blank", value: "" });
  });

  test("numbers are what Excel shows of them at 15 digits", () => {
    expect(cellContent(114.99999999999999, { formula: "=A1*100" }).value).toBe(115);
    expect(Object.is(cellContent(-0).value, 0)).toBe(true);
    expect(cellContent(0.1 + 0.2).value).toBe(0.3);
    fc.assert(
      fc.property(fc.integer(), (value) => {
        expect(cellContent(value).value).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  test("only what nothing can be read from is unreadable", () => {
    expect(
      [cellContent("#N/A"), cellContent('=DISPIMG("a",1)'), cellContent(5), cellContent("甲"), cellContent(""), cellContent(true), undefined].map(isUnreadable),
    ).toEqual([true, true, false, false, false, false, false]);
  });
});

describe("a number that its format shows as something else", () => {
  const otherwise = (value: number, shown: string) => shownOtherwise(cellContent(value, { shown }) as NumberCell);

  test.each<[number, string]>([
    [46082, "3月1日"],
    [46082, "2026年3月1日"],
    [46082, "2026/3/1"],
    [46082, "2026-03-01"],
    [46082, "3-1"],
    [46082, "Mar-26"],
    [46082, "1-Mar"],
    [46082, "2026年3月"],
    [46082, "星期日"],
    [46082, "3.1"],
    [46082, "26.3.1"],
    [46082.5, "2026/3/1 12:00"],
    [44620, "2026-03-02"],
  ])("%d shown as %s is a date", (value, shown) => {
    expect(otherwise(value, shown)).toBe("date");
  });

  test.each<[number, string, string]>([
    [0.5, "12:00", "time"],
    [0.5, "12时00分", "time"],
    [0.05, "5%", "percent"],
    [5, "500%", "percent"],
    [5, "", "hidden"],
    [1234, "1", "other"],
    [5, "无", "other"],
    [5, "12", "other"],
    [1268, "1.3", "other"],
    [12680, "1.3", "other"],
    [1268, "1-3", "other"],
    [1268, "12/68", "other"],
    [1268, "12:68", "other"],
    [1268, "1268年", "other"],
    [1.5, "1 1/2", "other"],
    [5, "5%", "other"],
    [-3, "1.3", "other"],
    [12680, "1.3万", "other"],
    [3402, "3E+03", "other"],
    [3402, "3.4E+03", "other"],
    [3402, "3.4E+3", "other"],
    [-3402, "-3.40E+03", "other"],
    [1234567890, "1.23457E+09", "other"],
  ])("%d shown as %j is %s", (value, shown, what) => {
    expect(otherwise(value, shown)).toBe(what);
  });

  test.each<[number, string]>([
    [1234, "1,234"],
    [1234.5, "1,234.50"],
    [1234.56, "1,235"],
    [12, "12.00"],
    [5, "5件"],
    [5, " 5 "],
    [-3, "-3"],
    [-3, "(3)"],
    [12.5, "￥12.50"],
    [12.5, "¥ 12.5 "],
    [0, "-"],
    [0, ""],
    [0, " — "],
    [5, "05"],
    [123456789012, "1.23457E+11"],
    [3400, "3.40E+03"],
    [3402, "3.402E+03"],
    [3402.4, "3.402E+03"],
    [0, "0E+00"],
    [0.05, "5.00E-02"],
    [5, "####"],
    [5, "５"],
  ])("%d shown as %j is the same number", (value, shown) => {
    expect(otherwise(value, shown)).toBeUndefined();
  });

  test("a number in plain digits is never shown otherwise", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (value) => {
        expect(otherwise(value, String(value))).toBeUndefined();
        expect(otherwise(value, value.toLocaleString("en-US"))).toBeUndefined();
      }),
    );
  });

  test("another number is always another number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (value, shown) => {
        fc.pre(value !== shown);
        expect(otherwise(value, String(shown))).toBe("other");
      }),
    );
  });
});
