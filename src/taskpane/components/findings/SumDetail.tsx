import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SumEvidence } from "../../../checks";
import type { PlacedFinding } from "../../../jobs";
import type { FigureId } from "../../../statute";
import { usePane } from "../../state";
import { SumLine } from "./SumLine";
import { SumTerms } from "./SumTerms";

const useStyles = makeStyles({
  sum: {
    marginTop: "2px",
    padding: "4px 8px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  result: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, fontWeight: tokens.fontWeightSemibold },
  side: { marginBottom: "6px" },
  difference: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

export interface SumDetailProps {
  readonly finding: PlacedFinding;
  readonly evidence: SumEvidence;
  readonly unread: ReadonlyMap<FigureId, string>;
}

/** A sum laid out: its parts, what they add up to, what it should equal, and the difference. */
export function SumDetail({ finding, evidence, unread }: SumDetailProps): ReactElement {
  const styles = useStyles();
  const { detail } = usePane().texts;
  const { left, right, relation, difference } = evidence;
  const balance = relation === "balance";
  return (
    <div className={styles.sum}>
      <SumTerms finding={finding} terms={left.terms} unread={unread} heading={balance ? detail.leftSide : detail.parts} />
      <SumLine className={styles.result} label={balance ? detail.leftSide : detail.sum} value={left.value} />
      {balance && (
        <>
          <div className={styles.side} />
          <SumTerms finding={finding} terms={right.terms} unread={unread} heading={detail.rightSide} />
          <SumLine className={styles.result} label={detail.rightSide} value={right.value} />
        </>
      )}
      {!balance && <SumTerms finding={finding} terms={right.terms} unread={unread} heading={detail.compared} wording={detail.total} />}
      <SumLine className={styles.difference} label={detail.difference} value={Math.abs(difference)} />
    </div>
  );
}
