/** @jest-environment jsdom */
import { fireEvent, screen } from "@testing-library/react";
import { constant } from "../../src/engine";
import { openWindow } from "./openWindow";

const editor = () => screen.getByLabelText("单元格编辑");
const bar = () => screen.getByLabelText<HTMLTextAreaElement>("编辑栏");
const modeShown = () => document.querySelector("[role=status]")?.textContent;
const nameBox = () => screen.getByLabelText<HTMLInputElement>("名称框");

test("typing replaces, Enter goes down, Tab goes right, a formula shows its result", async () => {
  const { user, texts, cell } = await openWindow();
  await user.keyboard("12{Enter}30{Enter}=sum(a1:a2){Tab}件{Enter}");
  expect(texts("A1", "A2", "A3", "B3")).toBe("12|30|42|件");
  expect(cell("A4")).toHaveProperty("ariaSelected", "true");
  await user.click(cell("A3"));
  expect(bar().value).toBe("=SUM(A1:A2)");
});

test("after a run of Tabs Enter begins the next row where the run began; a press elsewhere ends the run", async () => {
  const { user, texts, cell } = await openWindow();
  await user.click(cell("B2"));
  await user.keyboard("1{Tab}2{Tab}3{Enter}4{Tab}5{Enter}");
  expect(texts("B2", "C2", "D2", "B3", "C3")).toBe("1|2|3|4|5");
  expect(cell("B4")).toHaveProperty("ariaSelected", "true");
  await user.keyboard("{Tab}");
  await user.click(cell("D6"));
  await user.keyboard("6{Enter}");
  expect(cell("D7")).toHaveProperty("ariaSelected", "true");
});

test("F2 edits what is there; Esc gives it up", async () => {
  const { user, texts } = await openWindow();
  await user.keyboard("12{Enter}{ArrowUp}{F2}5");
  expect(bar().value).toBe("125");
  await user.keyboard("{Escape}");
  expect(texts("A1")).toBe("12");
  await user.keyboard("{F2}5{Enter}");
  expect(texts("A1")).toBe("125");
});

test("a double press edits; typing then arrows takes the entry, but in edit mode arrows stay in the text", async () => {
  const { user, texts, cell, workspace } = await openWindow();
  await user.keyboard("ab{ArrowRight}c{Enter}");
  expect(texts("A1", "B1")).toBe("ab|c");
  await user.dblClick(cell("A1"));
  await user.keyboard("{ArrowLeft}X");
  expect(workspace.state.editing?.text).toBe("aXb");
});

test("Alt+Enter breaks the line within the cell", async () => {
  const { user, book } = await openWindow();
  await user.keyboard("一{Alt>}{Enter}{/Alt}二{Enter}");
  expect(book.activeSheet.value({ row: 0, column: 0 })).toBe("一\n二");
});

test("an input method's first key is not lost, and its Enter is not the cell's", async () => {
  const { book, workspace } = await openWindow();
  fireEvent.compositionStart(editor());
  fireEvent.keyDown(editor(), { key: "Process", isComposing: true });
  fireEvent.change(editor(), { target: { value: "z" } });
  fireEvent.change(editor(), { target: { value: "政" } });
  fireEvent.keyDown(editor(), { key: "Enter", isComposing: true });
  expect(workspace.state.editing).toMatchObject({ mode: "enter", text: "政" });
  fireEvent.compositionEnd(editor());
  fireEvent.keyDown(editor(), { key: "Enter" });
  expect(book.activeSheet.value({ row: 0, column: 0 })).toBe("政");
});

test("while a cell is edited the book says so, so that the add-in is refused", async () => {
  const { user, book } = await openWindow();
  expect(book.cellInEdit).toBeNull();
  await user.keyboard("1");
  expect(book.cellInEdit?.cell).toEqual({ row: 0, column: 0 });
  expect(modeShown()).toBe("输入");
  await user.keyboard("{Enter}");
  expect(book.cellInEdit).toBeNull();
  expect(modeShown()).toBe("就绪");
});

test("Delete clears the selected cells; Ctrl+Z and Ctrl+Y go back and forth", async () => {
  const { user, texts } = await openWindow();
  await user.keyboard("1{Enter}2{Enter}{ArrowUp}{Shift>}{ArrowUp}{/Shift}{Delete}");
  expect(texts("A1", "A2")).toBe("|");
  await user.keyboard("{Control>}z{/Control}");
  expect(texts("A1", "A2")).toBe("1|2");
  await user.keyboard("{Control>}zy{/Control}");
  expect(texts("A1", "A2")).toBe("1|2");
});

test("Ctrl+D takes the first row of the selection down, formulas along", async () => {
  const { user, texts, book } = await openWindow();
  await user.keyboard("1{Tab}=A1*2{Enter}");
  await user.keyboard("{Control>}{Home}{/Control}{Shift>}{ArrowRight}{ArrowDown}{ArrowDown}{/Shift}{Control>}d{/Control}");
  expect(texts("A2", "B2", "A3", "B3")).toBe("1|2|1|2");
  expect(book.activeSheet.content({ row: 2, column: 1 }).formula).toBe("=A3*2");
});

test("the formula bar edits, and the name box goes to an address or says that it is none", async () => {
  const { user, texts, book } = await openWindow((made) => {
    made.activeSheet.setContent({ row: 6, column: 3 }, constant(5));
  });
  await user.clear(nameBox());
  await user.type(nameBox(), "d7{Enter}");
  expect(nameBox().value).toBe("D7");
  await user.click(bar());
  await user.keyboard("6{Enter}");
  expect(texts("D7")).toBe("56");
  expect(book.activeSheet.selection.active).toEqual({ row: 7, column: 3 });
  await user.clear(nameBox());
  await user.type(nameBox(), "何处{Enter}");
  expect((await screen.findByRole("alertdialog")).textContent).toContain("引用无效");
});

test("a formula that cannot be read says so and keeps what was typed", async () => {
  const { user, workspace } = await openWindow();
  await user.keyboard("=SUM((({Enter}");
  expect((await screen.findByRole("alertdialog")).textContent).toContain("此公式有问题");
  await user.click(screen.getByRole("button", { name: "确定" }));
  expect(workspace.state.editing?.text).toBe("=SUM(((");
});

test("the selection's numbers are summed in the status bar", async () => {
  const { user } = await openWindow();
  await user.keyboard("1{Enter}2.5{Enter}件{Enter}{Control>}{Home}{/Control}{Shift>}{ArrowDown}{ArrowDown}{/Shift}");
  const status = document.querySelector("footer")?.textContent;
  expect(status).toContain("计数: 3");
  expect(status).toContain("求和: 3.5");
});
