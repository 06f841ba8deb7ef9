import { openExcel, type OpenExcel } from "../../../test/excelHost";

let host: OpenExcel;

beforeEach(async () => {
  host = await openExcel();
});

async function codeOf(run: Promise<unknown>): Promise<string> {
  return run.then(
    () => "none",
    (error: unknown) => (error as OfficeExtension.Error).code,
  );
}

describe("ranges derived from ranges", () => {
  it.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ["getCell", (range) => range.getCell(1, 1), "Sheet1!D4"],
    ["getOffsetRange", (range) => range.getOffsetRange(-1, 2), "Sheet1!E2:G4"],
    ["getResizedRange", (range) => range.getResizedRange(1, -1), "Sheet1!C3:D6"],
    ["getEntireRow", (range) => range.getEntireRow(), "Sheet1!3:5"],
    ["getEntireColumn", (range) => range.getEntireColumn(), "Sheet1!C:E"],
    ["getRow", (range) => range.getRow(2), "Sheet1!C5:E5"],
    ["getColumn", (range) => range.getColumn(0), "Sheet1!C3:C5"],
    ["getLastCell", (range) => range.getLastCell(), "Sheet1!E5"],
    ["getRowsBelow", (range) => range.getRowsBelow(2), "Sheet1!C6:E7"],
    ["getIntersection", (range) => range.getIntersection(range.worksheet.getRange("A4:D9")), "Sheet1!C4:D5"],
    ["getBoundingRect", (range) => range.getBoundingRect(range.worksheet.getRange("A1")), "Sheet1!A1:E5"],
  ])("%s", async (_name, derive, address) => {
    await Excel.run(async (context) => {
      const range = derive(context.workbook.worksheets.getFirst().getRange("C3:E5")).load("address");
      await context.sync();
      expect(range.address).toBe(address);
    });
  });

  it("are refused off the sheet", async () => {
    expect(
      await codeOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.getFirst().getRange("A1").getOffsetRange(-1, 0).load("address");
          await context.sync();
        }),
      ),
    ).toBe("InvalidArgument");
  });

  it("getIntersectionOrNullObject is null where there is none", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const common = sheet.getRange("A1").getIntersectionOrNullObject(sheet.getRange("B2")).load("address");
      await context.sync();
      expect(common.isNullObject).toBe(true);
    });
  });

  it("insert and delete whole rows, and say so where only part of a row is meant", async () => {
    host.user.pasteText(host.book.sheet("Sheet1"), { row: 0, column: 0 }, [["1"], ["2"]]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("2:3").insert("Down");
      sheet.getRange("1:1").delete("Up");
      await context.sync();
    });
    expect(host.book.sheet("Sheet1").value({ row: 2, column: 0 })).toBe(2);
    expect(
      await codeOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.getFirst().getRange("A1").insert("Down");
          await context.sync();
        }),
      ),
    ).toBe("NotImplemented");
  });
});

describe("what is put aside in the document", () => {
  it("custom properties of a sheet", async () => {
    await Excel.run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getFirst();
      customProperties.add("role", "applications");
      const found = customProperties.getItemOrNullObject("ROLE").load("key,value");
      const missing = customProperties.getItemOrNullObject("other").load("value");
      await context.sync();
      expect([found.key, found.value, missing.isNullObject]).toEqual(["role", "applications", true]);
    });
  });

  it("settings, as JSON", async () => {
    await Excel.run(async (context) => {
      context.workbook.settings.add("live", { on: true });
      const setting = context.workbook.settings.getItem("live").load("value");
      await context.sync();
      expect(setting.value).toEqual({ on: true });
    });
    expect(host.book.settings.get("live")).toBe('{"on":true}');
  });

  it("document properties", async () => {
    await Excel.run(async (context) => {
      const { properties } = context.workbook;
      properties.title = "年度报告";
      properties.load("title,author");
      await context.sync();
      expect([properties.title, properties.author]).toEqual(["年度报告", ""]);
    });
  });

  it("defined names", async () => {
    host.user.enterText(host.book.sheet("Sheet1"), { row: 0, column: 0 }, "5");
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      names.add("件数", context.workbook.worksheets.getFirst().getRange("A1:B2"));
      const range = names.getItem("件数").getRange().load("address");
      const cell = context.workbook.worksheets.getFirst().getRange("D1");
      cell.formulas = [["=SUM(件数)"]];
      cell.load("values");
      names.load("items/name,items/formula");
      await context.sync();
      expect(range.address).toBe("Sheet1!A1:B2");
      expect(cell.values).toEqual([[5]]);
      expect(names.items.map(({ name, formula }) => [name, formula as unknown])).toEqual([["件数", "=Sheet1!$A$1:$B$2"]]);
    });
  });
});

