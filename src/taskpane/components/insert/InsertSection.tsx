import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { standardSheetNames } from "../../../jobs";
import { missingSheets, situationOf, usePane, type PaneState } from "../../state";
import { FailureBar } from "../frame/FailureBar";
import { Section } from "../frame/Section";
import { TaskButton } from "../frame/TaskButton";
import { CompleteSheets } from "./CompleteSheets";
import { InsertionResult } from "./InsertionResult";
import { TotalsChoice } from "./TotalsChoice";

/** Step 1: the standard sheets. Once all of them are there, it shrinks to one line. */
export function InsertSection({ state }: { readonly state: PaneState }): ReactElement {
  const { actions, texts } = usePane();
  const { report, insertion, totals, running, failures } = state;
  const missing = report === undefined ? standardSheetNames : missingSheets(report);
  const complete = missing.length === 0;
  const reading = situationOf(state) === "reading";
  const button = (
    <div>
      <TaskButton
        primary={!complete && !reading}
        label={complete || missing.length === standardSheetNames.length ? texts.insert.button : texts.insert.again}
        runningLabel={texts.insert.running}
        running={running.includes("insert")}
        onClick={() => void actions.insert()}
      />
    </div>
  );
  return (
    <Section step={1} heading={texts.insert.heading}>
      {!complete && !reading && (
        <>
          <Text>{texts.insert.lead}</Text>
          <TotalsChoice totals={totals} />
        </>
      )}
      {complete ? <CompleteSheets>{button}</CompleteSheets> : button}
      <FailureBar message={failures.insert} />
      <InsertionResult insertion={insertion} />
    </Section>
  );
}
