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
          <MessageBarTitle id={id}>{question(report, texts)}</MessageBarTitle>
          <div>{texts.generate.ask}</div>
          {report.oldResults !== "" && <div>{texts.generate.askOld(report.oldResults)}</div>}
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

/** Everything that is open, in one question. */
function question(report: CheckReport, { generate, nameMark, listMark }: Texts): string {
  const { counts, isNarrativeBegun, stillNeeded } = report;
  const problems = openProblems(report.problems);
  const blank = blankTables(report);
  const counted = [
    ...(counts.error > 0 ? [generate.askErrors(counts.error)] : []),
    ...(problems.length > 0 ? [generate.askProblems(problems.length)] : []),
    ...(counts.warning > 0 ? [generate.askWarnings(counts.warning)] : []),
  ];
  const open = [
    ...(counted.length > 0 ? [generate.askCounted(counted.join(nameMark))] : []),
    ...(blank.length > 0 ? [generate.askBlank(blank.join(nameMark))] : []),
    ...(isNarrativeBegun ? [] : [generate.askUnwritten]),
    ...(stillNeeded.length > 0 ? [generate.askNeeded] : []),
  ];
  return generate.askTitle(open.join(listMark));
}
