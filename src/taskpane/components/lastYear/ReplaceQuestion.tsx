import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { usePane, type LastYearQuestion } from "../../state";
import { useOwnFocus } from "../frame/useOwnFocus";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" } });

/** Asks whether what 上年数据 holds already may be replaced; the safe answer has the focus. */
export function ReplaceQuestion({ file, existing }: LastYearQuestion): ReactElement {
  const styles = useStyles();
  const {
    actions,
    texts: { lastYear: texts },
  } = usePane();
  const id = useId();
  const leave = useOwnFocus<HTMLButtonElement>();
  return (
    <div role="alertdialog" aria-labelledby={id}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle id={id}>{texts.askReplace(file)}</MessageBarTitle>
          <div>{existing ? texts.kept(existing.organ, existing.year, existing.source) : texts.foreign}</div>
          <div className={styles.buttons}>
            <Button ref={leave} appearance="primary" size="small" onClick={actions.keepOldLastYear}>
              {texts.keepOld}
            </Button>
            <Button size="small" onClick={() => void actions.replaceLastYear()}>
              {texts.replace}
            </Button>
          </div>
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
