import { parseRange } from "../../src/address";
import { cellContent, uncomputedCell, BLANK_CELL, type CellContent, type CellValue } from "../../src/workbook";
import { FreshValues } from "../../src/workbook/computing/freshValues";

type Content = CellValue | CellContent | { formula: string; result: CellValue };

const content = (value: Content): CellContent =>
  typeof value !== "object" ? cellContent(value, {}) : "kind" in value ? value : cellContent(value.result, { formula: value.formula });

/** The sheets of a workbook from cells such as "A1" (of 表) and "台账!B2". */
function sheetsOf(cells: Readonly<Record<string, Content>>, hiddenRows: readonly number[] = []) {
  const sheets = new Map<string, (CellContent[] | undefined)[]>();
  for (const [place, value] of Object.entries(cells)) {
    const [sheet = "", address = ""] = place.includes("!") ? place.split("!") : ["表", place];
    const { top = 0, left = 0 } = parseRange(address) ?? {};
    const block = sheets.get(sheet) ?? [];
    sheets.set(sheet, block);
    (block[top] ??= [])[left] = content(value);
  }
  return [...sheets].map(([sheet, sparse]) => {
    const right = Math.max(0, ...Array.from(sparse, (row) => (row?.length ?? 1) - 1));
    const block = Array.from(sparse, (row) => Array.from({ length: right + 1 }, (_, column) => row?.[column] ?? BLANK_CELL));
    return { sheet, area: { top: 0, left: 0, bottom: block.length - 1, right }, block, isWhole: true, hiddenRows };
  });
}

/** A register of cases, and two numbers, a text and a blank beside it. */
const register: Readonly<Record<string, Content>> = {
  "台账!A1": "申请人",
  "台账!B1": "结果",
  "台账!C1": "件数",
  "台账!A2": "自然人",
  "台账!B2": "予以公开",
  "台账!C2": 1,
  "台账!A3": "企业",
  "台账!B3": "部分公开",
  "台账!C3": 2,
  "台账!A4": "自然人",
  "台账!B4": "予以公开",
  "台账!C4": 4,
  "台账!A6": "自然人",
  "台账!B6": "不予公开",
  "台账!C6": "8",
  A1: 1,
  B1: 2,
  C1: "３",
  D1: "",
  "另 表!A1": 7,
};

const valuesOf = (sheets: ReturnType<typeof sheetsOf>): FreshValues =>
  new FreshValues(
    sheets,
    sheets.map(({ sheet }) => sheet),
  );

const fresh = (formula: string, more: Readonly<Record<string, Content>> = {}, hiddenRows?: readonly number[]) =>
  valuesOf(sheetsOf({ ...register, ...more, H20: { formula, result: -1 } }, hiddenRows)).of("表", { row: 19, column: 7 });

/** The same of an array formula. */
const freshArray = (formula: string, more: Readonly<Record<string, Content>> = {}) =>
  fresh("=H19", { ...more, H19: cellContent(-1, { formula, isArray: true }) });

/** A register with its days: 2025-03-01, 2024-12-31, one without, 2025-12-31 15:30. */
const days: Readonly<Record<string, Content>> = { "台账!D1": "日期", "台账!D2": 45_717, "台账!D3": 45_657, "台账!D6": 46_022.65 };

