import { Caption1, makeStyles, ProgressBar, Subtitle2 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { TableProgress } from "../../../jobs";
import { usePane } from "../../state";

const useStyles = makeStyles({
  heading: { margin: "0 0 4px", fontSize: "14px" },
  list: { display: "flex", flexDirection: "column", gap: "8px", margin: 0, padding: 0, listStyleType: "none" },
});

export interface ProgressListProps {
  readonly progress: readonly TableProgress[];
  readonly isNarrativeBegun: boolean;
}

/** How far each table is filled in, and that 正文 is not written yet. */
export function ProgressList({ progress, isNarrativeBegun }: ProgressListProps): ReactElement | null {
  const styles = useStyles();
  const { check } = usePane().texts;
  if (progress.length === 0) return null;
  return (
    <div>
      <Subtitle2 as="h3" className={styles.heading}>
        {check.progressHeading}
      </Subtitle2>
      <ul className={styles.list}>
        {progress.map(({ table, name, filled, total }) => {
          const text = check.progress(name, filled, total);
          const color = filled === total ? "success" : "brand";
          return (
            <li key={table}>
              <Caption1>{text}</Caption1>
              <ProgressBar thickness="large" color={color} value={filled} max={total} aria-label={text} />
            </li>
          );
        })}
        {!isNarrativeBegun && (
          <li>
            <Caption1>{check.narrativeUnwritten}</Caption1>
          </li>
        )}
      </ul>
    </div>
  );
}
