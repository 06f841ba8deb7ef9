import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  /** Out of the layout, yet still there to be heard when it fills. */
  region: { display: "flex", flexDirection: "column", gap: "8px", ":empty": { position: "absolute" } },
});

export interface LiveRegionProps {
  /** `alert` is read out at once, `status` when the reader pauses. */
  readonly role: "alert" | "status";
  readonly children: ReactNode;
  readonly className?: string;
}

/** A place whose text is read out as it appears; while it is empty it takes no room. */
export function LiveRegion({ role, children, className }: LiveRegionProps): ReactElement {
  return (
    <div role={role} className={mergeClasses(useStyles().region, className)}>
      {children}
    </div>
  );
}
