import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({ hint: { display: "block", color: tokens.colorNeutralForeground3 } });

/** A label with a line of explanation under it. */
export function TwoLines({ text, hint }: { readonly text: string; readonly hint: string }): ReactElement {
  const styles = useStyles();
  return (
    <>
      {text}
      <Caption1 className={styles.hint}>{hint}</Caption1>
    </>
  );
}
