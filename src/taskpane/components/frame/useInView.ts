import { useEffect, type RefObject } from "react";
import type { PaneState } from "../../state";

/** Marks the parts of the pane by their area. */
export const AREA_ATTRIBUTE = "data-area";

/** Brings a part of the pane into view where something has happened in it that a person asked for elsewhere, as on the ribbon. */
export function useInView(root: RefObject<HTMLElement | null>, inView: PaneState["inView"]): void {
  useEffect(() => {
    if (inView) root.current?.querySelector(`[${AREA_ATTRIBUTE}="${inView.area}"]`)?.scrollIntoView({ block: "start" });
  }, [root, inView]);
}
