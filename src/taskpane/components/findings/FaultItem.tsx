import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PlacedFault } from "../../../jobs";
import type { FigureId } from "../../../statute";
import { usePane } from "../../state";
import { LinkButton } from "../frame/LinkButton";
import { BrokenSums } from "./BrokenSums";
import { Fold } from "./Fold";
import { SuspectFixes } from "./SuspectFixes";
import { SuspectList } from "./SuspectList";
import { FINDING_ATTRIBUTE } from "./findingElement";

const useStyles = makeStyles({
  item: {
    padding: "6px 8px 6px 10px",
    borderLeft: `3px solid ${tokens.colorStatusDangerBorderActive}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  sentence: { display: "block", width: "100%", color: tokens.colorNeutralForeground1 },
});

export interface FaultItemProps {
  readonly fault: PlacedFault;
  readonly unread: ReadonlyMap<FigureId, string>;
}

/** Broken sums that belong together: which cell is wrong and what it should be where that is decided, the other explanations, and the sums as evidence. */
export function FaultItem({ fault, unread }: FaultItemProps): ReactElement {
  const styles = useStyles();
  const { actions, texts } = usePane();
  const [decided, rest] = fault.verdict === "decided" ? [fault.suspects[0], fault.suspects.slice(1)] : [undefined, fault.suspects];
  const cells = decided ? decided.changes.map(({ cell }) => cell) : fault.findings.flatMap((finding) => finding.cells);
  return (
    <li className={styles.item} {...{ [FINDING_ATTRIBUTE]: fault.id }}>
      <LinkButton
        className={styles.sentence}
        onClick={() => {
          void actions.select(cells);
        }}
      >
        {fault.message}
      </LinkButton>
      {decided && <SuspectFixes suspect={decided} offers />}
      {rest.length > 0 && (
        <Fold label={decided ? texts.fault.others(rest.length) : texts.fault.suspects(rest.length)}>
          <SuspectList suspects={rest} />
        </Fold>
      )}
      <Fold label={texts.fault.why(fault.findings.length)} openAtFirst={fault.suspects.length === 0}>
        <BrokenSums fault={fault} unread={unread} />
      </Fold>
    </li>
  );
}
