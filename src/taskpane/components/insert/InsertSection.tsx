import { Text } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { standardSheetNames } from "../../../workbook";
import { isUnfilled, missingSheets, sheetsInUse, situationOf, usePane, type PaneState } from "../../state";
import { FailureBar } from "../frame/FailureBar";
import { LinkButton } from "../frame/LinkButton";
import { Section } from "../frame/Section";
import { SheetLinks } from "../frame/SheetLinks";
import { TaskButton } from "../frame/TaskButton";
import { InsertionResult } from "./InsertionResult";
import { TotalsChoice } from "./TotalsChoice";

/** Step 1: the standard sheets. Once all of them are there it folds to its heading, so that the findings stand in view. */
export function InsertSection({ state }: { readonly state: PaneState }): ReactElement {
  const { actions, texts } = usePane();
  const [unfolded, setUnfolded] = useState(false);
  const { report, insertion, totals, running, failures } = state;
  const missing = report === undefined ? standardSheetNames : missingSheets(report);
  const complete = missing.length === 0;
  const reading = situationOf(state) === "reading";
  const open = !complete || unfolded;
  const fold = (
    <LinkButton
      expanded={unfolded}
      onClick={() => {
        setUnfolded(!unfolded);
      }}
    >
      {unfolded ? texts.check.hide : texts.insert.showSheets}
    </LinkButton>
  );
  return (
    <Section step={1} heading={texts.insert.heading} part="insert" aside={complete && fold}>
      {complete && unfolded && <SheetLinks names={sheetsInUse(report, standardSheetNames)} />}
      {!complete && !reading && (
        <>
          <Text>{texts.insert.lead}</Text>
          <TotalsChoice totals={totals} />
        </>
      )}
      {open && (
        <div>
          <TaskButton
            primary={!complete && !reading}
            label={texts.insert.button}
            runningLabel={texts.insert.running}
            running={running.includes("insert")}
            onClick={() => void actions.insert()}
          />
        </div>
      )}
      <FailureBar message={failures.insert} />
      <InsertionResult insertion={open || report === undefined || isUnfilled(report) ? insertion : undefined} report={report} />
    </Section>
  );
}
