import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PlacedFault, PlacedFinding } from "../../../jobs";
import type { FigureId } from "../../../statute";
import { usePane } from "../../state";
import { LinkButton } from "../frame/LinkButton";
import { EvidenceDetail } from "./EvidenceDetail";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "8px", margin: "4px 0 0", padding: 0, listStyleType: "none" },
  sentence: { display: "block", width: "100%", color: tokens.colorNeutralForeground1, fontSize: tokens.fontSizeBase200 },
  follows: { display: "block", marginTop: "6px", color: tokens.colorNeutralForeground2 },
});

export interface BrokenSumsProps {
  readonly fault: PlacedFault;
  readonly unread: ReadonlyMap<FigureId, string>;
}

/** The sums that a fault breaks, laid out with a way to each cell, those that will hold by themselves, and what else is said of the same numbers. */
export function BrokenSums({ fault, unread }: BrokenSumsProps): ReactElement {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <>
      <SumList findings={fault.findings} unread={unread} />
      {fault.consequences.length > 0 && (
        <>
          <Caption1 className={styles.follows}>{texts.fault.consequences}</Caption1>
          <SumList findings={fault.consequences} unread={unread} />
        </>
      )}
      {fault.goneWith.length > 0 && (
        <>
          <Caption1 className={styles.follows}>{texts.fault.goneWith}</Caption1>
          <SumList findings={fault.goneWith} unread={unread} />
        </>
      )}
    </>
  );
}

function SumList({ findings, unread }: { readonly findings: readonly PlacedFinding[]; readonly unread: BrokenSumsProps["unread"] }): ReactElement {
  const styles = useStyles();
  const { actions } = usePane();
  return (
    <ul className={styles.list}>
      {findings.map((finding) => (
        <li key={finding.id}>
          <LinkButton className={styles.sentence} onClick={() => void actions.select(finding.cells)}>
            {finding.message}
          </LinkButton>
          <EvidenceDetail finding={finding} unread={unread} />
        </li>
      ))}
    </ul>
  );
}
