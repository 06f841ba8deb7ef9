import { useLayoutEffect, useState, type RefObject } from "react";

/** What of a box that scrolls is seen, in pixels. */
export interface Seen {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** Follows what is seen of a box. */
export function useWindow(box: RefObject<HTMLElement | null>): Seen {
  const [seen, setSeen] = useState<Seen>({ top: 0, left: 0, width: 800, height: 600 });
  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return undefined;
    const look = (): void => {
      const { scrollTop: top, scrollLeft: left, clientWidth: width, clientHeight: height } = current;
      setSeen((before) =>
        before.top === top && before.left === left && before.width === width && before.height === height ? before : { top, left, width, height },
      );
    };
    const sizes = new ResizeObserver(look);
    sizes.observe(current);
    current.addEventListener("scroll", look, { passive: true });
    return () => {
      sizes.disconnect();
      current.removeEventListener("scroll", look);
    };
  }, [box]);
  return seen;
}
