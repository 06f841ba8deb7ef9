import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { usePane, type AskedTemplate } from "../../state";
import { TaskButton } from "../frame/TaskButton";
import { useOwnFocus } from "../frame/useOwnFocus";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", gap: "6px", overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Asks whether a template is taken that does not print all that a report must have; the safe answer has the focus. */
export function AskedTemplateQuestion({ asked, running }: { readonly asked: AskedTemplate; readonly running: boolean }): ReactElement {
  const styles = useStyles();
  const {
    actions,
    texts: { template: texts },
  } = usePane();
  const id = useId();
  const leave = useOwnFocus<HTMLButtonElement>();
  return (
    <div role="alertdialog" aria-labelledby={id}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle id={id}>{texts.askLacking(asked.fileName)}</MessageBarTitle>
          {asked.remarks.map((remark) => (
            <div key={remark}>{remark}</div>
          ))}
          <div className={styles.buttons}>
            <Button ref={leave} appearance="primary" size="small" onClick={actions.leaveAskedTemplate}>
              {texts.leaveLacking}
            </Button>
            <TaskButton small label={texts.takeLacking} runningLabel={texts.takeLacking} running={running} onClick={() => void actions.takeAskedTemplate()} />
          </div>
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