test.each<[string, number | string | boolean]>([
  ["=SUM(A1:B1)", 3],
  ["=sum($A$1:$B$1, D1)", 3],
  ["=A1+B1", 3],
  ["=-A1+2*(B1-1)/4", -0.5],
  ["=SUM(A1:D1)", 3],
  ["=SUM(A1,B1+1,4)", 8],
  ["='另 表'!A1+A1", 8],
  ["=SUM('另 表'!A1:A1)", 7],
  ["=SUM('另 表'!A:A)", 7],
  ["=0.1+0.2", 0.3],
  ["=SUM(Z9)", 0],
  ["=D1", 0],
  ["=2^3%", 1.02101212570719],
  ["=-2^2", 4],
  ['=COUNTIF(台账!A:A,"自然人")', 3],
  ['=COUNTIFS(台账!A2:A500,"自然人",台账!B2:B500,"予以公开")', 2],
  ['=COUNTIF(台账!C:C,">1")', 2],
  ["=COUNTIF(台账!C:C,8)", 1],
  ['=COUNTIF(台账!B:B,"*公开")', 4],
  ['=COUNTIF(台账!B:B,"?予公开")', 1],
  ['=COUNTIF(台账!A1:A10,"")', 5],
  ['=COUNTIF(台账!A1:A10,"<>")', 5],
  ["=COUNTBLANK(台账!A1:B10)", 10],
  ['=COUNTIF(台账!A1:A10,"<>自然人")', 7],
  ['=COUNTIF(台账!A:A,"企业")+COUNTIF(台账!A:A,A1)', 1],
  ['=SUMIF(台账!A:A,"自然人",台账!C:C)', 5],
  ['=SUMIF(台账!C2:C6,">1")', 6],
  ['=SUMIFS(台账!C:C,台账!A:A,"自然人",台账!B:B,"予以公开")', 5],
  ['=SUMIF(台账!A2:A6,"企业",台账!C2)', 2],
  ['=SUMPRODUCT((台账!A2:A6="自然人")*(台账!B2:B6="予以公开"))', 2],
  ['=SUMPRODUCT(--(台账!A2:A6="自然人"),台账!C2:C6)', 5],
  ["=SUMPRODUCT(台账!C2:C4,台账!C2:C4)", 21],
  ["=SUBTOTAL(9,台账!C2:C6)", 7],
  ["=SUBTOTAL(103,台账!A2:A6)", 4],
  ["=COUNTA(台账!A:A)", 5],
  ["=COUNT(台账!C:C)", 3],
  ["=ROUND(2.345,2)", 2.35],
  ["=ROUND(-2.5,0)", -3],
  ["=ROUND(1250,-2)", 1300],
  ["=ROUNDUP(2.1,0)", 3],
  ["=ROUNDDOWN(-2.9,0)", -2],
  ["=INT(-2.1)", -3],
  ["=TRUNC(2.9)", 2],
  ["=ABS(-4)", 4],
  ['=IF(SUM(A1:B1)=0,"",SUM(A1:B1))', 3],
  ['=IF(D1="","",1)', ""],
  ["=IF(A1>B1,1)", false],
  ["=IFERROR(A1/D1,0)", 0],
  ["=IF(AND(A1=1,B1=2),5,6)", 5],
  ["=IF(OR(A1=2,NOT(B1=2)),5,6)", 6],
  ["=MAX(A1:D1)-MIN(A1:D1)", 1],
  ["=AVERAGE(A1:D1)", 1.5],
  ["=PRODUCT(A1:D1,3)", 6],
  ['="共"&A1+B1&"件"', "共3件"],
  ["=IF(ISNUMBER(A1),1,2)", 1],
  ["=ISBLANK(Z9)", true],
  ['=VLOOKUP("企业",台账!A:C,3,FALSE)', 2],
  ['=INDEX(台账!C:C,MATCH("部分公开",台账!B:B,0))', 2],
  ['=IFERROR(VLOOKUP("无",台账!A:C,3,0),9)', 9],
  ['=HLOOKUP("件数",台账!A1:C6,4,0)', 4],
])("%s is %p", (formula, value) => {
  expect(fresh(formula)).toEqual({ value, isCertain: true });
});

