import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { rollupTexts } from "../../texts/rollupTexts";
import { usePane } from "../../state";
import { useOwnFocus } from "../frame/useOwnFocus";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", gap: "6px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

export interface ForgetQuestionProps {
  /** How many files were read, and of how many somebody has decided. */
  readonly read: number;
  readonly decided: number;
  readonly onKeep: () => void;
  readonly onForget: () => void;
}

/** Asks whether what was read of the units goes, as reading it again takes minutes; the safe answer has the focus. */
export function ForgetQuestion({ read, decided, onKeep, onForget }: ForgetQuestionProps): ReactElement {
  const styles = useStyles();
  const texts = rollupTexts(usePane().language);
  const id = useId();
  const keep = useOwnFocus<HTMLButtonElement>();
  return (
    <div role="alertdialog" aria-labelledby={id}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle id={id}>{texts.askForget(read, decided)}</MessageBarTitle>
          <div className={styles.buttons}>
            <Button ref={keep} appearance="primary" size="small" onClick={onKeep}>
              {texts.keepRead}
            </Button>
            <Button size="small" onClick={onForget}>
              {texts.forget}
            </Button>
          </div>
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
