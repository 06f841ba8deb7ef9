import { intentOfKey, type KeyIntent } from "../../../src/page/grid/keys";

/** A stroke written as in a manual: "Ctrl+Shift+ArrowDown". */
function intent(text: string): KeyIntent | null {
  const parts = text.split("+");
  return intentOfKey({
    key: parts.at(-1) ?? "",
    ctrlKey: parts.includes("Ctrl"),
    shiftKey: parts.includes("Shift"),
    altKey: parts.includes("Alt"),
    metaKey: parts.includes("Meta"),
  });
}

test.each([
  ["ArrowDown", { kind: "move", motion: { kind: "step", rows: 1, columns: 0 }, extend: false }],
  ["Shift+ArrowLeft", { kind: "move", motion: { kind: "step", rows: 0, columns: -1 }, extend: true }],
  ["Ctrl+Shift+ArrowUp", { kind: "move", motion: { kind: "jump", rows: -1, columns: 0 }, extend: true }],
  ["Home", { kind: "move", motion: { kind: "rowStart" }, extend: false }],
  ["Ctrl+Home", { kind: "move", motion: { kind: "sheetStart" }, extend: false }],
  ["Ctrl+End", { kind: "move", motion: { kind: "usedEnd" }, extend: false }],
  ["PageDown", { kind: "move", motion: { kind: "page", rows: 1, columns: 0 }, extend: false }],
  ["Ctrl+PageUp", { kind: "sheet", step: -1 }],
  ["Enter", { kind: "next", rows: 1, columns: 0 }],
  ["Shift+Enter", { kind: "next", rows: -1, columns: 0 }],
  ["Shift+Tab", { kind: "next", rows: 0, columns: -1 }],
  ["F2", { kind: "edit" }],
  ["Delete", { kind: "clear" }],
  ["Backspace", { kind: "clearAndEdit" }],
  ["Ctrl+z", { kind: "undo" }],
  ["Meta+Z", { kind: "undo" }],
  ["Ctrl+Shift+Z", { kind: "redo" }],
  ["Ctrl+y", { kind: "redo" }],
  ["Ctrl+d", { kind: "fillDown" }],
  ["Alt+ArrowDown", { kind: "openList" }],
])("%s", (stroke, expected) => {
  expect(intent(stroke)).toEqual(expected);
});

test.each(["a", "5", "Shift+A", " ", "Ctrl+c", "Ctrl+v", "Alt+Enter", "Process", "F6"])("%s is left to the text field", (stroke) => {
  expect(intent(stroke)).toBeNull();
});
