import { makeStyles, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { earlierYear } from "../../../jobs";
import { usePane, type PaneState } from "../../state";
import { ExportPart } from "../exports/ExportPart";
import { ChooseFile } from "../frame/ChooseFile";
import { FailureBar } from "../frame/FailureBar";
import { LiveRegion } from "../frame/LiveRegion";
import { Section } from "../frame/Section";
import { TaskButton } from "../frame/TaskButton";
import { PublishedPart } from "../published/PublishedPart";
import { FollowingYearPart } from "./FollowingYearPart";
import { NextYearQuestion } from "./NextYearQuestion";
import { NextYearResult } from "./NextYearResult";
import { ReplaceQuestion } from "./ReplaceQuestion";
import { YearTable } from "./YearTable";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "8px" } });

/** The files that may be last year's report; .doc and .wps are among them, as it is said then how they become one that can be read. */
const LAST_YEAR_FILES = ".xlsx,.html,.htm,.mht,.mhtml,.docx,.pdf,.doc,.wps";

/** Last year's report beside this year's, and the workbook of the next year. */
export function LastYearSection({ state }: { readonly state: PaneState }): ReactElement {
  const styles = useStyles();
  const {
    actions,
    texts: { lastYear: texts },
  } = usePane();
  const { report, running, failures, lastYearQuestion, nextYear, isNextYearAsked } = state;
  const kept = report?.lastYear;
  const earlier = report && earlierYear(report.choices);
  return (
    <Section heading={texts.heading}>
      <Text>{kept ? texts.kept(kept.organ, kept.year, kept.source) : texts.lead}</Text>
      {lastYearQuestion && <ReplaceQuestion {...lastYearQuestion} />}
      {report && report.yearOnYear.length > 0 && <YearTable rows={report.yearOnYear} />}
      {kept && <ExportPart kind="exportComparison" state={state} />}
      <div className={styles.buttons}>
        <ChooseFile
          accept={LAST_YEAR_FILES}
          label={kept ? texts.chooseOther : texts.choose}
          runningLabel={texts.reading}
          running={running.includes("lastYear")}
          onChoose={(file) => void actions.chooseLastYear(file)}
        />
        {earlier && (
          <TaskButton
            label={texts.takeEarlier}
            runningLabel={texts.reading}
            running={running.includes("lastYear")}
            onClick={() => void actions.takeEarlierYear(earlier)}
          />
        )}
        <TaskButton label={texts.rollForward} runningLabel={texts.rolling} running={running.includes("nextYear")} onClick={() => void actions.rollForward()} />
      </div>
      {isNextYearAsked && <NextYearQuestion />}
      <PublishedPart state={state} accept={LAST_YEAR_FILES} />
      <FollowingYearPart following={state.following} running={running.includes("following")} />
      <FailureBar message={failures.lastYear} />
      <LiveRegion role="status" news={nextYear}>
        {nextYear && <NextYearResult {...nextYear} />}
      </LiveRegion>
    </Section>
  );
}
