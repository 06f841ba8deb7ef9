import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  line: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: "12px", padding: "3px 0" },
  value: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
});

export interface SumLineProps {
  readonly label: string;
  readonly value: ReactNode;
  readonly className?: string;
}

/** One line of a sum: what it is on the left, how much on the right. */
export function SumLine({ label, value, className }: SumLineProps): ReactElement {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.line, className)}>
      <span>{label}</span> <span className={styles.value}>{value}</span>
    </span>
  );
}
