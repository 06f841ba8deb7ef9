import { drawSheet, setUpPrint } from "../../src/excel/drawSheet";
import type { SheetPlan } from "../../src/workbook";
import { cellAt, openReport, type OpenReport } from "../jobs/openReport";
import { addresses, area, looksOf } from "./drawnSheet";

let report: OpenReport;
const { sheet, style, widths } = looksOf(() => report);

/** A sheet that needs everything a plan can say, much of it what a new sheet of Excel has anyhow. */
const plan: SheetPlan = {
  name: "画",
  tabColor: "#123456",
  content: [
    ["标题", ""],
    [1, { formula: "=A2*2" }],
  ],
  merges: ["A1:B1"],
  formats: [
    { address: "A1:B2", fontName: "宋体", fontSize: 11, bold: false, fontColor: "#000000", vertical: "center", wrap: false, numberFormat: "General" },
    { address: "A2:B2", fill: "#ABCDEF", horizontal: "right", borders: "#654321" },
  ],
  columnWidths: [10, 20],
  rowHeights: new Map([[2, 40]]),
  conditionalFormats: [
    { address: "A2", formula: "=A2>0", fill: "#111111", fontColor: "#EEEEEE" },
    { address: "A2", formula: "=A2>-1", fill: "#222222", fontColor: "#DDDDDD" },
  ],
  validations: [
    {
      address: "A2",
      accepts: { kind: "amount" },
      onOther: "stop",
      errorTitle: "错",
      errorMessage: "请改",
      promptTitle: "提示",
      promptMessage: "填金额",
    },
    { address: "B2", accepts: { kind: "count" }, onOther: "warning", errorTitle: "数", errorMessage: "再看", promptMessage: "填数" },
  ],
  freeze: { rows: 1, columns: 1 },
  print: { orientation: "portrait", area: "A1:B2", titleRows: "1:1" },
};

describe("a plan drawn where everything was set otherwise", () => {
  const drawn = () => sheet("画");

  beforeEach(async () => {
    report = await openReport();
    await report.Excel.run(async (context) => {
      const target = context.workbook.worksheets.add("画");
      setOtherwise(target);
      drawSheet(target, plan);
      setUpPrint(target.pageLayout, plan.print);
      await context.sync();
    });
  });

  /** What differs from the plan wherever Excel's own default would not. */
  function setOtherwise(target: Excel.Worksheet): void {
    const cells = target.getRange("A1:B2");
    const { font } = cells.format;
    [font.name, font.size, font.bold, font.color] = ["等线", 20, true, "#FF0000"];
    [cells.format.verticalAlignment, cells.format.wrapText] = ["Bottom", true];
    cells.numberFormat = "0.00" as unknown as string[][];
    for (const side of ["EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical"] as const) {
      const border = target.getRange("A2:B2").format.borders.getItem(side);
      [border.style, border.weight] = ["Dash", "Medium"];
    }
    cells.dataValidation.ignoreBlanks = false;
    cells.dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
    cells.dataValidation.prompt = { showPrompt: false, title: "", message: "" };
    const { pageLayout } = target;
    [pageLayout.paperSize, pageLayout.orientation, pageLayout.centerHorizontally] = ["Letter", "Landscape", false];
    pageLayout.zoom = { scale: 50 };
  }

  test("print set-up", () => {
    expect(drawn().state.print).toMatchObject({
      paperSize: "A4",
      orientation: "Portrait",
      centerHorizontally: true,
      zoom: { pagesWide: 1, pagesTall: null },
      printArea: [area("A1:B2")],
      titleRows: area("1:1"),
    });
  });

  test("looks, a later one over an earlier one", () => {
    const base = { fontName: "宋体", fontSize: 11, bold: false, fontColor: "#000000", vertical: "Center", wrap: false, numberFormat: "General" };
    expect(style("画", "A1")).toMatchObject({ ...base, fill: null, horizontal: "General" });
    expect(style("画", "A2")).toMatchObject({ ...base, fill: "#ABCDEF", horizontal: "Right" });
    const line = { style: "Continuous", weight: "Thin", color: "#654321" };
    const sides = { top: line, bottom: line, left: line, right: line };
    expect(["A2", "B2"].map((address) => style("画", address).borders)).toEqual([sides, sides]);
  });

  test("content, merges, measures, panes and tab", () => {
    expect(drawn().value(cellAt("A1"))).toBe("标题");
    expect(drawn().content(cellAt("B2")).formula).toBe("=A2*2");
    expect(drawn().value(cellAt("B2"))).toBe(2);
    expect(addresses(drawn().merges)).toEqual(["A1:B1"]);
    expect(widths("画", 3)).toEqual([56.25, 108.75, 54]);
    expect([...drawn().state.rowHeights]).toEqual([[1, 40]]);
    expect(drawn().state).toMatchObject({ freeze: { rows: 1, columns: 1 }, tabColor: "#123456" });
  });

  test("validations with their alert and prompt; blank is admitted", () => {
    expect(drawn().validationAt(cellAt("A2"))).toMatchObject({
      rule: { kind: "decimal", operator: "GreaterThanOrEqualTo", formula1: 0 },
      ignoreBlank: true,
      errorAlert: { showAlert: true, style: "Stop", title: "错", message: "请改" },
      prompt: { showPrompt: true, title: "提示", message: "填金额" },
    });
    expect(drawn().validationAt(cellAt("B2"))).toMatchObject({
      rule: { kind: "wholeNumber", operator: "GreaterThanOrEqualTo", formula1: 0 },
      ignoreBlank: true,
      errorAlert: { showAlert: true, style: "Warning", title: "数", message: "再看" },
      prompt: { showPrompt: true, title: "", message: "填数" },
    });
  });

  test("the first flag of the plan has the first priority", () => {
    expect(drawn().state.conditionalFormats.map(({ formula, format }) => [formula, format])).toEqual([
      ["=A2>0", { fill: "#111111", fontColor: "#EEEEEE" }],
      ["=A2>-1", { fill: "#222222", fontColor: "#DDDDDD" }],
    ]);
  });
});
