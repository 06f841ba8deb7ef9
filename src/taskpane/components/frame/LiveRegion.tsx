import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement, type ReactNode } from "react";

const useStyles = makeStyles({
  /** Out of the layout, yet still there to be heard when it fills. */
  region: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    // The head stays in view: what is brought into view must not end up under it.
    scrollMarginTop: "72px",
    scrollMarginBottom: "8px",
    ":empty": { position: "absolute" },
  },
});

export interface LiveRegionProps {
  /** `alert` is read out at once, `status` when the reader pauses. */
  readonly role: "alert" | "status";
  readonly children: ReactNode;
  readonly className?: string;
  /** What it tells, where that is to be seen as soon as it is told, wherever the pane was scrolled to; `undefined` while that is nothing. */
  readonly news?: unknown;
  /** Where it comes to stand then: at the top where what it tells goes on below. */
  readonly block?: "nearest" | "start";
}

/** A place whose text is read out as it appears; while it is empty it takes no room. It never takes the keyboard. */
export function LiveRegion({ role, children, className, news, block = "nearest" }: LiveRegionProps): ReactElement {
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (news === undefined) return undefined;
    // As the task ends its button takes its own label again, which may take another line.
    const frame = requestAnimationFrame(() => region.current?.scrollIntoView({ block }));
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [news, block]);
  return (
    <div ref={region} role={role} className={mergeClasses(useStyles().region, className)}>
      {children}
    </div>
  );
}
