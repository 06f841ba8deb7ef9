import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, type ReactElement } from "react";
import type { FigureId } from "../../../statute";
import type { Severity } from "../../../check";
import type { CheckReport } from "../../../jobs";
import { usePane } from "../../state";
import { ExplainedGroup } from "./ExplainedGroup";
import { FindingGroup } from "./FindingGroup";
import { useKeptFocus } from "./useKeptFocus";

const severities: readonly Severity[] = ["error", "warning", "hint"];

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "12px" },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** Everything found, the gravest group first. */
export function FindingList({ report }: { readonly report: CheckReport }): ReactElement | null {
  const styles = useStyles();
  const { texts } = usePane();
  const list = useRef<HTMLDivElement>(null);
  const unread = useMemo(() => unreadTexts(report), [report]);
  const accepted = report.findings.filter(({ explained }) => explained.state === "accepted");
  const inFaults = report.faults.flatMap(({ findings, consequences }) => [...findings, ...consequences]);
  const single = report.findings.filter((finding) => !accepted.includes(finding) && !inFaults.includes(finding));
  const lastWho = report.findings.flatMap(({ explained }) => (explained.state === "none" ? [] : [explained.explanation.who])).at(-1) ?? "";
  useKeptFocus(list, report.findings);
  if (report.findings.length === 0) return null;
  return (
    <div ref={list} className={styles.list} role="group" aria-label={texts.check.found}>
      <Caption1 className={styles.hint}>{texts.check.selectHint}</Caption1>
      {severities.map((severity) => (
        <FindingGroup
          key={severity}
          severity={severity}
          count={report.counts[severity]}
          faults={severity === "error" ? report.faults : []}
          findings={single.filter((finding) => finding.severity === severity)}
          unread={unread}
          lastWho={lastWho}
        />
      ))}
      <ExplainedGroup findings={accepted} />
    </div>
  );
}

/** What stands in the cells that hold no plain number, so that a sum names it rather than calling the cell blank. */
function unreadTexts({ findings }: CheckReport): ReadonlyMap<FigureId, string> {
  return new Map(
    findings.flatMap(({ evidence }) => (evidence.kind === "notPlain" ? [[evidence.figure, evidence.text] as const] : [])),
  );
}