test.each<[string, number | string]>([
  ["=DATE(2025,3,1)", 45_717],
  ["=DATE(2025,13,0)", 46_022],
  ["=YEAR(台账!D3)", 2024],
  ["=MONTH(台账!D6)", 12],
  ["=DAY(台账!D2)", 1],
  ['=COUNTIFS(台账!D:D,">="&DATE(2025,1,1),台账!D:D,"<"&DATE(2026,1,1))', 2],
  ['=SUMIFS(台账!C:C,台账!D:D,"<"&DATE(2025,1,1))', 2],
  ['=SUMPRODUCT((YEAR(台账!D2:D6)=2025)*(台账!A2:A6="自然人"))', 2],
  ["=SUMPRODUCT(--(MONTH(台账!D2:D6)=12))", 2],
  ['=SUMPRODUCT((LEFT(台账!B2:B6,2)="予以")*1)', 2],
  ['=LEN(TRIM(" 予以  公开 "))', 5],
  ["=MID(台账!A2,2,5)&RIGHT(台账!A3)", "然人业"],
  ['=CONCATENATE(A1,"件")', "1件"],
  ['=TEXT(15,"0")', "15"],
  ['=TEXT(A1+1233,"#,##0件")', "1,234件"],
  ['=TEXT(2.5,"0.00")&"万元"', "2.50万元"],
  ['=TEXT(1.005,"0.00")', "1.01"],
  ['=TEXT(7,"000")', "007"],
  ['=TEXT(0.256,"0.0%")', "25.6%"],
  ['="同比增长"&TEXT((B1-A1)/8,"0%")', "同比增长13%"],
  ['=TEXT(0.285,"0%")', "29%"],
  ['=TEXT(-0.5,"0.00%")', "-50.00%"],
  ['=TEXT(12.345,"#,##0.0%")', "1,234.5%"],
  ["=FIXED(1234.567,1)", "1,234.6"],
  ["=FIXED(1234.5)", "1,234.50"],
  ["=FIXED(1234.567,0,TRUE)", "1235"],
  ['=TEXT("约5","0")', "约5"],
  ['=XLOOKUP("企业",台账!A:A,台账!C:C)', 2],
  ['=_xlfn.XLOOKUP("无",台账!A2:A6,台账!C2:C6,0)', 0],
  ["=SUM('台账:表'!C1)", 0],
  ["=SUM('表:另 表'!A1:B1,1)", 11],
  ["=MAX('另 表:表'!A1)", 7],
])("days, parts of texts and runs of sheets: %s is %p", (formula, value) => {
  expect(fresh(formula, days)).toEqual({ value, isCertain: true });
});

test.each<[string, number | string]>([
  ['=SUM(IF(台账!A2:A6="自然人",1,0))', 3],
  ['=SUM(IF(台账!A2:A6="自然人",台账!C2:C6))', 5],
  ['=SUM((台账!A2:A6="自然人")*(YEAR(台账!D2:D6)=2025))', 2],
  ['=COUNT(IF(台账!B2:B6="予以公开",1))', 2],
  ['=MAX(IF(台账!A2:A6="自然人",台账!C2:C6,0))', 4],
  ["=ROUND(SUM(台账!C2:C4*1.5),0)", 11],
  ["=台账!C2:C4", 1],
  ["=SUM(D6:D9)", 0],
  ['=IF(SUM(D6:D9)=0,"",1/SUM(D6:D9))', ""],
  ['=SUMPRODUCT(IF(台账!A2:A6="企业",1,0))', 1],
])("in an array formula %s is %p", (formula, value) => {
  expect(freshArray(formula, days)).toEqual({ value, isCertain: true });
});

test.each([
  '=SUM(IF(台账!A2:A6="自然人",1,0))',
  '=SUMPRODUCT(IF(台账!A2:A6="自然人",1,0))',
  "=SUM(台账!C2:C4*2)",
  "=YEAR(台账!D2:D3)",
  "=YEAR(台账!D1)",
  "=YEAR(30)",
  "=DATE(1900,1,1)",
  "=DATE(2025,1.5,1)",
  "=COUNTIF('台账:表'!A1,1)",
  "=TODAY()",
  '=TEXT(45000,"yyyy年m月d日")',
  '=TEXT(5,"[DBNum1]0")',
  '=TEXT(-0.3,"0")',
  '=TEXT(-0.0004,"0.0%")',
  "=FIXED(1250,-2)",
  '=ASC("５")',
])("what only an array formula gives, or depends on the system or program, is not said: %s", (formula) => {
  expect(fresh(formula, days)).toBeUndefined();
});

test("array formulas with errors where something is chosen say nothing", () => {
  expect(freshArray("=SUM(IF(E1:E2=1,E1:E2,0))", { E1: "#N/A", E2: 1 })).toBeUndefined();
});

test.each([
  "=A1+C1",
  "=SUM(A1:B1",
  "=A1:B1",
  "=VLOOKUP(A1,B1:C1,2)",
  "=",
  "=A1/D1",
  "=RATE1",
  "=A1 B1",
  "=表1[列]",
  "=没有!A1",
  "=[1]表!A1",
  "=TODAY()",
  "=SUM((A1,B1))",
  "=SUM(表:另!A1)",
  "=OFFSET(A1,0,0)",
  "=IF(C1,1,2)",
  '=COUNTIF(台账!A:A,">自")',
  '=COUNTIF(台账!A:A,"2025年")',
  '=COUNTIFS(台账!A1:A4,"企业",台账!B1:B5,"x")',
  "=SUM(1/(A1:B1))",
  '=SUMPRODUCT((台账!A:A="企业")*1)',
  '=COUNTIF(台账!A:A,"ａ")+COUNTIF(F1:F1,"a")',
  '=MATCH("企*",台账!A:A,0)',
  "=IFERROR(没有!A1,0)",
  "=H20+1",
])("what Excel would show is not said: %s", (formula) => {
  expect(fresh(formula, { F1: "ａ" })).toBeUndefined();
});

