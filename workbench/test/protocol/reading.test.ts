import { excel365 } from "../../src/doors";
import { openExcel, type OpenExcel } from "../../../test/excelHost";

let host: OpenExcel;

beforeEach(async () => {
  host = await openExcel();
});

/** The code of the error a run ends with. */
async function codeOf(run: Promise<unknown>): Promise<string> {
  return run.then(
    () => "none",
    (error: unknown) => (error as OfficeExtension.Error).code,
  );
}

describe("loading", () => {
  it("gives names, ids and visibility of all sheets in one round trip", async () => {
    host.book.addSheet("三 依申请公开");
    const seen = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/id,items/visibility");
      await context.sync();
      return worksheets.items.map(({ name, id, visibility }) => ({ name, id, visibility }));
    });
    expect(seen).toEqual([
      { name: "Sheet1", id: host.book.sheets[0]?.id, visibility: "Visible" },
      { name: "三 依申请公开", id: host.book.sheets[1]?.id, visibility: "Visible" },
    ]);
    expect(host.requests).toHaveLength(1);
    expect(host.requests.some(({ isWrite }) => isWrite)).toBe(false);
  });

  it("throws PropertyNotLoaded for what was not loaded", async () => {
    expect(
      await codeOf(
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getFirst();
          sheet.load("id");
          await context.sync();
          return sheet.name;
        }),
      ),
    ).toBe("PropertyNotLoaded");
  });

  it("reads values, formulas, texts, types and place of a range", async () => {
    const sheet = host.book.sheet("Sheet1");
    host.user.pasteText(sheet, { row: 1, column: 1 }, [
      ["1", "=B2*2", "件"],
      ["", "50%", "=1/0"],
    ]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("sheet1").getRange("B2:D3");
      range.load("values,formulas,text,valueTypes,numberFormat,address,rowIndex,columnIndex,rowCount,columnCount");
      await context.sync();
      expect(range.toJSON()).toEqual({
        values: [
          [1, 2, "件"],
          ["", 0.5, "#DIV/0!"],
        ],
        formulas: [
          [1, "=B2*2", "件"],
          ["", 0.5, "=1/0"],
        ],
        text: [
          ["1", "2", "件"],
          ["", "50%", "#DIV/0!"],
        ],
        valueTypes: [
          ["Double", "Double", "String"],
          ["Empty", "Double", "Error"],
        ],
        numberFormat: [
          ["General", "General", "General"],
          ["General", "0%", "General"],
        ],
        address: "Sheet1!B2:D3",
        rowIndex: 1,
        columnIndex: 1,
        rowCount: 2,
        columnCount: 3,
      });
    });
  });

  it("quotes a sheet name with a blank in an address", async () => {
    host.book.renameSheet(host.book.sheet("Sheet1"), "三 依申请公开");
    await Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell();
      cell.load("address");
      await context.sync();
      expect(cell.address).toBe("'三 依申请公开'!A1");
    });
  });

  it("reads linked properties", async () => {
    host.user.changeStyle(host.book.sheet("Sheet1"), { top: 0, left: 0, bottom: 0, right: 0 }, { fill: "#FFC7CE", bold: true });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      range.load("format/fill/color,format/font/bold,worksheet/name");
      await context.sync();
      expect(range.format.fill.color).toBe("#FFC7CE");
      expect(range.format.font.bold).toBe(true);
      expect(range.worksheet.name).toBe("Sheet1");
    });
  });

  it("keeps a range usable over several round trips", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
      await context.sync();
      range.values = [[1, 2]];
      await context.sync();
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[1, 2]]);
    });
    await host.settle();
    expect(host.requests.map(({ isWrite, isCleanup }) => [isWrite, isCleanup])).toEqual([
      [false, false],
      [true, false],
      [false, false],
      [false, true],
    ]);
  });
});

describe("objects that are not there", () => {
  it("are null objects where asked so, and so is what is reached through them", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("没有");
      const range = sheet.getRange("A1:B2");
      sheet.load("name");
      range.load("values");
      const used = context.workbook.worksheets.getFirst().getUsedRangeOrNullObject(true);
      used.load("address");
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject, used.isNullObject]).toEqual([true, true, true]);
    });
  });

  it("are an error where not", async () => {
    expect(
      await codeOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("没有").load("name");
          await context.sync();
        }),
      ),
    ).toBe("ItemNotFound");
  });
});

describe("requirement sets", () => {
  it("refuse newer members in Excel 2021", async () => {
    expect(
      await codeOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.onNameChanged.add(() => Promise.resolve());
          await context.sync();
        }),
      ),
    ).toBe("ApiNotFound");
  });

  it("admit them in Excel 365", async () => {
    host = await openExcel({ profile: excel365 });
    const names: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onNameChanged.add((event) => {
        names.push(`${event.nameBefore} → ${event.nameAfter}`);
        return Promise.resolve();
      });
      await context.sync();
    });
    host.book.renameSheet(host.book.sheet("Sheet1"), "正文");
    await host.settle();
    expect(names).toEqual(["Sheet1 → 正文"]);
  });
});

describe("a host that fails", () => {
  it("while a cell is being edited", async () => {
    host.user.beginEdit(host.book.sheet("Sheet1"), { row: 0, column: 0 });
    const read = () =>
      codeOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.load("items/name");
          await context.sync();
        }),
      );
    expect(await read()).toBe("InvalidOperationInCellEditMode");
    host.user.endEdit();
    expect(await read()).toBe("none");
  });

  it("once, when a test wants it so", async () => {
    host.failNext({ code: "GeneralException", message: "内部错误" });
    const read = () =>
      codeOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.load("items/name");
          await context.sync();
        }),
      );
    expect(await read()).toBe("GeneralException");
    expect(await read()).toBe("none");
  });

  it("names members that are not built", async () => {
    const error = await Excel.run(async (context) => {
      context.workbook.tables.load("items/name");
      await context.sync();
    }).catch((reason: unknown) => reason as OfficeExtension.Error);
    expect(error).toMatchObject({ code: "NotImplemented" });
    expect((error as OfficeExtension.Error).message).toContain("Workbook.Tables");
  });
});
