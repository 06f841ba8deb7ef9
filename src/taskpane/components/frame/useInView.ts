import { useEffect, type RefObject } from "react";
import type { PaneState } from "../../state";

/** Marks the parts of the pane by their part. */
export const PART_ATTRIBUTE = "data-part";

/** Brings a part of the pane into view where something has happened in it that a person asked for elsewhere, as on the ribbon. */
export function useInView(root: RefObject<HTMLElement | null>, inView: PaneState["inView"]): void {
  useEffect(() => {
    if (inView) root.current?.querySelector(`[${PART_ATTRIBUTE}="${inView.part}"]`)?.scrollIntoView({ block: "start" });
  }, [root, inView]);
}
