import { excel365 } from "../../src/doors";
import { openExcel, type OpenExcel } from "../../../test/excelHost";

let host: OpenExcel;

beforeEach(async () => {
  host = await openExcel();
});

function sheet() {
  return host.book.sheet("Sheet1");
}

/** Listens on all sheets; gives the list that grows, and what ends it. */
async function listen() {
  const seen: Excel.WorksheetChangedEventArgs[] = [];
  const handler = await Excel.run(async (context) => {
    const registered = context.workbook.worksheets.onChanged.add((event) => {
      seen.push(event);
      return Promise.resolve();
    });
    await context.sync();
    return registered;
  });
  const stop = () =>
    Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  return { seen, stop };
}

describe("onChanged of all worksheets", () => {
  it("is registered without a write", async () => {
    await listen();
    expect(host.requests.map(({ isWrite }) => isWrite)).toEqual([false]);
  });

  it("tells typing with the value before and after", async () => {
    const { seen } = await listen();
    host.user.enterText(sheet(), { row: 6, column: 3 }, "12");
    await host.settle();
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({
      address: "D7",
      changeType: "RangeEdited",
      source: "Local",
      worksheetId: sheet().id,
      details: { valueBefore: "", valueAfter: 12, valueTypeBefore: "Empty", valueTypeAfter: "Double" },
    });
  });

  it("tells pasting, filling, deleting, undo, redo and inserted rows", async () => {
    const { seen } = await listen();
    host.user.pasteText(sheet(), { row: 0, column: 0 }, [
      ["1", "2"],
      ["3", "4"],
    ]);
    host.user.fillDown(sheet(), { top: 0, left: 0, bottom: 2, right: 0 });
    host.user.clearContents(sheet(), { top: 0, left: 0, bottom: 0, right: 1 });
    host.user.undo();
    host.user.redo();
    host.user.insertRows(sheet(), 1, 2);
    host.user.deleteRows(sheet(), 1);
    await host.settle();
    expect(seen.map(({ address, changeType }) => `${changeType} ${address}`)).toEqual([
      "RangeEdited A1:B2",
      "RangeEdited A1:A3",
      "RangeEdited A1:B1",
      "RangeEdited A1:B1",
      "RangeEdited A1:B1",
      "RowInserted 2:3",
      "RowDeleted 2:2",
    ]);
    expect(seen.filter((event) => "details" in event && Boolean(event.details))).toEqual([]);
  });

  it("tells the add-in's own writes too", async () => {
    const { seen } = await listen();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1:B1").values = [[1, 2]];
      await context.sync();
    });
    await host.settle();
    expect(seen.map(({ address, triggerSource }) => [address, triggerSource])).toEqual([["A1:B1", "ThisLocalAddin"]]);
  });

  it("says nothing of a recalculation, of looks, or once it is removed", async () => {
    host.user.enterText(sheet(), { row: 0, column: 1 }, "=A1");
    const { seen, stop } = await listen();
    host.user.changeStyle(sheet(), { top: 0, left: 0, bottom: 0, right: 0 }, { bold: true });
    host.user.enterText(sheet(), { row: 0, column: 0 }, "1");
    await host.settle();
    expect(seen.map(({ address }) => address)).toEqual(["A1"]);
    await stop();
    host.user.enterText(sheet(), { row: 0, column: 0 }, "2");
    await host.settle();
    expect(seen).toHaveLength(1);
  });

  it("does not reach handlers of an Excel opened before", async () => {
    const { seen } = await listen();
    const next = await openExcel();
    await listen();
    next.user.enterText(next.book.sheet("Sheet1"), { row: 0, column: 0 }, "1");
    await next.settle();
    expect(seen).toHaveLength(0);
  });
});

describe("other events", () => {
  it("onChanged of one sheet keeps to it", async () => {
    const other = host.book.addSheet("正文");
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const first = context.workbook.worksheets.getFirst();
      first.load("id");
      await context.sync();
      first.onChanged.add((event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
    });
    host.user.enterText(other, { row: 0, column: 0 }, "1");
    host.user.enterText(sheet(), { row: 1, column: 0 }, "1");
    await host.settle();
    expect(seen).toEqual(["A2"]);
  });

  it("sheets added, activated, deleted; selection", async () => {
    const seen: string[] = [];
    const tell = (event: { type: string }) => {
      seen.push(event.type);
      return Promise.resolve();
    };
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(tell);
      worksheets.onActivated.add(tell);
      worksheets.onDeleted.add(tell);
      worksheets.onSelectionChanged.add(tell);
      await context.sync();
    });
    const added = host.book.addSheet();
    host.book.select(added, [{ top: 1, left: 1, bottom: 1, right: 1 }]);
    host.book.deleteSheet(added);
    await host.settle();
    expect(seen).toEqual(["WorksheetAdded", "WorksheetActivated", "WorksheetSelectionChanged", "WorksheetDeleted", "WorksheetActivated"]);
  });
});

describe("Excel 365", () => {
  it("keeps the undo stack over an add-in's write, which is a step of its own", async () => {
    host = await openExcel({ profile: excel365 });
    host.user.enterText(sheet(), { row: 0, column: 0 }, "1");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [[2]];
      await context.sync();
    });
    expect(sheet().value({ row: 0, column: 0 })).toBe(2);
    host.user.undo();
    expect(sheet().value({ row: 0, column: 0 })).toBe(1);
    host.user.undo();
    expect(sheet().value({ row: 0, column: 0 })).toBeNull();
  });
});
