import { useEffect, useRef, type RefObject } from "react";
import type { PlacedFinding } from "../../../jobs";

/** Marks the elements of a list that stand for a finding and take the focus for it. */
export const FINDING_ATTRIBUTE = "data-finding";

/**
 * Keeps the keyboard in the list: when the finding that had the focus is mended and its element goes, the next one in the
 * list (or the last) takes the focus.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>, findings: readonly PlacedFinding[]): void {
  const focused = useRef<number | undefined>(undefined);

  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    const remember = ({ target }: FocusEvent): void => {
      focused.current = items(element).findIndex((item) => target instanceof Node && item.contains(target));
    };
    const forget = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget !== null) focused.current = undefined;
    };
    element.addEventListener("focusin", remember);
    element.addEventListener("focusout", forget);
    return () => {
      element.removeEventListener("focusin", remember);
      element.removeEventListener("focusout", forget);
    };
  }, [list, findings.length]);

  useEffect(() => {
    const element = list.current;
    if (element === null || focused.current === undefined || document.activeElement !== document.body) return;
    const left = items(element);
    left[Math.min(focused.current, left.length - 1)]?.querySelector("button")?.focus();
  }, [list, findings]);
}

/** Takes a person to the first finding of the pane, where there is one. */
export function focusFirstFinding(): void {
  items(document.body)[0]?.querySelector("button")?.focus();
}

const items = (list: HTMLElement): HTMLElement[] => [...list.querySelectorAll<HTMLElement>(`[${FINDING_ATTRIBUTE}]`)];
