import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { standardSheetNames } from "../../../jobs";
import { missingSheets, situationOf, usePane, type PaneState } from "../../state";
import { FailureBar } from "../frame/FailureBar";
import { Section } from "../frame/Section";
import { SheetLinks } from "../frame/SheetLinks";
import { TaskButton } from "../frame/TaskButton";
import { InsertionResult } from "./InsertionResult";
import { TotalsChoice } from "./TotalsChoice";

/** Step 1: the standard sheets. Once all of them are there, it shrinks to the way to each. */
export function InsertSection({ state }: { readonly state: PaneState }): ReactElement {
  const { actions, texts } = usePane();
  const { report, insertion, totals, running, failures } = state;
  const missing = report === undefined ? standardSheetNames : missingSheets(report);
  const complete = missing.length === 0;
  const reading = situationOf(state) === "reading";
  return (
    <Section step={1} heading={texts.insert.heading}>
      {!complete && !reading && (
        <>
          <Text>{texts.insert.lead}</Text>
          <TotalsChoice totals={totals} />
        </>
      )}
      {complete && insertion === undefined && (
        <div>
          <Text>{texts.insert.complete}</Text>
          <SheetLinks names={standardSheetNames} />
        </div>
      )}
      <div>
        <TaskButton
          primary={!complete && !reading}
          label={complete || missing.length === standardSheetNames.length ? texts.insert.button : texts.insert.again}
          runningLabel={texts.insert.running}
          running={running.includes("insert")}
          onClick={() => void actions.insert()}
        />
      </div>
      <FailureBar message={failures.insert} />
      <InsertionResult insertion={insertion} />
    </Section>
  );
}
