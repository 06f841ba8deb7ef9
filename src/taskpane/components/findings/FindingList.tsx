import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import type { FigureId } from "../../../statute";
import { notPlainCells } from "../../../checks";
import type { Severity } from "../../../findings";
import { apartFrom, openProblems, type CheckReport } from "../../../jobs";
import { usePane, type PaneState } from "../../state";
import { ExplainedGroup } from "./ExplainedGroup";
import { lastExplainer } from "./lastExplainer";
import { FindingGroup } from "./FindingGroup";

const severities: readonly Severity[] = ["error", "warning", "hint"];

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "12px" },
  hint: { color: tokens.colorNeutralForeground2 },
});

export interface FindingListProps extends Pick<PaneState, "listed" | "drafts"> {
  readonly report: CheckReport;
}

/** Everything found, the gravest group first. */
export function FindingList({ report, listed, drafts }: FindingListProps): ReactElement | null {
  const styles = useStyles();
  const { texts } = usePane();
  const unread = useMemo(() => unreadTexts(report), [report]);
  const single = apartFrom(report.faults, listed).filter((finding) => finding.explained.state !== "accepted");
  const found = new Set(report.findings.map(({ id }) => id));
  const gone = new Set(listed.flatMap(({ id }) => (found.has(id) ? [] : [id])));
  const lastWho = lastExplainer(report);
  if (listed.length === 0 && openProblems(report.problems).length === report.problems.length) return null;
  return (
    <div className={styles.list} role="group" aria-label={texts.check.found}>
      <Caption1 className={styles.hint}>{texts.check.selectHint}</Caption1>
      {severities.map((severity) => (
        <FindingGroup
          key={severity}
          severity={severity}
          count={report.counts[severity]}
          faults={severity === "error" ? report.faults : []}
          findings={single.filter((finding) => finding.severity === severity)}
          unread={unread}
          drafts={drafts}
          gone={gone}
          lastWho={lastWho}
        />
      ))}
      <ExplainedGroup report={report} />
    </div>
  );
}

/** What stands in the cells that hold no plain number, so that a sum names it rather than calling the cell blank. */
function unreadTexts({ findings }: CheckReport): ReadonlyMap<FigureId, string> {
  return new Map(findings.flatMap(({ evidence }) => notPlainCells(evidence)).map(({ figure, text }) => [figure, text]));
}
