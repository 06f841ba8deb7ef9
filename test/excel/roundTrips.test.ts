import { createExcelSheets } from "../../src/excel";
import type { Snapshot } from "../../src/workbook";
import { rectangleFrom } from "../../workbench/src/engine";
import { openExcel, type OpenExcel } from "../excelHost";

const sheets = createExcelSheets();
let excel: OpenExcel;

beforeEach(async () => {
  excel = await openExcel();
});

/** How many batches Excel gets while something is done. None may be sent as a write, which would clear the undo list. */
async function roundTrips(work: () => Promise<unknown>): Promise<number> {
  const before = excel.requests.length;
  await work();
  const made = excel.requests.slice(before);
  expect(made.filter(({ isWrite }) => isWrite)).toEqual([]);
  return made.length;
}

test("a survey takes two round trips, however many sheets there are", async () => {
  for (let count = 0; count < 20; count++) excel.book.addSheet();
  expect(await roundTrips(() => sheets.survey())).toBe(2);
});

describe("where Excel refuses to say what the sheets use", () => {
  /** The batches of a survey from the second one on fail with these codes. */
  async function surveyFailing(...codes: readonly string[]) {
    const work = sheets.survey();
    for (const [index, code] of codes.entries()) {
      while (excel.requests.length < index + 1) await Promise.resolve();
      excel.failNext({ code, message: code });
    }
    return work;
  }

  test("they are asked one by one", async () => {
    excel.book.addSheet("乙");
    expect(await surveyFailing("GeneralException")).toEqual([
      { name: "Sheet1", visible: true, used: undefined },
      { name: "乙", visible: true, used: undefined },
    ]);
    expect(excel.requests).toHaveLength(4);
  });

  test("one of which it still refuses that is left out", async () => {
    excel.book.addSheet("乙");
    expect(await surveyFailing("GeneralException", "GeneralException")).toEqual([{ name: "乙", visible: true, used: undefined }]);
  });

  test("nobody is asked again while a cell is being typed in", async () => {
    await expect(surveyFailing("InvalidOperationInCellEditMode")).rejects.toMatchObject({ code: "editing" });
    expect(excel.requests).toHaveLength(2);
  });
});

describe("reading", () => {
  const figures = Array.from({ length: 2_000 }, (_, row) => Array.from({ length: 20 }, (__, column) => row * 20 + column));

  /** A sheet whose A1:T2000 hold 0, 1, 2 … in reading order. */
  const fill = (name: string) => {
    excel.book.edit("user", () => {
      const sheet = excel.book.addSheet(name);
      figures.forEach((row, r) => {
        row.forEach((constant, c) => {
          sheet.setContent({ row: r, column: c }, { constant, formula: null });
        });
      });
    });
  };
  const whole = { sheet: "大", address: "A1:T3000" };
  const all = [...figures, ...Array.from({ length: 1_000 }, () => Array<string>(20).fill(""))];
  const valuesOf = (snapshot: Snapshot) => snapshot.blocks.map((block) => block?.map((row) => row.map(({ value }) => value)));

  test("a report takes one round trip", async () => {
    expect(await roundTrips(() => sheets.read(Array.from({ length: 7 }, () => ({ sheet: "Sheet1", address: "A1:J60" }))))).toBe(1);
    expect(await roundTrips(() => sheets.read([]))).toBe(1);
  });

  test("a large sheet is read by rows", async () => {
    fill("大");
    let snapshot: Snapshot | undefined;
    const small = { sheet: "大", address: "C3:D4" };
    const missing = { sheet: "没有", address: "A1" };
    expect(
      await roundTrips(async () => {
        snapshot = await sheets.read([small, whole, missing, small]);
      }),
    ).toBe(3);
    const corner = [
      [42, 43],
      [62, 63],
    ];
    expect(snapshot && valuesOf(snapshot)).toEqual([corner, all, undefined, corner]);
    expect(snapshot?.sheetNames).toEqual(["Sheet1", "大"]);
  });

  test("is asked for in ever smaller parts where the answer is too large to be sent", async () => {
    fill("大");
    excel.failNext({ code: "ResponsePayloadSizeLimitExceeded", message: "too large" });
    const snapshot = await sheets.read([whole]);
    expect(valuesOf(snapshot)).toEqual([all]);
    expect(excel.requests).toHaveLength(4);
  });

  test("gives up where a single row is too large, and where more is asked than anything holds", async () => {
    excel.failNext({ code: "ResponsePayloadSizeLimitExceeded", message: "too large" });
    await expect(sheets.read([{ sheet: "Sheet1", address: "A1:T1" }])).rejects.toMatchObject({ name: "SheetsError", code: "host" });
    await expect(sheets.read([{ sheet: "Sheet1", address: "A1:XFD1000" }])).rejects.toMatchObject({ name: "SheetsError", code: "host" });
  });
});

describe("hidden rows and columns", () => {
  const ask = () =>
    sheets.hiddenLines([
      { sheet: "Sheet1", address: "A1:C9" },
      { sheet: "Sheet1", address: "E1:F9" },
    ]);

  test("take one round trip where nothing is hidden", async () => {
    expect(await roundTrips(ask)).toBe(1);
  });

  test.each([
    ["in a table", "A1:J31", [3], 2],
    ["side by side", "A1:J2000", [30, 31, 32, 33, 34, 35], 3],
    ["every second one", "A1:J2000", Array.from({ length: 1_000 }, (_, index) => 2 * index + 1), 3],
  ])("take a few more where some are hidden: %s", async (_, address, rows, expected) => {
    excel.user.changeShape(
      excel.book.activeSheet,
      (sheet) => {
        sheet.draft().hiddenRows = new Set(rows);
      },
      rectangleFrom({ row: 0, column: 0 }),
    );
    let found: unknown;
    expect(
      await roundTrips(async () => {
        found = await sheets.hiddenLines([{ sheet: "Sheet1", address }]);
      }),
    ).toBe(expected);
    expect(found).toEqual([{ rows, columns: [] }]);
  });
});
