import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { lacksOf, situationOf, usePane, type PaneState } from "../../state";
import { ChangeList } from "../changes/ChangeList";
import { ExportPart } from "../exports/ExportPart";
import { FindingList } from "../findings/FindingList";
import { FailureBar } from "../frame/FailureBar";
import { Section } from "../frame/Section";
import { RecognisedList } from "../recognised/RecognisedList";
import { AllClear } from "./AllClear";
import { CheckControls } from "./CheckControls";
import { ProblemList } from "./ProblemList";
import { ProgressList } from "./ProgressList";

/** Step 2: what the checks found, and how far the tables are filled in. */
export function CheckSection({ state }: { readonly state: PaneState }): ReactElement {
  const { texts } = usePane();
  const { report, listed, listedProblems, drafts, live, running, failures } = state;
  const situation = situationOf(state);
  return (
    <Section step={2} heading={texts.check.heading} part="check">
      <CheckControls live={live} running={running.includes("check")} />
      <FailureBar message={failures.check} />
      <ChangeList state={state} />
      {situation === "noSheets" && <Text>{texts.check.noSheets}</Text>}
      {(situation === "clean" || situation === "nothingFilled" || situation === "templateLacks" || situation === "ready") && (
        <AllClear situation={situation} lacks={lacksOf(state.template)} needed={report?.stillNeeded ?? []} />
      )}
      {report !== undefined && (
        <>
          {situation !== "noSheets" && <ProblemList report={report} listed={listedProblems} drafts={drafts} />}
          <FindingList report={report} listed={listed} drafts={drafts} />
          <RecognisedList flagged={state.flagged} report={report} />
          <ProgressList progress={report.progress} isNarrativeBegun={report.isNarrativeBegun} />
          {situation !== "noSheets" && <ExportPart kind="exportResults" state={state} />}
        </>
      )}
    </Section>
  );
}
