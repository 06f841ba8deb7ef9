import { openExcel, type OpenExcel } from "../../../test/excelHost";
import { onSheet } from "./onSheet";

let host: OpenExcel;

beforeEach(async () => {
  host = await openExcel();
});

function sheet() {
  return host.book.sheet("Sheet1");
}

async function errorOf(run: Promise<unknown>): Promise<OfficeExtension.Error> {
  return run.then(
    () => {
      throw new Error("it did not fail");
    },
    (error: unknown) => error as OfficeExtension.Error,
  );
}

describe("values", () => {
  it("go block by block, and a single one into every cell", async () => {
    await onSheet((first) => {
      first.getRange("A1:B2").values = [
        [1, "二"],
        ["=A1+1", true],
      ];
      first.getRange("C1:C3").values = 7 as never;
    });
    expect([sheet().value({ row: 1, column: 0 }), sheet().value({ row: 0, column: 1 }), sheet().value({ row: 2, column: 2 })]).toEqual([2, "二", 7]);
  });

  it("of the wrong shape are refused and change nothing", async () => {
    const error = await errorOf(
      onSheet((first) => {
        first.getRange("A1:B2").values = [[1, 2]];
      }),
    );
    expect(error.code).toBe("InvalidArgument");
    expect(error.debugInfo.errorLocation).toContain("values");
    expect(sheet().usedArea()).toBeNull();
  });

  it("of a large block, which the client sends in pieces", async () => {
    const block = Array.from({ length: 400 }, (_, row) => Array.from({ length: 10 }, (__, column) => row * 10 + column));
    await onSheet((first) => {
      first.getRange("A1:J400").values = block;
    });
    expect(sheet().value({ row: 399, column: 9 })).toBe(3999);
    const error = await errorOf(
      onSheet((first) => {
        first.getRange("A1:J399").values = block;
      }),
    );
    expect(error.code).toBe("InvalidArgument");
  });

  it("null leaves a cell alone, an empty text empties it", async () => {
    host.user.pasteText(sheet(), { row: 0, column: 0 }, [["1", "2"]]);
    await onSheet((first) => {
      first.getRange("A1:B1").values = [[null, ""]];
    });
    expect(sheet().value({ row: 0, column: 0 })).toBe(1);
    expect(sheet().value({ row: 0, column: 1 })).toBeNull();
  });

  it("stay texts in cells formatted as text and after an apostrophe", async () => {
    await onSheet((first) => {
      first.getRange("A1").numberFormat = [["@"]];
      first.getRange("A1:C1").values = [["007", "'007", "007"]];
    });
    expect([0, 1, 2].map((column) => sheet().value({ row: 0, column }))).toEqual(["007", "007", 7]);
  });

  it("written before an error stand, as in Excel; what follows is not done", async () => {
    const error = await errorOf(
      onSheet((first, context) => {
        first.getRange("A1").values = [[1]];
        context.workbook.worksheets.getItem("没有").activate();
        first.getRange("A2").values = [[2]];
      }),
    );
    expect(error.code).toBe("ItemNotFound");
    expect(sheet().usedArea(true)).toEqual({ top: 0, left: 0, bottom: 0, right: 0 });
  });

  it("are refused on a protected sheet", async () => {
    host.user.changeShape(sheet(), (draft) => {
      draft.draft().isProtected = true;
    });
    expect(
      (
        await errorOf(
          onSheet((first) => {
            first.getRange("A1").values = [[1]];
          }),
        )
      ).code,
    ).toBe("AccessDenied");
    await onSheet((first) => {
      first.protection.unprotect();
      first.getRange("A1").values = [[1]];
    });
    expect(sheet().value({ row: 0, column: 0 })).toBe(1);
  });
});

