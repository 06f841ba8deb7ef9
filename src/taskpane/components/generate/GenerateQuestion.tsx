import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { openProblems, type CheckReport } from "../../../jobs";
import { blankTables, usePane } from "../../state";
import type { Texts } from "../../texts";
import { focusFirstFinding } from "../findings/findingElement";
import { SafeQuestion } from "../frame/SafeQuestion";

/** Asks whether to make a report although errors are open. */
export function GenerateQuestion({ report }: { readonly report: CheckReport }): ReactElement {
  const { actions, texts } = usePane();
  const leave = (): void => {
    actions.leaveQuestion();
    focusFirstFinding();
  };
  return (
    <SafeQuestion
      question={question(report, texts)}
      safe={texts.generate.goBack}
      onSafe={leave}
      other={
        <Button size="small" onClick={() => void actions.generateAnyway()}>
          {texts.generate.goOn}
        </Button>
      }
    >
      <div>{texts.generate.ask}</div>
      {report.oldResults !== "" && <div>{texts.generate.askOld(report.oldResults)}</div>}
    </SafeQuestion>
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
