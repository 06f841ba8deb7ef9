/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import type { Rectangle } from "../../../src/address";
import { constant, formula, noPrompt, parseAddress, standardAlert, type Book } from "../../src/engine";
import { openWindow } from "./openWindow";

const area = (address: string): Rectangle => {
  const found = parseAddress(address);
  if (found === null) throw new Error(address);
  return found.area;
};
const at = (address: string) => ({ row: area(address).top, column: area(address).left });
const editor = () => screen.getByLabelText("单元格编辑");
const clipboard = (text = "") => {
  const data = new Map([["text/plain", text]]);
  return { getData: (type: string) => data.get(type) ?? "", setData: (type: string, value: string) => data.set(type, value) };
};

test("a merged cell is one cell: it spans, is selected whole, and typing goes to its first cell", async () => {
  const { user, cell, texts, book } = await openWindow((made) => {
    made.activeSheet.merge(area("B2:C3"));
  });
  expect(cell("B2")).toMatchObject({ rowSpan: 2, colSpan: 2 });
  expect(document.querySelector('td[data-a="C3"]')).toBeNull();
  await user.click(cell("B2"));
  await user.keyboard("合并{Enter}");
  expect(texts("B2")).toBe("合并");
  expect(book.activeSheet.selection.active).toEqual(at("B4"));
});

test("a broken sum turns red at once, and white again when it is mended", async () => {
  const { user, cell } = await openWindow((book) => {
    const sheet = book.activeSheet;
    sheet.setContent(at("A1"), constant(1));
    sheet.setContent(at("B1"), constant(2));
    sheet.setContent(at("C1"), constant(3));
    sheet.addConditionalFormat({
      id: "sum",
      areas: [area("A1:C1")],
      anchor: at("A1"),
      formula: "=$A1+$B1<>$C1",
      format: { fill: "#FFC7CE", fontColor: "#9C0006" },
      stopIfTrue: false,
    });
  });
  const colors = () => ["A1", "B1", "C1"].map((address) => cell(address).style.backgroundColor);
  expect(colors()).toEqual(["", "", ""]);
  await user.keyboard("5{Enter}");
  expect(colors()).toEqual(Array(3).fill("rgb(255, 199, 206)"));
  expect(cell("A1").querySelector("div")?.style.color).toBe("rgb(156, 0, 6)");
  await user.keyboard("{ArrowUp}1{Enter}");
  expect(colors()).toEqual(["", "", ""]);
});

function countsOnly(book: Book, style: "Stop" | "Warning"): void {
  book.activeSheet.setValidation(area("A1:A9"), {
    rule: { kind: "wholeNumber", operator: "GreaterThanOrEqualTo", formula1: 0 },
    ignoreBlank: true,
    errorAlert: { ...standardAlert, style, title: "件数", message: "请填 0 或正整数。" },
    prompt: { showPrompt: true, title: "本年新收", message: "填件数" },
  });
}

test("a validation refuses with the sheet's own words: 重试 goes back to the text, 取消 gives it up", async () => {
  const { user, texts, workspace } = await openWindow((book) => {
    countsOnly(book, "Stop");
  });
  await user.keyboard("-3{Enter}");
  const refusal = await screen.findByRole("alertdialog");
  expect(refusal.textContent).toContain("件数");
  expect(refusal.textContent).toContain("请填 0 或正整数。");
  await user.click(within(refusal).getByRole("button", { name: "重试" }));
  expect(workspace.state.editing).toMatchObject({ text: "-3", mode: "edit" });
  fireEvent.keyDown(editor(), { key: "Enter" });
  await user.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "取消" }));
  expect(workspace.state.editing).toBeNull();
  expect(texts("A1")).toBe("");
});

test("a warning can be overruled", async () => {
  const { user, texts } = await openWindow((book) => {
    countsOnly(book, "Warning");
  });
  await user.keyboard("1.5{Enter}");
  await user.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "是" }));
  expect(texts("A1")).toBe("1.5");
});

test("the prompt of a validation stands by the selected cell", async () => {
  const { user } = await openWindow((book) => {
    countsOnly(book, "Stop");
  });
  expect(screen.getByRole("note").textContent).toBe("本年新收\n填件数");
  await user.keyboard("{ArrowRight}");
  expect(screen.queryByRole("note")).toBeNull();
});

