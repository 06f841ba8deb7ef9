/** @jest-environment jsdom */
import { configure, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createExcelSheets } from "../../src/excel";
import { Pane } from "../../src/taskpane/components/frame/Pane";
import { createPaneActions, createStore, initialState, paneReducer } from "../../src/taskpane/state";
import { textsFor } from "../../src/taskpane/texts";
import { openExcel, type OpenExcel } from "../excelHost";
import { filesInMemory } from "./filesInMemory";

configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);

const APPLICATIONS = "三 依申请公开";
const person = userEvent.setup();
let excel: OpenExcel;

/** Here the workbook drives the pane, at its own time: React is not to expect each update to come from the test. */
beforeAll(() => Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false }));

/** Opens the pane as its page does, over Microsoft's client and the embedded workbook. */
beforeEach(async () => {
  excel = await openExcel();
  const store = createStore(paneReducer, initialState);
  const texts = textsFor("zh-CN");
  const actions = createPaneActions(store, {
    sheets: createExcelSheets(),
    language: "zh-CN",
    texts,
    delivery: { deliver: ({ fileName }) => Promise.resolve({ kind: "download", fileName, url: "blob:report" }) },
    ...filesInMemory(),
    loadTemplate: () => Promise.resolve(new Uint8Array()),
  });
  render(<Pane store={store} actions={actions} texts={texts} darkness={{ isDark: () => false, subscribe: () => () => undefined }} />);
  await actions.check();
});

const status = (): string | null => screen.getAllByRole("status")[0]?.textContent ?? null;
const alerts = (): string => screen.getAllByRole("alert").map(({ textContent }) => textContent).join("");

/** The cell 「予以公开·自然人」 of table 三, D8. */
const granted = { row: 7, column: 3 };

async function insert(): Promise<void> {
  await waitFor(() => { expect(status()).toBe("还没有标准表"); });
  await person.click(screen.getByRole("radio", { name: /手工填报/u }));
  await person.click(screen.getByRole("button", { name: "插入标准表" }));
  await waitFor(() => { expect(status()).toBe("标准表已备好，还没有填数"); });
}

test("what is typed is flagged by itself and gone when mended, and no check ever writes", async () => {
  await insert();
  const afterInserting = excel.requests.length;
  const sheet = excel.book.sheet(APPLICATIONS);
  excel.user.enterText(sheet, granted, "1");
  await waitFor(() => { expect(status()).toBe("1 处错误"); });
  excel.user.pasteText(sheet, granted, [["-1"]]);
  await waitFor(() => { expect(status()).toBe("2 处错误"); });
  await person.click(screen.getByRole("button", { name: /「予以公开·自然人」填的是 -1/u }));
  await waitFor(() => { expect(sheet.selection.active).toEqual(granted); });
  excel.user.enterText(sheet, granted, "");
  await waitFor(() => { expect(status()).toBe("标准表已备好，还没有填数"); });
  expect(excel.requests.slice(afterInserting).filter(({ isWrite }) => isWrite)).toEqual([]);
});

test("a sheet that is renamed while the pane is open is still found", async () => {
  await insert();
  const sheet = excel.book.sheet(APPLICATIONS);
  excel.book.renameSheet(sheet, "表三");
  await person.click(screen.getByRole("button", { name: "立即校验" }));
  await waitFor(() => { expect(status()).toBe("标准表已备好，还没有填数"); });
});

test("a sheet that is deleted while the pane is open can be added again", async () => {
  await insert();
  excel.book.deleteSheet(excel.book.sheet(APPLICATIONS));
  await person.click(screen.getByRole("button", { name: "立即校验" }));
  await person.click(await screen.findByRole("button", { name: "插入标准表" }));
  await waitFor(() => { expect(status()).toBe("标准表已备好，还没有填数"); });
  expect(excel.book.findSheet(APPLICATIONS)).toBeDefined();
});

test("a sync that fails is a sentence, and the next click works", async () => {
  await insert();
  excel.failNext();
  await person.click(screen.getByRole("button", { name: "立即校验" }));
  await waitFor(() => { expect(alerts()).toMatch(/Excel 没有完成这一步/u); });
  await person.click(screen.getByRole("button", { name: "立即校验" }));
  await waitFor(() => { expect(alerts()).toBe(""); });
});

test("a click while a cell is being typed in says so, and works afterwards", async () => {
  await insert();
  const sheet = excel.book.sheet(APPLICATIONS);
  excel.user.beginEdit(sheet, granted);
  await person.click(screen.getByRole("button", { name: "正文" }));
  await waitFor(() => { expect(alerts()).toMatch(/有单元格正在输入/u); });
  excel.user.endEdit();
  await person.click(screen.getByRole("button", { name: "正文" }));
  await waitFor(() => { expect(excel.book.activeSheet.name).toBe("正文"); });
});

test("with manual calculation the totals left behind are told first, and one click has Excel compute them; F9 is noticed by itself", async () => {
  await waitFor(() => { expect(status()).toBe("还没有标准表"); });
  await person.click(screen.getByRole("button", { name: "插入标准表" }));
  await waitFor(() => { expect(status()).toBe("标准表已备好，还没有填数"); });
  const sheet = excel.book.sheet(APPLICATIONS);
  excel.user.pasteText(sheet, { row: 5, column: 3 }, Array.from({ length: 25 }, () => Array<string>(6).fill("0")));
  await waitFor(() => { expect(status()).not.toBe("标准表已备好，还没有填数"); });
  excel.book.calculation.setManual(true);
  excel.user.enterText(sheet, { row: 5, column: 3 }, "3");
  const old = /^表三有 1 格公式的结果是旧的.*「本年新收·总计」显示 0，算出来应是 3。.*请按 F9/u;
  await screen.findByRole("button", { name: old });
  await person.click(screen.getByRole("button", { name: "重新计算" }));
  await waitFor(() => { expect(screen.queryByRole("button", { name: old })).toBeNull(); });
  expect(sheet.value({ row: 5, column: 9 })).toBe(3);
  excel.user.enterText(sheet, { row: 5, column: 3 }, "4");
  await screen.findByRole("button", { name: /「本年新收·总计」显示 3，算出来应是 4/u });
  excel.book.recalculate();
  await waitFor(() => { expect(screen.queryByRole("button", { name: /公式的结果是旧的/u })).toBeNull(); });
});
