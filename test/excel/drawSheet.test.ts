import { cellsOf, formatArea } from "../../workbench/src/engine";
import { cellAt, openReport, type OpenReport } from "../jobs/openReport";
import { addresses, area, looksOf } from "./drawnSheet";

const APPLICATIONS = "三 依申请公开";
let report: OpenReport;
const { sheet, style, widths } = looksOf(() => report);

describe("the standard sheets in Excel", () => {
  beforeEach(async () => {
    report = await openReport("formula");
  });

  test("panes are frozen below the headers and beside the row labels", () => {
    expect(sheet(APPLICATIONS).state.freeze).toEqual({ rows: 5, columns: 3 });
    expect(sheet("基本信息").state.freeze).toEqual({ rows: 1, columns: 0 });
    expect(sheet("正文").state.freeze).toEqual({ rows: 3, columns: 0 });
  });

  test.each([
    [APPLICATIONS, "Portrait", "A1:J30", "1:5"],
    ["四 复议诉讼", "Landscape", "A1:O6", "1:5"],
    ["正文", "Portrait", "A:C", "3:3"],
    ["基本信息", "Portrait", "A:D", null],
  ])("%s prints on A4 %s, one page wide, centred: %s, repeating rows %s", (name, orientation, printArea, titleRows) => {
    const { print } = sheet(name).state;
    expect(print).toMatchObject({ paperSize: "A4", orientation, centerHorizontally: true, centerVertically: false });
    expect(print.zoom).toEqual({ pagesWide: 1, pagesTall: null });
    expect(addresses(print.printArea)).toEqual([printArea]);
    expect(print.titleRows && formatArea(print.titleRows)).toBe(titleRows);
    expect(print.titleColumns).toBeNull();
  });

  test("columns are as wide in points as their characters need", () => {
    // 6, 9, 42 and 9 characters of 7 pixels, with 5 pixels of padding, at 0.75 points a pixel.
    expect(widths(APPLICATIONS, 10)).toEqual([35.25, 51, 224.25, 51, 51, 51, 51, 51, 51, 51]);
    expect(sheet(APPLICATIONS).state.columnWidths.has(10)).toBe(false);
    // 13, 30, 72 and 44 characters.
    expect(widths("正文", 4)).toEqual([72, 161.25, 381.75, 234.75]);
  });

  test("the title is tall, rows of two lines are taller than others, and the line of units keeps the standard height", () => {
    expect(Object.fromEntries(sheet(APPLICATIONS).state.rowHeights)).toEqual({
      0: 32,
      ...Object.fromEntries(Array.from({ length: 28 }, (_, index) => [index + 2, 22])),
      4: 35,
      8: 35,
      25: 35,
      26: 35,
    });
  });

  test("rows of text have no height of their own, so that they grow with what is typed", async () => {
    expect([...sheet("正文").state.rowHeights.keys()]).toEqual([0, 1, 2]);
    expect([...sheet("基本信息").state.rowHeights.keys()]).toEqual([0, 1]);
    const heightOf = async (address: string): Promise<number> => {
      const context = new Excel.RequestContext();
      const { format } = context.workbook.worksheets.getItem("正文").getRange(address);
      format.load({ rowHeight: true });
      await context.sync();
      return format.rowHeight;
    };
    const before = await heightOf("C6");
    report.type("正文", "C6", "字".repeat(300));
    expect(before).toBeLessThan(20);
    expect(await heightOf("C6")).toBeGreaterThan(100);
    expect(await heightOf("C4")).toBeGreaterThan(40);
  });

  test("cells are merged as the form is printed", () => {
    expect(addresses(sheet(APPLICATIONS).merges).sort()).toEqual(
      [
        // title, units; corner; 申请人情况, 自然人, 法人或其他组织, 总计
        "A1:J1",
        "A2:J2",
        "A3:C5",
        "D3:J3",
        "D4:D5",
        "E4:I4",
        "J4:J5",
        // 一, 二, 三 over 22 rows; （一）, （二）, then （三）–（六） over 8, 3, 5 and 3 rows; （七）, 四
        "A6:C6",
        "A7:C7",
        "A8:A29",
        "B8:C8",
        "B9:C9",
        "B10:B17",
        "B18:B20",
        "B21:B25",
        "B26:B28",
        "B29:C29",
        "A30:C30",
      ].sort(),
    );
    expect(sheet(APPLICATIONS).value(cellAt("A8"))).toBe("三、本年度办理结果");
    expect(addresses(sheet("正文").merges)).toEqual(["A1:C1", "A2:C2"]);
  });

  test("fonts and alignment: the title 黑体 16 bold, units small and grey, everything else 宋体 11", () => {
    const plain = { fontName: "宋体", fontSize: 11, fontColor: "#000000", vertical: "Center" };
    expect(style(APPLICATIONS, "A1")).toMatchObject({ fontName: "黑体", fontSize: 16, bold: true, horizontal: "Center", vertical: "Center" });
    expect(style(APPLICATIONS, "A2")).toMatchObject({ fontName: "宋体", fontSize: 10, fontColor: "#666666", horizontal: "Right", wrap: true });
    for (const header of ["A3", "D3", "E4", "E5", "J4"]) {
      expect(style(APPLICATIONS, header)).toMatchObject({ ...plain, bold: true, horizontal: "Center", wrap: true });
    }
    for (const label of ["A6", "A8", "B10", "C10", "A30"]) {
      expect(style(APPLICATIONS, label)).toMatchObject({ ...plain, bold: false, horizontal: "Left", wrap: true });
    }
    for (const figure of ["D6", "I28", "J30"]) {
      expect(style(APPLICATIONS, figure)).toMatchObject({ ...plain, bold: false, horizontal: "Center", wrap: false, numberFormat: "General" });
    }
    expect(style("正文", "C4")).toMatchObject({ fontName: "宋体", fontSize: 11, vertical: "Top", wrap: true });
    expect(style(APPLICATIONS, "K6").fontName).toBe("等线");
  });

  test("the date and the contact stay the text that was typed", () => {
    expect(["B6", "B7", "B8"].map((address) => style("基本信息", address).numberFormat)).toEqual(["General", "@", "@"]);
    report.type("基本信息", "B7", "2026-01-15");
    expect(sheet("基本信息").value(cellAt("B7"))).toBe("2026-01-15");
  });

  test("a thin grey line stands on every side of every cell of the table, and nowhere else", () => {
    const line = { style: "Continuous", weight: "Thin", color: "#7F7F7F" };
    const sides = { top: line, bottom: line, left: line, right: line };
    for (const cell of cellsOf(area("A3:J30"))) expect(sheet(APPLICATIONS).style(cell).borders).toEqual(sides);
    for (const outside of ["A1", "J1", "K5", "A31"]) expect(style(APPLICATIONS, outside).borders).toEqual({});
  });

  test("headers are pale blue, totals pale grey, labels and figures to type have no fill", () => {
    const filled: Readonly<Record<string, string>> = { "A3:J5": "#EAF1F8", "J6:J30": "#F2F2F2", "D29:I29": "#F2F2F2" };
    for (const [address, fill] of Object.entries(filled)) {
      for (const cell of cellsOf(area(address))) expect(sheet(APPLICATIONS).style(cell).fill).toBe(fill);
    }
    for (const address of ["A1:J2", "A6:C30", "D6:I28", "D30:I30"]) {
      for (const cell of cellsOf(area(address))) expect(sheet(APPLICATIONS).style(cell).fill).toBeNull();
    }
  });

  test("figures accept whole numbers from 0, and a refusal says what to type", () => {
    const count = {
      rule: { kind: "wholeNumber", operator: "GreaterThanOrEqualTo", formula1: 0 },
      ignoreBlank: true,
      errorAlert: {
        showAlert: true,
        style: "Stop",
        title: "请填整数",
        message: "这里只填 0 或正整数，不写“件”等单位。没有发生的请填 0。",
      },
    };
    const { validations } = sheet(APPLICATIONS).state;
    expect(validations.map(({ areas }) => addresses(areas))).toEqual([["D6:I28"], ["D30:I30"]]);
    for (const validation of validations) expect(validation).toMatchObject(count);
    report.type(APPLICATIONS, "D6", "12件");
    expect(sheet(APPLICATIONS).value(cellAt("D6"))).toBeNull();
    report.type(APPLICATIONS, "D6", "12");
    expect(sheet(APPLICATIONS).value(cellAt("D6"))).toBe(12);
  });

  test("the fee accepts a number from 0 with decimals", () => {
    expect(sheet("二 主动公开").validationAt(cellAt("B16"))).toMatchObject({
      rule: { kind: "decimal", operator: "GreaterThanOrEqualTo", formula1: 0 },
      errorAlert: { showAlert: true, style: "Stop", title: "请填金额" },
    });
  });

  test("机关类别 is chosen from a list and may be another; 年度 lies between 2021 and 2099", () => {
    expect(sheet("基本信息").validationAt(cellAt("B4"))).toMatchObject({
      rule: {
        kind: "list",
        inCellDropDown: true,
        source: "乡镇,街道,县级部门,县级政府,市级部门,市级政府,省级部门,省级政府,国务院部门",
      },
      errorAlert: { showAlert: true, style: "Warning", title: "机关类别", message: "请从下拉列表中选择；列表里没有的可以自行填写。" },
    });
    expect(sheet("基本信息").validationAt(cellAt("B5"))).toMatchObject({
      rule: { kind: "wholeNumber", operator: "Between", formula1: 2021, formula2: 2099 },
      errorAlert: { showAlert: true, style: "Stop", title: "年度", message: "请填四位数字的年度，如 2025。" },
    });
  });

  test("flags stand in the order of their urgency: not a number, impossible, sums, and last the blank ones", () => {
    const notPlain = { fill: "#FFD79A", fontColor: "#7F3F00" };
    const wrong = { fill: "#FFC7CE", fontColor: "#9C0006" };
    const blank = { fill: "#FFF6D5", fontColor: "#7F6000" };
    const flags = sheet(APPLICATIONS).state.conditionalFormats;
    expect(flags.map(({ areas, format }) => [...addresses(areas), format])).toEqual([
      ["D6:J30", notPlain],
      ["D6:J30", wrong],
      ["D6:J28", wrong],
      ["D30:J30", wrong],
      ["D29:J29", wrong],
      ["D29:I29", wrong],
      ["J29", wrong],
      ["D6:I7", wrong],
      ["D29:I30", wrong],
      ["J6:J7", wrong],
      ["J29:J30", wrong],
      ["D6:I28", blank],
      ["D30:I30", blank],
    ]);
    expect(flags.slice(0, 2).map(({ formula }) => formula)).toEqual([
      "=OR(AND(ISTEXT(D6),LEN(D6)>0),ISERROR(D6),ISLOGICAL(D6))",
      "=IF(ISNUMBER(D6),OR(D6<0,D6<>INT(D6)))",
    ]);
    expect(flags.at(-1)?.formula).toBe("=AND(ISBLANK(D30),COUNTA($D$6:$I$28,$D$30:$I$30)>0)");
  });

  test("every tab is blue", () => {
    expect(report.book.sheets.slice(1).map(({ state }) => state.tabColor)).toEqual(Array(5).fill("#0F6CBD"));
  });
});
