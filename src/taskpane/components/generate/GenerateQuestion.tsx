import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { openProblems, type CheckReport } from "../../../jobs";
import { blankTables, usePane } from "../../state";
import type { Texts } from "../../texts";
import { focusFirstFinding } from "../findings/findingElement";
import { useOwnFocus } from "../frame/useOwnFocus";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
});

/** Asks whether to make a report although errors are open; the safe answer has the focus. */
export function GenerateQuestion({ report }: { readonly report: CheckReport }): ReactElement {
  const styles = useStyles();
  const { actions, texts } = usePane();
  const id = useId();
  const goBack = useOwnFocus<HTMLButtonElement>();
  const leave = (): void => {
    actions.leaveQuestion();
    focusFirstFinding();
  };
  return (
    <div role="alertdialog" aria-labelledby={id}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle id={id}>
            {question(report, texts)}
          </MessageBarTitle>
          <div>{texts.generate.ask}</div>
          <div className={styles.buttons}>
            <Button ref={goBack} appearance="primary" size="small" onClick={leave}>
              {texts.generate.goBack}
            </Button>
            <Button size="small" onClick={() => void actions.generateAnyway()}>
              {texts.generate.goOn}
            </Button>
          </div>
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}

function question(report: CheckReport, { generate, nameMark }: Texts): string {
  const { counts } = report;
  const problems = openProblems(report.problems);
  if (counts.error > 0) return generate.askTitle(counts.error);
  return problems.length > 0 ? generate.askProblems(problems.length) : generate.askBlank(blankTables(report).join(nameMark));
}