describe("several areas", () => {
  it("have one address, a count, and each its range", async () => {
    await Excel.run(async (context) => {
      const ranges = context.workbook.worksheets.getFirst().getRanges("A1:B2,D4").load("address,areaCount,cellCount,areas/items/address");
      await context.sync();
      expect([ranges.address, ranges.areaCount, ranges.cellCount]).toEqual(["Sheet1!A1:B2,Sheet1!D4", 2, 5]);
      expect(ranges.areas.items.map(({ address }) => address)).toEqual(["Sheet1!A1:B2", "Sheet1!D4"]);
    });
  });
});

describe("selecting", () => {
  it("brings the sheet to the front without a write", async () => {
    const other = host.book.addSheet("正文");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("正文").getRange("B2:C3").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect([selected.address, active.name]).toEqual(["正文!B2:C3", "正文"]);
    });
    expect(host.book.activeSheet).toBe(other);
    expect(host.requests.some(({ isWrite }) => isWrite)).toBe(false);
  });

  it("a hidden sheet cannot be activated", async () => {
    host.book.setVisibility(host.book.addSheet("藏"), "Hidden");
    expect(
      await codeOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("藏").activate();
          await context.sync();
        }),
      ),
    ).toBe("InvalidOperation");
  });
});

describe("clearing", () => {
  it("contents leaves looks, all leaves nothing", async () => {
    const sheet = host.book.sheet("Sheet1");
    host.user.pasteText(sheet, { row: 0, column: 0 }, [["1", "2"]]);
    host.user.changeStyle(sheet, { top: 0, left: 0, bottom: 0, right: 1 }, { bold: true });
    await Excel.run(async (context) => {
      const first = context.workbook.worksheets.getFirst();
      first.getRange("A1").clear("Contents");
      first.getRange("B1").clear();
      await context.sync();
    });
    expect([0, 1].map((column) => [sheet.value({ row: 0, column }), sheet.style({ row: 0, column }).bold])).toEqual([
      [null, true],
      [null, false],
    ]);
  });
});

describe("reading back what was written", () => {
  it("validation, print set-up, frozen panes, conditional formats", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange("A1:A3");
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } };
      sheet.freezePanes.freezeRows(4);
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintArea(range);
      range.conditionalFormats.add("Custom").custom.rule.formula = '=A1="否"';
      await context.sync();
      range.dataValidation.load("rule,type,ignoreBlanks");
      range.conditionalFormats.load("items/type,items/priority,items/custom/rule/formula");
      sheet.pageLayout.load("zoom");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      const printed = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
      const count = range.conditionalFormats.getCount();
      await context.sync();
      expect([range.dataValidation.type, range.dataValidation.rule, range.dataValidation.ignoreBlanks]).toEqual([
        "List",
        { list: { inCellDropDown: true, source: "是,否" } },
        true,
      ]);
      expect([frozen.address, printed.address, count.value]).toEqual(["Sheet1!1:4", "Sheet1!A1:A3", 1]);
      expect(sheet.pageLayout.zoom).toMatchObject({ horizontalFitToPages: 1 });
      expect(range.conditionalFormats.items.map(({ custom }) => custom.rule.formula)).toEqual(['=A1="否"']);
    });
  });

  it("a formula that cannot be read is refused", async () => {
    expect(
      await codeOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.getFirst().getRange("A1").formulas = [["=1+"]];
          await context.sync();
        }),
      ),
    ).toBe("InvalidArgument");
  });

  it("types of conditional formats that are not built say so", async () => {
    expect(
      await codeOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.getFirst().getRange("A1").conditionalFormats.add("DataBar");
          await context.sync();
        }),
      ),
    ).toBe("NotImplemented");
  });
});
