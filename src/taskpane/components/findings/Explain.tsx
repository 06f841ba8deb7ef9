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
  /** What is accepted: a finding or a problem. */
  readonly about: Pick<PlacedFinding, "id" | "explained">;
  /** What the button says that opens the form. */
  readonly label: string;
  /** The reason that is being written for it. */
  readonly draft: Draft | undefined;
  /** Whether it can be saved: what it is about is still there, and a reason is accepted. */
  readonly canSave: boolean;
  /** Reasons to choose from. */
  readonly usual: readonly string[];
  /** Who explained last, so that the name need not be typed again. */
  readonly lastWho: string;
  readonly onSave: (reason: string, who: string) => void;
}

/**
 * Lets something be accepted with a reason; says where an earlier reason no longer holds. For what cannot be accepted nothing but what was
 * written before it was so.
 */
export function Explain({ about, label, draft, canSave, usual, lastWho, onSave }: ExplainProps): ReactElement | null {
  const styles = useStyles();
  const { actions, texts } = usePane();
  const { id, explained } = about;
  if (!canSave && !draft) return null;
  return (
    <div className={styles.explain}>
      {explained.state === "outdated" && (
        <Caption1 className={styles.outdated}>{texts.explain.outdated(explained.explanation.reason)}</Caption1>
      )}
      {draft ? (
        <ExplainForm id={id} label={label} draft={draft} canSave={canSave} usual={usual} onSave={onSave} />
      ) : (
        <LinkButton expanded={false} onClick={() => { actions.draft(id, { reason: "", who: lastWho }); }}>{label}</LinkButton>
      )}
    </div>
  );
}
