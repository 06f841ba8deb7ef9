import type { ReactElement } from "react";
import { usePane, type AskedTemplate } from "../../state";
import { SafeQuestion } from "../frame/SafeQuestion";
import { TaskButton } from "../frame/TaskButton";

/** Asks whether a template is taken that does not print all that a report must have. */
export function AskedTemplateQuestion({ asked, running }: { readonly asked: AskedTemplate; readonly running: boolean }): ReactElement {
  const {
    actions,
    texts: { template: texts },
  } = usePane();
  return (
    <SafeQuestion
      question={texts.askLacking(asked.fileName)}
      safe={texts.leaveLacking}
      onSafe={actions.leaveAskedTemplate}
      other={<TaskButton small label={texts.takeLacking} runningLabel={texts.takeLacking} running={running} onClick={() => void actions.takeAskedTemplate()} />}
    >
      {asked.remarks.map((remark) => (
        <div key={remark}>{remark}</div>
      ))}
    </SafeQuestion>
  );
}