test("totals of totals are computed through, old ones too, in any order", () => {
  expect(fresh("=E1+A1", { E1: { formula: "=SUM(A1:B1)", result: 99 } })).toEqual({ value: 4, isCertain: true });
  expect(fresh("=E1+A1", { E1: uncomputedCell("=SUM(A1:B1)") })).toEqual({ value: 4, isCertain: true });
});

test("the result of a formula that is not computed here is believed, and that is told", () => {
  expect(fresh("=E1+A1", { E1: { formula: "=YEAR(A1)", result: 5 } })).toEqual({ value: 6, isCertain: false });
  expect(fresh("=E1+A1", { E1: { formula: "=F1", result: 1 }, F1: { formula: "=YEAR(A1)", result: 5 } })).toEqual({ value: 6, isCertain: false });
  expect(fresh("=E1+A1", { E1: uncomputedCell("=YEAR(A1)") })).toBeUndefined();
});

test("what takes its own result, or one that does, is left alone", () => {
  const circle = { E1: { formula: "=F1+1", result: 3 }, F1: { formula: "=E1+1", result: 4 } };
  expect(fresh("=E1", circle)).toBeUndefined();
  expect(fresh("=IFERROR(F1,0)", circle)).toBeUndefined();
});

test("SUBTOTAL passes over its own kind and over hidden rows where that is certain", () => {
  const content = { E1: 3, E2: 4, E3: { formula: "=SUBTOTAL(9,E1:E2)", result: 7 } };
  expect(fresh("=SUBTOTAL(9,E1:E3)", content)).toMatchObject({ value: 7 });
  expect(fresh("=SUBTOTAL(109,E1:E3)", content, [1])).toMatchObject({ value: 3 });
  // A filter takes the row away from 9 too; hiding it by hand does not.
  expect(fresh("=SUBTOTAL(9,E1:E3)", content, [1])).toBeUndefined();
});

test("errors, pictures and values under merged cells", () => {
  expect(fresh("=SUM(E1:E2)", { E1: "#N/A" })).toBeUndefined();
  expect(fresh("=IFERROR(E1,5)", { E1: "#N/A" })).toMatchObject({ value: 5 });
  expect(fresh("=IFERROR(E1,5)", { E1: '=DISPIMG("ID_1",1)' })).toBeUndefined();
  expect(fresh("=SUM(E1:E2)", { E1: 1, E2: { kind: "blank", value: "", hides: true } })).toBeUndefined();
});

test("a sheet that was read in part says nothing of what stands beyond", () => {
  const sheets = sheetsOf({ ...register, H20: { formula: "=SUM(台账!C:C)", result: 0 }, H21: { formula: "=SUM(台账!C2:C4)", result: 0 } }).map((sheet) => ({
    ...sheet,
    isWhole: false,
  }));
  const values = valuesOf(sheets);
  expect(values.of("表", { row: 19, column: 7 })).toBeUndefined();
  expect(values.of("表", { row: 20, column: 7 })?.value).toBe(7);
});

test("of an area that several formulas take each is told whether its own cells were computed through", () => {
  const cells = { A1: 1, A2: 2, B1: 5, B2: { formula: "=YEAR(B1)", result: 7 } };
  const formulas = {
    D1: "=SUM(A1:A2)",
    D2: "=SUM(B1:B2)",
    D3: "=SUM(A1:A2)+SUM(B1:B2)",
    D4: "=SUM(B1:B2)",
    D5: "=SUM(A1:A2)",
    D6: "=SUM(D5:D7)",
    D7: "=SUM(D6:D7)",
  };
  const values = valuesOf(sheetsOf({ ...cells, ...Object.fromEntries(Object.entries(formulas).map(([cell, formula]) => [cell, { formula, result: -1 }])) }));
  const certain = [0, 1, 2, 3, 4].map((row) => values.of("表", { row, column: 3 })?.isCertain);
  expect(certain).toEqual([true, false, false, false, true]);
  expect([5, 6, 5].map((row) => values.isCircular("表", { row, column: 3 }))).toEqual([true, true, true]);
});
