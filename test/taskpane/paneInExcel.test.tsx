/** @jest-environment jsdom */
import { act, configure, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createExcelSheets } from "../../src/excel";
import { newFileSheets } from "../../src/files";
import { edition2021 } from "../../src/statute";
import { Pane } from "../../src/taskpane/components/frame/Pane";
import { createPaneActions, createStore, initialState, paneReducer } from "../../src/taskpane/state";
import { textsFor } from "../../src/taskpane/texts";
import { planStandardSheets } from "../../src/workbook";
import { openExcel, type OpenExcel } from "../excelHost";
import { HidingLooks } from "../hidingLooks";
import { cellAt } from "../jobs/openReport";
import { writtenOrgan } from "../workbook/writtenNarrative";
import { filesInMemory } from "./filesInMemory";
import { ofForm } from "../ofForm";

configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(120_000);

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
  render(<Pane store={store} actions={actions} texts={texts} language="zh-CN" darkness={{ isDark: () => false, subscribe: () => () => undefined }} />, {
    wrapper: HidingLooks,
  });
  await actions.check();
});

const status = (): string | null => screen.getAllByRole("status")[0]?.textContent ?? null;
const alerts = (): string =>
  screen
    .getAllByRole("alert")
    .map(({ textContent }) => textContent)
    .join("");

/** The cell 「予以公开·自然人」 of table 三, D8. */
const granted = { row: 7, column: 3 };

async function insert(): Promise<void> {
  await waitFor(() => {
    expect(status()).toBe("还没有标准表");
  });
  await person.click(screen.getByRole("radio", { name: /手工填报/u }));
  await person.click(screen.getByRole("button", { name: "插入标准表" }));
  await waitFor(() => {
    expect(status()).toBe("标准表已备好，还没有填数");
  });
}

test("what is typed is flagged by itself and gone when mended, and no check ever writes", async () => {
  await insert();
  const afterInserting = excel.requests.length;
  const sheet = excel.book.sheet(APPLICATIONS);
  excel.user.enterText(sheet, granted, "1");
  await waitFor(() => {
    expect(status()).toBe("1 处错误");
  });
  excel.user.pasteText(sheet, granted, [["-1"]]);
  await waitFor(() => {
    expect(status()).toBe("2 处错误");
  });
  await person.click(screen.getByRole("button", { name: /「予以公开·自然人」填的是 -1/u }));
  await waitFor(() => {
    expect(sheet.selection.active).toEqual(granted);
  });
  excel.user.enterText(sheet, granted, "");
  await waitFor(() => {
    expect(status()).toBe("标准表已备好，还没有填数");
  });
  expect(excel.requests.slice(afterInserting).filter(({ isWrite }) => isWrite)).toEqual([]);
});

test("a sheet that is renamed while the pane is open is still found", async () => {
  await insert();
  const sheet = excel.book.sheet(APPLICATIONS);
  excel.book.renameSheet(sheet, "表三");
  await person.click(screen.getByRole("button", { name: "立即校验" }));
  await waitFor(() => {
    expect(status()).toBe("标准表已备好，还没有填数");
  });
});

test("a sheet that is deleted while the pane is open can be added again", async () => {
  await insert();
  excel.book.deleteSheet(excel.book.sheet(APPLICATIONS));
  await person.click(screen.getByRole("button", { name: "立即校验" }));
  await person.click(await screen.findByRole("button", { name: "插入标准表" }));
  await waitFor(() => {
    expect(status()).toBe("标准表已备好，还没有填数");
  });
  expect(excel.book.findSheet(APPLICATIONS)).toBeDefined();
});

/** Until the pane asks nothing more of itself: what fails next is what a click asks for, and not a check after the insertion. */
async function untilQuiet(): Promise<void> {
  for (let before = -1; before !== excel.requests.length;) {
    before = excel.requests.length;
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 1_000)));
  }
}

test("a sync that fails is a sentence, and the next click works", async () => {
  await insert();
  await untilQuiet();
  excel.failNext();
  await person.click(screen.getByRole("button", { name: "立即校验" }));
  await waitFor(() => {
    expect(alerts()).toMatch(/Excel 没有完成这一步/u);
  });
  await person.click(screen.getByRole("button", { name: "立即校验" }));
  await waitFor(() => {
    expect(alerts()).toBe("");
  });
});

test("a click while a cell is being typed in says so, and works afterwards", async () => {
  await insert();
  const sheet = excel.book.sheet(APPLICATIONS);
  excel.user.beginEdit(sheet, granted);
  await person.click(screen.getByRole("button", { name: "正文" }));
  await waitFor(() => {
    expect(alerts()).toMatch(/有单元格正在输入/u);
  });
  excel.user.endEdit();
  await person.click(screen.getByRole("button", { name: "正文" }));
  await waitFor(() => {
    expect(excel.book.activeSheet.name).toBe("正文");
  });
});

