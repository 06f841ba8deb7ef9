import { Button, Field, Input, makeStyles, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState, type SubmitEvent, type ReactElement } from "react";
import type { PlacedFinding } from "../../../jobs";
import { usePane } from "../../state";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "8px", padding: "6px 0 2px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

export interface ExplainFormProps {
  readonly finding: PlacedFinding;
  /** Who explained last, so that the name need not be typed again. */
  readonly lastWho: string;
  readonly onClose: () => void;
}

/** Asks for the reason why a warning is right as it is, and for who says so. Both are needed. */
export function ExplainForm({ finding, lastWho, onClose }: ExplainFormProps): ReactElement {
  const styles = useStyles();
  const { actions, texts } = usePane();
  const [reason, setReason] = useState("");
  const [who, setWho] = useState(lastWho);
  const [asked, setAsked] = useState(false);
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    first.current?.focus();
  }, []);

  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (reason.trim() !== "" && who.trim() !== "") void actions.explain(finding, reason, who);
  };
  const missing = (text: string): string | undefined => (asked && text.trim() === "" ? texts.explain.required : undefined);
  return (
    <form className={styles.form} noValidate onSubmit={save} aria-label={texts.explain.open}>
      <Field label={texts.explain.reason} required validationMessage={missing(reason)} hint={texts.explain.hint}>
        <Textarea ref={first} value={reason} maxLength={500} onChange={(_, data) => { setReason(data.value); }} />
      </Field>
      <Field label={texts.explain.who} required validationMessage={missing(who)}>
        <Input value={who} maxLength={30} onChange={(_, data) => { setWho(data.value); }} />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit">{texts.explain.save}</Button>
        <Button size="small" onClick={onClose}>{texts.explain.cancel}</Button>
      </div>
    </form>
  );
}
