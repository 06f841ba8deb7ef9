import { useSyncExternalStore } from "react";
import type { Workspace } from "./workspace";
import type { WorkspaceState } from "./workspaceState";

/** The state of a workspace, drawn anew with each change. */
export function useWorkspaceState(workspace: Workspace): WorkspaceState {
  return useSyncExternalStore(workspace.subscribe, () => workspace.state);
}