test("a list validation offers its choices by the arrow and by Alt+Down", async () => {
  const { user, texts } = await openWindow((book) => {
    book.activeSheet.setValidation(area("A1:A2"), {
      rule: { kind: "list", source: "乡镇, 街道,县级部门", inCellDropDown: true },
      ignoreBlank: true,
      errorAlert: standardAlert,
      prompt: noPrompt,
    });
  });
  await user.click(screen.getByRole("button", { name: "打开下拉列表" }));
  await user.click(screen.getByRole("option", { name: "街道" }));
  expect(texts("A1")).toBe("街道");
  await user.keyboard("{ArrowDown}{Alt>}{ArrowDown}{/Alt}");
  await user.keyboard("{ArrowDown}{ArrowDown}{Enter}");
  expect(texts("A2")).toBe("县级部门");
});

test("what Excel puts on the clipboard pastes cell by cell, in one step", async () => {
  const { user, texts, book } = await openWindow();
  fireEvent.paste(editor(), { clipboardData: clipboard('1\t"一\n二"\r\n3\t\r\n') });
  expect(texts("A1", "B1", "A2", "B2")).toBe("1|一\n二|3|");
  expect(book.activeSheet.selection.areas).toEqual([area("A1:B2")]);
  await user.keyboard("{Control>}z{/Control}");
  expect(texts("A1", "B1", "A2", "B2")).toBe("|||");
});

test("what was copied here pastes with its formulas, and a larger selection is filled", async () => {
  const { user, cell, texts, book } = await openWindow((made) => {
    made.activeSheet.setContent(at("A1"), constant(2));
    made.activeSheet.setContent(at("B1"), formula("=A1*10"));
  });
  await user.click(cell("B1"));
  const copied = clipboard();
  fireEvent.copy(editor(), { clipboardData: copied });
  expect(copied.getData("text/plain")).toBe("20\r\n");
  await user.click(cell("B2"));
  await user.keyboard("{Shift>}{ArrowDown}{/Shift}");
  fireEvent.paste(editor(), { clipboardData: copied });
  expect(texts("B2", "B3")).toBe("0|0");
  expect(book.activeSheet.content(at("B3")).formula).toBe("=A3*10");
});

test("cut cells leave their place when they are pasted", async () => {
  const { user, cell, texts } = await openWindow((book) => {
    book.activeSheet.setContent(at("A1"), constant("甲"));
  });
  const cut = clipboard();
  fireEvent.cut(editor(), { clipboardData: cut });
  expect(texts("A1")).toBe("甲");
  await user.click(cell("C3"));
  fireEvent.paste(editor(), { clipboardData: cut });
  expect(texts("A1", "C3")).toBe("|甲");
});

test("what the add-in selects or activates is shown", async () => {
  const { book, cell } = await openWindow();
  act(() => {
    book.select(book.activeSheet, [area("C5:D6")]);
  });
  expect(["C5", "D6", "E6"].map((address) => cell(address).getAttribute("aria-selected"))).toEqual(["true", "true", "false"]);
  act(() => {
    book.select(book.addSheet("二 主动公开", 1, "addin"), [area("B80")]);
  });
  expect(document.querySelector("[role=grid]")?.getAttribute("aria-label")).toBe("工作表 二 主动公开");
  expect(cell("B80").getAttribute("aria-selected")).toBe("true");
});

test("sheets are added, renamed by a double press, and deleted after a question", async () => {
  const { user, book } = await openWindow();
  await user.click(screen.getByRole("button", { name: "新建工作表" }));
  await user.dblClick(screen.getByRole("tab", { name: "Sheet2" }));
  await user.clear(screen.getByLabelText("重命名"));
  await user.type(screen.getByLabelText("重命名"), "正文{Enter}");
  expect(book.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "正文"]);
  fireEvent.keyDown(screen.getByRole("tab", { name: "正文" }), { key: "Delete" });
  await user.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "删除" }));
  expect(book.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1"]);
  fireEvent.keyDown(screen.getByRole("tab", { name: "Sheet1" }), { key: "Delete" });
  await user.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "删除" }));
  expect((await screen.findByRole("alertdialog")).textContent).toContain("至少要有一张可见的工作表");
});
