import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type DragEvent, type ReactElement, type ReactNode } from "react";

const useStyles = makeStyles({
  place: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "10px",
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorBrandBackground2 },
});

/** Where files are chosen, or dropped: it shows when they may be let go. */
export function DropPlace({ onDrop, children }: { readonly onDrop: (dropped: DataTransfer) => void; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  const [isOver, setIsOver] = useState(false);
  const over = (event: DragEvent, now: boolean): void => {
    event.preventDefault();
    setIsOver(now);
  };
  return (
    <div
      className={mergeClasses(styles.place, isOver && styles.over)}
      onDragOver={(event) => {
        over(event, true);
      }}
      onDragLeave={(event) => {
        over(event, false);
      }}
      onDrop={(event) => {
        over(event, false);
        onDrop(event.dataTransfer);
      }}
    >
      {children}
    </div>
  );
}
