import type { AlertButton, AlertRequest } from "./chrome/Alert";
import type { Workspace } from "./workspace/workspace";
import type { Refusal } from "./workspace/workspaceState";
import type { Words } from "./words";

/** Excel's message box for what a workspace cannot do; what a validation refuses offers what its style of alert allows. */
export function refusalAlert(refusal: Refusal | null, workspace: Workspace, words: Words): AlertRequest | null {
  if (refusal === null) return null;
  const button = (label: string, choice: "retry" | "cancel" | "insist"): AlertButton => ({
    label,
    onPress: () => {
      workspace.answer(choice);
    },
  });
  if (refusal.kind === "error") {
    return { title: words.cannotDo, message: words[refusal.code], buttons: [button(words.ok, "retry")] };
  }
  const { style, title, message } = refusal.alert;
  const buttons: Record<typeof style, AlertRequest["buttons"]> = {
    Stop: [button(words.retry, "retry"), button(words.cancel, "cancel")],
    Warning: [button(words.yes, "insist"), button(words.no, "retry"), button(words.cancel, "cancel")],
    Information: [button(words.ok, "insist"), button(words.cancel, "cancel")],
  };
  return { title: title || words.validationTitle, message: message || words.validationRefused, buttons: buttons[style] };
}
