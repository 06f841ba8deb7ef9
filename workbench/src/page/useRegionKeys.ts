import { useCallback, useEffect, type RefObject } from "react";

interface Regions {
  readonly fieldRef: RefObject<HTMLElement | null>;
  readonly frameRef: RefObject<HTMLIFrameElement | null>;
  readonly paneVisible: boolean;
  /** Gives the keyboard to the pane. */
  readonly enterPane: (backwards: boolean) => void;
}

/**
 * F6 and Shift+F6 (also with Ctrl) go round the ribbon, the sheet and the pane. The keys of the pane do not reach this page;
 * its client tells of Ctrl+F6 there, for which the returned function is to be called: `nextRegion("pane", backwards)`.
 */
export function useRegionKeys({ fieldRef, frameRef, paneVisible, enterPane }: Regions): (from: "pane", backwards: boolean) => void {
  const go = useCallback(
    (from: "ribbon" | "sheet" | "pane" | null, backwards: boolean) => {
      const regions = ["ribbon", "sheet", ...(paneVisible ? ["pane"] : [])];
      const at = from === null ? 0 : regions.indexOf(from);
      const next = regions[(at + (backwards ? -1 : 1) + regions.length) % regions.length];
      if (next === "ribbon") document.querySelector<HTMLElement>("[data-command]")?.focus();
      else if (next === "sheet") fieldRef.current?.focus({ preventScroll: true });
      else enterPane(backwards);
    },
    [fieldRef, paneVisible, enterPane],
  );
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "F6") return;
      event.preventDefault();
      const focused = document.activeElement;
      const from = focused === frameRef.current ? "pane" : focused?.closest("[data-command]") ? "ribbon" : focused === fieldRef.current ? "sheet" : null;
      go(from, event.shiftKey);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => {
      window.removeEventListener("keydown", onKeyDown);
    };
  }, [go, fieldRef, frameRef]);
  return go;
}
