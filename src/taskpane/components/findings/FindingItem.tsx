import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { isSurelyRead } from "../../../figures";
import type { PlacedFinding } from "../../../jobs";
import type { FigureId } from "../../../statute";
import { usePane, type Draft } from "../../state";
import { LinkButton } from "../frame/LinkButton";
import { CalculateFix } from "./CalculateFix";
import { EvidenceDetail, hasDetail } from "./EvidenceDetail";
import { Explain } from "./Explain";
import { Fold } from "./Fold";
import { MarksFix } from "./MarksFix";
import { NotPlainFix } from "./NotPlainFix";
import { FINDING_ATTRIBUTE } from "./findingElement";

const useStyles = makeStyles({
  item: {
    padding: "6px 8px 6px 10px",
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  warning: { borderLeftColor: tokens.colorStatusWarningBorderActive },
  hint: { borderLeftColor: tokens.colorBrandStroke1 },
  sentence: { display: "block", width: "100%", color: tokens.colorNeutralForeground1 },
});

export interface FindingItemProps {
  readonly finding: PlacedFinding;
  readonly unread: ReadonlyMap<FigureId, string>;
  readonly draft: Draft | undefined;
  readonly isGone: boolean;
  readonly lastWho: string;
}

/** One finding: its sentence, which selects its cells, and the evidence laid out under it. */
export function FindingItem({ finding, unread, draft, isGone, lastWho }: FindingItemProps): ReactElement {
  const styles = useStyles();
  const { actions, texts } = usePane();
  const folds = hasDetail(finding);
  const asks = finding.evidence.kind === "alike" && !isSurelyRead(finding.evidence.cause);
  const show = finding.evidence.kind === "sum" ? texts.check.showSum : finding.text ? texts.check.showWords : texts.check.showCells;
  return (
    <li className={mergeClasses(styles.item, styles[finding.severity])} {...{ [FINDING_ATTRIBUTE]: finding.id }}>
      <LinkButton
        className={styles.sentence}
        onClick={() => {
          void actions.select(finding.text ? [finding.text] : finding.cells);
        }}
      >
        {finding.message}
      </LinkButton>
      {!isGone && <NotPlainFix finding={finding} />}
      {!isGone && <MarksFix finding={finding} />}
      {!isGone && <CalculateFix finding={finding} />}
      {folds && (
        <Fold label={show} openAtFirst={asks}>
          <EvidenceDetail finding={finding} unread={unread} />
        </Fold>
      )}
      <Explain
        about={finding}
        label={texts.explain.open}
        draft={draft}
        canSave={!isGone && finding.severity !== "error"}
        usual={finding.reasons}
        lastWho={lastWho}
        onSave={(reason, who) => void actions.explain(finding, reason, who)}
      />
    </li>
  );
}
