import type { KeyIntent } from "../grid/keys";
import type { Workspace } from "./workspace";

/** Does what a key means in ready mode. */
export function act(workspace: Workspace, intent: KeyIntent): void {
  const { row, column } = workspace.state.selection.active;
  switch (intent.kind) {
    case "move":
      workspace.move(intent.motion, intent.extend);
      break;
    case "next":
      workspace.next(intent);
      break;
    case "edit":
      workspace.startEditing();
      break;
    case "clear":
      workspace.clear();
      break;
    case "clearAndEdit":
      workspace.startTyping("");
      break;
    case "undo":
      workspace.undo();
      break;
    case "redo":
      workspace.redo();
      break;
    case "fillDown":
      workspace.fill("row");
      break;
    case "fillRight":
      workspace.fill("column");
      break;
    case "selectAll":
      workspace.pressHeading("all");
      break;
    case "selectRow":
      workspace.pressHeading({ row });
      break;
    case "selectColumn":
      workspace.pressHeading({ column });
      break;
    case "openList":
      workspace.toggleList();
      break;
    case "sheet":
      workspace.turnSheet(intent.step);
      break;
  }
}
