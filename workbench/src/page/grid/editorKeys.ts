import { act } from "../workspace/act";
import type { KeyboardEvent } from "react";
import type { Workspace } from "../workspace/workspace";
import { intentOfKey } from "./keys";

const arrows = new Set(["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "PageUp", "PageDown", "Home", "End"]);

/**
 * What a key does in the field over the active cell or in the formula bar. In ready mode it moves or commands; while a cell is
 * edited Enter and Tab take the entry, Esc gives it up, Alt+Enter breaks the line, F2 changes between the two ways to edit.
 * `inBar`: arrows always stay in the text.
 */
export function onEditorKey(workspace: Workspace, event: KeyboardEvent<HTMLTextAreaElement>, inBar: boolean): void {
  if (event.nativeEvent.isComposing || event.key === "Process") return;
  const { editing } = workspace.state;
  if (editing === null) {
    const intent = intentOfKey(event);
    if (intent === null) return;
    event.preventDefault();
    act(workspace, intent);
    return;
  }
  const { key, shiftKey, altKey } = event;
  if (key === "Escape") workspace.cancel();
  else if (key === "Enter" && altKey) breakLine(workspace, event.currentTarget);
  else if (key === "Enter") workspace.commit({ rows: shiftKey ? -1 : 1, columns: 0 });
  else if (key === "Tab") workspace.commit({ rows: 0, columns: shiftKey ? -1 : 1 });
  else if (key === "F2") workspace.startEditing();
  else if (editing.mode === "enter" && !inBar && arrows.has(key)) {
    const intent = intentOfKey(event);
    if (intent !== null && workspace.commit()) act(workspace, intent);
  } else return;
  event.preventDefault();
}

function breakLine(workspace: Workspace, field: HTMLTextAreaElement): void {
  field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
  workspace.changeText(field.value);
}
