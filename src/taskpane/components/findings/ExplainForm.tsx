import { Button, Caption1, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useRef, useState, type SubmitEvent, type ReactElement } from "react";
import { isReason } from "../../../jobs";
import { usePane, type Draft } from "../../state";
import { moveFocus } from "../frame/moveFocus";
import { useOwnFocus } from "../frame/useOwnFocus";
import { UsualReasons } from "./UsualReasons";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "8px", padding: "6px 0 2px" },
  gone: { color: tokens.colorStatusWarningForeground3 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

export interface ExplainFormProps {
  /** The id of what is accepted. */
  readonly id: string;
  /** What the button says that opens the form. */
  readonly label: string;
  readonly draft: Draft;
  /** Whether it can be saved: what it is about is still there, and a reason is accepted. */
  readonly canSave: boolean;
  /** Reasons to choose from. */
  readonly usual: readonly string[];
  readonly onSave: (reason: string, who: string) => void;
}

/**
 * Asks for the reason why something is right as it is, and for who says so; usual reasons are offered. Both are needed: the first field without
 * gets the focus. What was written stays until it is saved or given up.
 */
export function ExplainForm({ id, label, draft, canSave, usual, onSave }: ExplainFormProps): ReactElement {
  const styles = useStyles();
  const { actions, texts } = usePane();
  const { reason, who } = draft;
  const [asked, setAsked] = useState(false);
  const first = useOwnFocus<HTMLTextAreaElement>();
  const last = useRef<HTMLInputElement>(null);

  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (!canSave) return;
    if (!isReason(reason)) moveFocus(first.current);
    else if (who.trim() === "") moveFocus(last.current);
    else onSave(reason, who);
  };
  const noReason = asked && reason.trim() !== "" && !isReason(reason) ? texts.explain.noReason : undefined;
  const missing = (text: string): string | undefined => (asked && text.trim() === "" ? texts.explain.required : undefined);
  return (
    <form className={styles.form} noValidate onSubmit={save} aria-label={label}>
      <Field label={texts.explain.reason} required validationMessage={missing(reason) ?? noReason} hint={texts.explain.hint}>
        <Textarea
          ref={first}
          value={reason}
          maxLength={500}
          onChange={(_, data) => {
            actions.draft(id, { reason: data.value, who });
          }}
        />
      </Field>
      {canSave && (
        <UsualReasons
          reasons={usual}
          onChoose={(chosen) => {
            actions.draft(id, { reason: chosen, who });
            moveFocus(first.current);
          }}
        />
      )}
      <Field label={texts.explain.who} required validationMessage={missing(who)}>
        <Input
          ref={last}
          value={who}
          maxLength={30}
          onChange={(_, data) => {
            actions.draft(id, { reason, who: data.value });
          }}
        />
      </Field>
      {!canSave && (
        <Caption1 role="status" className={styles.gone}>
          {texts.explain.gone}
        </Caption1>
      )}
      <div className={styles.buttons}>
        {canSave && (
          <Button size="small" appearance="primary" type="submit">
            {texts.explain.save}
          </Button>
        )}
        <Button
          size="small"
          onClick={() => {
            actions.draft(id, undefined);
          }}
        >
          {texts.explain.cancel}
        </Button>
      </div>
    </form>
  );
}
