import { CounterBadge, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { Severity } from "../../../findings";
import type { PlacedFault, PlacedFinding } from "../../../jobs";
import type { FigureId } from "../../../statute";
import { usePane, type Drafts } from "../../state";
import { MoreLink } from "../frame/MoreLink";
import { FaultItem } from "./FaultItem";
import { FindingItem } from "./FindingItem";

/** How many findings are drawn at first, and how many more a click adds: a pane with hundreds of them stays quick. */
const PAGE = 20;

const useStyles = makeStyles({
  title: { display: "flex", alignItems: "center", gap: "6px", marginBottom: "6px" },
  heading: { margin: 0, fontSize: "14px" },
  warning: { backgroundColor: tokens.colorPaletteDarkOrangeBackground3 },
  list: { display: "flex", flexDirection: "column", gap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  more: { marginTop: "8px" },
});

export interface FindingGroupProps {
  readonly severity: Severity;
  readonly count: number;
  /** Shown before the single findings. */
  readonly faults: readonly PlacedFault[];
  readonly findings: readonly PlacedFinding[];
  readonly unread: ReadonlyMap<FigureId, string>;
  readonly drafts: Drafts;
  /** Findings that are listed only because somebody writes a reason for them. */
  readonly gone: ReadonlySet<string>;
  readonly lastWho: string;
}

/** The findings of one severity under their counted heading; nothing where there are none. */
export function FindingGroup({ severity, count, faults, findings, unread, drafts, gone, lastWho }: FindingGroupProps): ReactElement | null {
  const styles = useStyles();
  const { check } = usePane().texts;
  const [shown, setShown] = useState(PAGE);
  const id = useId();
  if (faults.length + findings.length === 0) return null;
  // Results that are old come before all that is located: they say that no entry need be wrong.
  const [old, others] = [findings.filter(({ check: one }) => one === "F2"), findings.filter(({ check: one }) => one !== "F2")];
  const color = { error: "danger", warning: "danger", hint: "informative" } as const;
  return (
    <section aria-labelledby={id}>
      <div className={styles.title}>
        <Subtitle2 as="h3" id={id} className={styles.heading}>
          {check.severity[severity]}
        </Subtitle2>
        <CounterBadge count={count} overflowCount={999} color={color[severity]} {...(severity === "warning" && { className: styles.warning })} />
      </div>
      <ul className={styles.list}>
        {old.map((finding) => (
          <FindingItem key={finding.id} finding={finding} unread={unread} draft={drafts[finding.id]} isGone={gone.has(finding.id)} lastWho={lastWho} />
        ))}
        {faults.slice(0, shown).map((fault) => (
          <FaultItem key={fault.id} fault={fault} unread={unread} />
        ))}
        {others
          .filter(({ id: one }, index) => index < shown - faults.length || one in drafts)
          .map((finding) => (
            <FindingItem key={finding.id} finding={finding} unread={unread} draft={drafts[finding.id]} isGone={gone.has(finding.id)} lastWho={lastWho} />
          ))}
      </ul>
      <MoreLink className={styles.more} length={faults.length + others.length} shown={shown} page={PAGE} label={check.more} onShow={setShown} />
    </section>
  );
}
