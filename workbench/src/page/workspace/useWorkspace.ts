import { useCallback, useSyncExternalStore } from "react";
import type { Workspace } from "./workspace";
import type { WorkspaceState } from "./workspaceState";

/** The state of a workspace, drawn anew with each change. */
export function useWorkspaceState(workspace: Workspace): WorkspaceState {
  return useSyncExternalStore(workspace.subscribe, () => workspace.state);
}

/** Whether there is anything to undo and to redo. */
export function useUndoState(workspace: Workspace | null): { canUndo: boolean; canRedo: boolean } {
  const subscribe = useCallback((listener: () => void) => workspace?.subscribe(listener) ?? (() => undefined), [workspace]);
  const canUndo = useSyncExternalStore(subscribe, () => workspace?.book.canUndo ?? false);
  const canRedo = useSyncExternalStore(subscribe, () => workspace?.book.canRedo ?? false);
  return { canUndo, canRedo };
}
