import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PlacedFinding } from "../../../jobs";
import { usePane, type Draft } from "../../state";
import { LinkButton } from "../frame/LinkButton";
import { ExplainForm, type ExplainFormProps } from "./ExplainForm";

const useStyles = makeStyles({
  explain: { fontSize: tokens.fontSizeBase200 },
  outdated: { display: "block", color: tokens.colorStatusWarningForeground3 },
});

export interface ExplainProps extends Omit<ExplainFormProps, "id" | "draft"> {
  /** What is accepted: a finding or a problem. */
  readonly about: Pick<PlacedFinding, "id" | "explained">;
  /** The reason that is being written for it. */
  readonly draft: Draft | undefined;
  /** Who explained last, so that the name need not be typed again. */
  readonly lastWho: string;
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
      {explained.state === "outdated" && <Caption1 className={styles.outdated}>{texts.explain.outdated(explained.explanation.reason)}</Caption1>}
      {draft ? (
        <ExplainForm id={id} label={label} draft={draft} canSave={canSave} usual={usual} onSave={onSave} />
      ) : (
        <LinkButton
          expanded={false}
          onClick={() => {
            actions.draft(id, { reason: "", who: lastWho });
          }}
        >
          {label}
        </LinkButton>
      )}
    </div>
  );
}
