import { Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { sheetsInUse, usePane, type PaneState } from "../../state";
import { LiveRegion } from "../frame/LiveRegion";
import { SheetLinks } from "../frame/SheetLinks";

const useStyles = makeStyles({
  advice: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** What was inserted, and which sheets were there already and left alone, with what can be done. */
export function InsertionResult({ insertion, report }: Pick<PaneState, "insertion" | "report">): ReactElement {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <LiveRegion role="status" news={insertion}>
      {insertion !== undefined && insertion.inserted.length > 0 && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {texts.insert.inserted}
            <SheetLinks names={insertion.inserted} />
            <div>{texts.insert.next}</div>
          </MessageBarBody>
        </MessageBar>
      )}
      {insertion !== undefined && insertion.existing.length > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            {texts.insert.existing}
            <SheetLinks names={sheetsInUse(report, insertion.existing)} />
            <Caption1 className={styles.advice}>{texts.insert.existingAdvice}</Caption1>
          </MessageBarBody>
        </MessageBar>
      )}
    </LiveRegion>
  );
}
