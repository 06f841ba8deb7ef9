import { createExcelSheets } from "../../src/excel";
import { rectangleFrom } from "../../workbench/src/engine";
import { openExcel, type OpenExcel } from "../excelHost";

const sheets = createExcelSheets();
let excel: OpenExcel;
const cell = (row: number, column: number) => rectangleFrom({ row, column });

beforeEach(async () => {
  excel = await openExcel();
  excel.book.addSheet("三 依申请公开");
});

const settleAll = async () => {
  for (let turn = 0; turn < 4; turn++) await excel.settle();
};

test("a person's steps are told with sheet and address, and cost no write", async () => {
  const selected = jest.fn();
  await sheets.onSelect(selected);
  const { book } = excel;
  book.select(book.activeSheet, [cell(3, 3)]);
  await settleAll();
  book.activate(book.sheet("三 依申请公开"));
  await settleAll();
  book.select(book.activeSheet, [{ top: 5, left: 3, bottom: 8, right: 9 }], { row: 8, column: 9 });
  await settleAll();
  expect(selected.mock.calls).toEqual([
    [{ sheet: "Sheet1", address: "D4" }],
    [{ sheet: "三 依申请公开", address: "A1" }],
    [{ sheet: "三 依申请公开", address: "J9" }],
  ]);
  expect(excel.requests.filter(({ isWrite }) => isWrite)).toEqual([]);
});

test("of several steps at once the last is told", async () => {
  const selected = jest.fn();
  await sheets.onSelect(selected);
  for (let row = 0; row < 5; row++) excel.book.select(excel.book.activeSheet, [cell(row, 0)]);
  await settleAll();
  expect(selected.mock.calls).toEqual([[{ sheet: "Sheet1", address: "A5" }]]);
});

test("nothing is told while a cell is being typed in", async () => {
  const selected = jest.fn();
  await sheets.onSelect(selected);
  const { book, user } = excel;
  user.beginEdit(book.activeSheet, { row: 0, column: 0 });
  book.select(book.activeSheet, [cell(1, 1)]);
  await settleAll();
  expect(selected).not.toHaveBeenCalled();
  await expect(sheets.activeCell()).rejects.toMatchObject({ code: "editing" });
  user.endEdit();
  book.select(book.activeSheet, [cell(2, 2)]);
  await settleAll();
  expect(selected.mock.calls).toEqual([[{ sheet: "Sheet1", address: "C3" }]]);
});

test("there is no active cell where Excel has none to give", async () => {
  excel.failNext({ code: "InvalidSelection", message: "The current selection is invalid for this operation." });
  expect(await sheets.activeCell()).toBeUndefined();
  expect(await sheets.activeCell()).toEqual({ sheet: "Sheet1", address: "A1" });
});

test("what was on its way when the subscription ended is not told", async () => {
  const selected = jest.fn();
  const unsubscribe = await sheets.onSelect(selected);
  excel.book.select(excel.book.activeSheet, [cell(1, 1)]);
  await unsubscribe();
  await settleAll();
  expect(selected).not.toHaveBeenCalled();
});
