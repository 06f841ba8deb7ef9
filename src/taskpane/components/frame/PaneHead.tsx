import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import type { ReactElement } from "react";
import { statusText, toneOf, usePane, type PaneState } from "../../state";

const useStyles = makeStyles({
  head: {
    position: "sticky",
    top: 0,
    // Above the buttons: Fluent lifts the focused one by 1.
    zIndex: 2,
    padding: "10px 16px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { margin: 0, display: "block" },
  status: { display: "flex", alignItems: "center", gap: "6px", minHeight: "20px" },
  icon: { flexShrink: 0, display: "flex", color: tokens.colorNeutralForeground3 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
});

/** The product's name and, in one sentence that screen readers hear when it changes, how the workbook stands. */
export function PaneHead({ state }: { readonly state: PaneState }): ReactElement {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <header className={styles.head}>
      <Subtitle2 as="h1" className={styles.name}>
        {texts.productName}
      </Subtitle2>
      <div className={styles.status}>
        <StatusIcon state={state} />
        <Text role="status" aria-live="polite">
          {statusText(state, texts)}
        </Text>
      </div>
    </header>
  );
}

function StatusIcon({ state }: { readonly state: PaneState }): ReactElement {
  const styles = useStyles();
  const tone = toneOf(state);
  if (tone === "good")
    return (
      <span className={`${styles.icon} ${styles.good}`} aria-hidden>
        <CheckmarkCircle16Filled />
      </span>
    );
  if (tone === "bad")
    return (
      <span className={`${styles.icon} ${styles.bad}`} aria-hidden>
        <ErrorCircle16Filled />
      </span>
    );
  return (
    <span className={styles.icon} aria-hidden>
      <Info16Regular />
    </span>
  );
}
