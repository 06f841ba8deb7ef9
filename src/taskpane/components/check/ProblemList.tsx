import { makeStyles, MessageBar, MessageBarBody, Subtitle2 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { openProblems, type CheckReport, type Problem } from "../../../jobs";
import { usePane, type PaneState } from "../../state";
import { Explain } from "../findings/Explain";
import { lastExplainer } from "../findings/lastExplainer";
import { LinkButton } from "../frame/LinkButton";

const useStyles = makeStyles({
  heading: { margin: "0 0 6px", fontSize: "14px" },
  list: { display: "flex", flexDirection: "column", gap: "6px", margin: 0, padding: 0, listStyleType: "none" },
});

export interface ProblemListProps extends Pick<PaneState, "drafts"> {
  readonly report: CheckReport;
  /** The open ones, and those that went while somebody writes a reason for them. */
  readonly listed: PaneState["listedProblems"];
}

/** Sheets that are missing, renamed or changed, with what to do; what may be right as it is can be confirmed with a reason. */
export function ProblemList({ report, listed, drafts }: ProblemListProps): ReactElement | null {
  const styles = useStyles();
  const { actions, texts } = usePane();
  const open = new Set(openProblems(report.problems).map(({ id }) => id));
  if (listed.length === 0) return null;
  return (
    <div>
      <Subtitle2 as="h3" className={styles.heading}>
        {texts.check.problems}
      </Subtitle2>
      <ul className={styles.list}>
        {listed.map((problem) => (
          <li key={problem.id}>
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>
                {problem.message}
                <ProblemLink problem={problem} />
                <Explain
                  about={problem}
                  label={texts.explain.confirm}
                  draft={drafts[problem.id]}
                  canSave={problem.judged && open.has(problem.id)}
                  usual={problem.reasons}
                  lastWho={lastExplainer(report)}
                  onSave={(reason, who) => void actions.acceptProblem(problem, reason, who)}
                />
              </MessageBarBody>
            </MessageBar>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The way to the cell or sheet of a problem; nothing where the sheet is not there. */
function ProblemLink({ problem: { kind, sheet, cell } }: { readonly problem: Problem }): ReactElement | null {
  const { actions, texts } = usePane();
  if (sheet === undefined || kind === "missing") return null;
  const place = cell ?? { sheet, address: "A1" };
  return (
    <div>
      <LinkButton onClick={() => void actions.select([place])}>{cell === undefined ? texts.check.goToSheet : texts.check.goToCell}</LinkButton>
    </div>
  );
}