test("with manual calculation the totals left behind are told first, and one click has Excel compute them; F9 is noticed by itself", async () => {
  await waitFor(() => {
    expect(status()).toBe("还没有标准表");
  });
  await person.click(screen.getByRole("button", { name: "插入标准表" }));
  await waitFor(() => {
    expect(status()).toBe("标准表已备好，还没有填数");
  });
  const sheet = excel.book.sheet(APPLICATIONS);
  excel.user.pasteText(
    sheet,
    { row: 5, column: 3 },
    Array.from({ length: 25 }, () => Array<string>(6).fill("0")),
  );
  await waitFor(() => {
    expect(status()).not.toBe("标准表已备好，还没有填数");
  });
  for (const cell of ["B3", "B5", "B7"]) excel.user.enterText(excel.book.sheet("基本信息"), cellAt(cell), writtenOrgan[cell] ?? "");
  excel.book.calculation.setManual(true);
  excel.user.enterText(sheet, { row: 5, column: 3 }, "3");
  const old = /^表三有 1 格公式的结果是旧的.*「本年新收·总计」显示 0，算出来应是 3。.*请按 F9/u;
  await screen.findByRole("button", { name: old });
  await person.click(screen.getByRole("button", { name: "生成报告" }));
  const question = await screen.findByRole("alertdialog");
  expect(question.textContent).toContain("这几格公式的结果是旧的，会照旧数印出：三 依申请公开!J6。请先点“重新计算”或按 F9，再生成。");
  await person.click(screen.getByRole("button", { name: "重新计算" }));
  await waitFor(() => {
    expect(screen.queryByRole("button", { name: old })).toBeNull();
  });
  expect(sheet.value({ row: 5, column: 9 })).toBe(3);
  excel.user.enterText(sheet, { row: 5, column: 3 }, "4");
  await screen.findByRole("button", { name: /「本年新收·总计」显示 3，算出来应是 4/u });
  excel.book.recalculate();
  await waitFor(() => {
    expect(screen.queryByRole("button", { name: /公式的结果是旧的/u })).toBeNull();
  });
});

/** A workbook file of which nothing but this organ, this year, and that nothing was carried in is known. */
async function carriedInNothing(organ: string, year: number): Promise<File> {
  const sheets = newFileSheets();
  await sheets.insert(
    planStandardSheets(edition2021, "typed", { organ: { name: organ, year }, figures: new Map([[ofForm("applications.carriedIn:naturalPerson"), 0]]) }),
  );
  return new File([new Uint8Array(await sheets.save())], `${organ}${year}.xlsx`);
}

test("what the rules leave open is decided by the following year's workbook, as long as it is kept; one of another organ is refused, and nothing is written", async () => {
  await insert();
  const sheet = excel.book.sheet(APPLICATIONS);
  const organ = excel.book.sheet("基本信息");
  excel.user.pasteText(organ, { row: 2, column: 1 }, [["甲县某局"]]);
  excel.user.pasteText(organ, { row: 4, column: 1 }, [["2021"]]);
  const typed = new Map([
    [0, "3"],
    [2, "3"],
    [23, "3"],
    [24, "1"],
  ]);
  excel.user.pasteText(
    sheet,
    { row: 5, column: 3 },
    Array.from({ length: 25 }, (_, row) => [typed.get(row) ?? "0", "0", "0", "0", "0", "0", typed.get(row) ?? "0"]),
  );
  const mend = "D30 改为 0";
  const choose = (file: File): Promise<void> => person.upload(screen.getByLabelText("选下一年的工作簿", { selector: "input" }), file);
  await screen.findByText(/单凭勾稽关系分不出/u);
  expect(screen.queryByRole("button", { name: mend })).toBeNull();
  await person.click(screen.getByRole("button", { name: "这是往年的报告？" }));
  const before = excel.requests.length;
  await choose(await carriedInNothing("乙县某局", 2022));
  await waitFor(() => {
    expect(alerts()).toContain("本工作簿是“甲县某局”的，选的工作簿是“乙县某局”的，不能用作下一年的工作簿。");
  });
  await choose(await carriedInNothing("甲县某局", 2023));
  await waitFor(() => {
    expect(alerts()).toContain("选的是 2023 年度的，不能用作下一年的工作簿。");
  });
  await choose(await carriedInNothing("甲县某局", 2022));
  await screen.findByText("下一年报告：甲县某局，2022 年度，来自 甲县某局2022.xlsx；关闭窗格后要重新选");
  await screen.findByRole("button", { name: mend });
  expect(alerts()).not.toContain("下一年");
  await person.click(screen.getByRole("button", { name: "不再核对" }));
  await waitFor(() => {
    expect(screen.queryByRole("button", { name: mend })).toBeNull();
  });
  await choose(await carriedInNothing("甲县某局", 2022));
  await screen.findByRole("button", { name: mend });
  expect(excel.requests.slice(before).filter(({ isWrite }) => isWrite)).toEqual([]);
  excel.user.pasteText(organ, { row: 4, column: 1 }, [["2024"]]);
  await waitFor(() => {
    expect(alerts()).toContain("（2025 年度）的工作簿，选的是 2022 年度的，不能用作下一年的工作簿。");
  });
  expect(screen.queryByRole("button", { name: mend })).toBeNull();
  expect(screen.getByRole("button", { name: "选下一年的工作簿" })).toBeTruthy();
});
