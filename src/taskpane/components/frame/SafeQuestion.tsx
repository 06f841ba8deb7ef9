import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useId, type ReactElement, type ReactNode } from "react";
import { useOwnFocus } from "./useOwnFocus";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", gap: "6px", overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

export interface SafeQuestionProps {
  readonly question: string;
  /** The answer by which nothing is lost. */
  readonly safe: string;
  readonly onSafe: () => void;
  /** The button of the other answer. */
  readonly other: ReactElement;
  /** What helps to decide. */
  readonly children?: ReactNode;
}

/** Asks before something goes that somebody may want; the safe answer has the focus. */
export function SafeQuestion({ question, safe, onSafe, other, children }: SafeQuestionProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const answer = useOwnFocus<HTMLButtonElement>();
  return (
    <div role="alertdialog" aria-labelledby={id}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle id={id}>{question}</MessageBarTitle>
          {children}
          <div className={styles.buttons}>
            <Button ref={answer} appearance="primary" size="small" onClick={onSafe}>
              {safe}
            </Button>
            {other}
          </div>
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
