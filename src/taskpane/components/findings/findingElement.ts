import { focusable, moveFocus } from "../frame/moveFocus";

/** Marks the elements of the pane that stand for a finding. */
export const FINDING_ATTRIBUTE = "data-finding";

/** Takes a person to the first finding of the pane, where there is one. */
export function focusFirstFinding(): void {
  const first = document.querySelector(`[${FINDING_ATTRIBUTE}]`);
  if (first) moveFocus(focusable(first)[0]);
}
