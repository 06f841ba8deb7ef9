import { evaluateConditionalFormats } from "../../src/engine";
import { openExcel, type OpenExcel } from "../../../test/excelHost";
import { onSheet } from "./onSheet";

let host: OpenExcel;

beforeEach(async () => {
  host = await openExcel();
});

function sheet() {
  return host.book.sheet("Sheet1");
}

describe("print set-up and panes", () => {
  it("are kept as written", async () => {
    await onSheet((first) => {
      const { pageLayout } = first;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    }).catch(() => undefined);
    expect(sheet().state.print.zoom).toEqual({ scale: 100 });
    await onSheet((first) => {
      const { pageLayout } = first;
      pageLayout.orientation = Excel.PageOrientation.landscape;
      pageLayout.paperSize = Excel.PaperType.a4;
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintArea("A1:K40");
      pageLayout.setPrintTitleRows("$1:$5");
      pageLayout.setPrintMargins("Centimeters", { left: 2.54, right: 1.27 });
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页";
      first.freezePanes.freezeAt(first.getRange("A1:B5"));
    });
    expect(sheet().state.print).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { pagesWide: 1, pagesTall: null },
      centerHorizontally: true,
      printArea: [{ top: 0, left: 0, bottom: 39, right: 10 }],
      titleRows: { top: 0, bottom: 4 },
      margins: { left: 72, right: 36, top: 54 },
      headerFooter: { centerFooter: "第 &P 页" },
    });
    expect(sheet().state.freeze).toEqual({ rows: 5, columns: 2 });
  });
});

describe("rules", () => {
  it("conditional formats show by formula, relative to the top left cell", async () => {
    host.user.pasteText(sheet(), { row: 0, column: 0 }, [
      ["1", "2"],
      ["3", "3"],
      ["5", "4"],
    ]);
    await onSheet((first) => {
      const format = first.getRange("A1:B3").conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = "=$A1<>$B1";
      format.custom.format.fill.color = "#FFC7CE";
      format.custom.format.font.color = "#9C0006";
      format.stopIfTrue = true;
    });
    expect([...evaluateConditionalFormats(host.book, sheet()).keys()]).toEqual(["A1", "B1", "A3", "B3"]);
    expect(evaluateConditionalFormats(host.book, sheet()).get("A1")).toEqual({ fill: "#FFC7CE", fontColor: "#9C0006" });
  });

  it("the conditional format added last comes first", async () => {
    await onSheet((first) => {
      for (const formula of ["=TRUE", "=FALSE"]) {
        first.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = formula;
      }
    });
    expect(sheet().state.conditionalFormats.map(({ formula }) => formula)).toEqual(["=FALSE", "=TRUE"]);
  });

  it("validation stops typing, and only typing", async () => {
    await onSheet((first) => {
      const { dataValidation } = first.getRange("A1:A9");
      dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "只填整数", message: "请填 0 或正整数。" };
      dataValidation.prompt = { showPrompt: true, title: "件数", message: "填整数" };
      dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
    });
    const cell = { row: 0, column: 0 };
    expect(host.user.enterText(sheet(), cell, "5件")).toMatchObject({ accepted: false, alert: { title: "只填整数" } });
    expect(host.user.enterText(sheet(), cell, "-1").accepted).toBe(false);
    expect(host.user.enterText(sheet(), cell, "1.5").accepted).toBe(false);
    expect(sheet().value(cell)).toBeNull();
    expect(host.user.enterText(sheet(), cell, "5").accepted).toBe(true);
    host.user.pasteText(sheet(), cell, [["5件"]]);
    expect(sheet().value(cell)).toBe("5件");
  });
});

describe("undo", () => {
  it("is gone after an add-in's write in Excel 2021, and not after a read", async () => {
    host.user.enterText(sheet(), { row: 0, column: 0 }, "1");
    await onSheet((first) => {
      first.getRange("A1").load("values");
      first.getRange("A1").select();
    });
    expect(host.book.canUndo).toBe(true);
    await onSheet((first) => {
      first.getRange("B1").values = [[1]];
    });
    expect(host.book.canUndo).toBe(false);
  });
});