describe("sheets", () => {
  it("are added at the end and can be written in the same batch", async () => {
    await Excel.run(async (context) => {
      const added = context.workbook.worksheets.add("三 依申请公开");
      added.getRange("A1").values = [["总计"]];
      added.tabColor = "#c00000";
      added.showGridlines = false;
      added.activate();
      added.load("name,position,id");
      await context.sync();
      expect([added.name, added.position]).toEqual(["三 依申请公开", 1]);
      added.getRange("A2").values = [[1]];
      await context.sync();
    });
    const added = host.book.sheet("三 依申请公开");
    expect(host.book.activeSheet).toBe(added);
    expect(added.state).toMatchObject({ tabColor: "#C00000", showGridlines: false });
    expect(added.value({ row: 1, column: 0 })).toBe(1);
  });

  it.each([
    ["sheet1", "ItemAlreadyExists"],
    ["a/b", "InvalidArgument"],
    ["[x]", "InvalidArgument"],
    ["'x", "InvalidArgument"],
    ["", "InvalidArgument"],
    ["依".repeat(32), "InvalidArgument"],
  ])("are not added as %p", async (name, code) => {
    expect(
      (
        await errorOf(
          Excel.run(async (context) => {
            context.workbook.worksheets.add(name);
            await context.sync();
          }),
        )
      ).code,
    ).toBe(code);
    expect(host.book.sheets).toHaveLength(1);
  });

  it("the last visible one is not deleted", async () => {
    expect(
      (
        await errorOf(
          onSheet((first) => {
            first.delete();
          }),
        )
      ).code,
    ).toBe("InvalidOperation");
  });
});

describe("looks", () => {
  it("fonts, fills, alignment, borders, sizes, merges", async () => {
    await onSheet((first) => {
      const range = first.getRange("B2:C3");
      range.format.font.name = "仿宋";
      range.format.font.size = 12;
      range.format.font.bold = true;
      range.format.font.color = "red";
      range.format.fill.color = "#ffc7ce";
      range.format.horizontalAlignment = "Center";
      range.format.verticalAlignment = "Center";
      range.format.wrapText = true;
      range.format.indentLevel = 1;
      for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const) {
        range.format.borders.getItem(side).style = "Continuous";
      }
      range.format.columnWidth = 80;
      range.format.rowHeight = 30;
      range.merge();
    });
    const thin = { style: "Continuous", weight: "Thin", color: "#000000" };
    expect(sheet().style({ row: 2, column: 2 })).toMatchObject({
      fontName: "仿宋",
      fontSize: 12,
      bold: true,
      fontColor: "#FF0000",
      fill: "#FFC7CE",
      horizontal: "Center",
      vertical: "Center",
      wrap: true,
      indent: 1,
      borders: { top: thin, bottom: thin, left: thin, right: thin },
    });
    expect([sheet().columnWidth(2), sheet().rowHeight(1)]).toEqual([80, 30]);
    expect(sheet().merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 2 }]);
  });

  it("of whole columns hold for cells written later", async () => {
    await onSheet((first) => {
      first.getRange("B:B").format.font.bold = true;
      first.getRange("B7").values = [[1]];
    });
    expect(sheet().style({ row: 6, column: 1 }).bold).toBe(true);
    expect(sheet().style({ row: 6, column: 0 }).bold).toBe(false);
  });

  it("mixed ones read as null", async () => {
    host.user.changeStyle(sheet(), { top: 0, left: 0, bottom: 0, right: 0 }, { bold: true });
    await Excel.run(async (context) => {
      const { font } = context.workbook.worksheets.getFirst().getRange("A1:A2").format;
      font.load("bold");
      await context.sync();
      expect(font.bold).toBeNull();
    });
  });

  it("of several areas at once", async () => {
    await onSheet((first) => {
      first.getRanges("A1:A2,C4").format.fill.color = "#112233";
    });
    expect(sheet().style({ row: 1, column: 0 }).fill).toBe("#112233");
    expect(sheet().style({ row: 3, column: 2 }).fill).toBe("#112233");
    expect(sheet().style({ row: 2, column: 1 }).fill).toBeNull();
  });
});
