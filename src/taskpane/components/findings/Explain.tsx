import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PlacedFinding } from "../../../jobs";
import { usePane, type Draft } from "../../state";
import { LinkButton } from "../frame/LinkButton";
import { ExplainForm } from "./ExplainForm";

const useStyles = makeStyles({
  explain: { fontSize: tokens.fontSizeBase200 },
  outdated: { display: "block", color: tokens.colorStatusWarningForeground3 },
});

export interface ExplainProps {
  readonly finding: PlacedFinding;
  /** The reason that is being written for it. */
  readonly draft: Draft | undefined;
  /** Whether the last check does not have it any more. */
  readonly isGone: boolean;
  readonly lastWho: string;
}

/** Lets a warning be accepted with a reason; says where an earlier reason no longer holds. For an error nothing but what was written before it was one. */
export function Explain({ finding, draft, isGone, lastWho }: ExplainProps): ReactElement | null {
  const styles = useStyles();
  const { actions, texts } = usePane();
  const { explained, severity, id } = finding;
  if (severity === "error" && !draft) return null;
  return (
    <div className={styles.explain}>
      {explained.state === "outdated" && (
        <Caption1 className={styles.outdated}>{texts.explain.outdated(explained.explanation.reason)}</Caption1>
      )}
      {draft ? (
        <ExplainForm finding={finding} draft={draft} canSave={!isGone && severity !== "error"} />
      ) : (
        <LinkButton expanded={false} onClick={() => { actions.draft(id, { reason: "", who: lastWho }); }}>{texts.explain.open}</LinkButton>
      )}
    </div>
  );
}
