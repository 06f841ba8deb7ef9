import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement, type SubmitEvent } from "react";
import { usePane } from "../../state";
import { writtenYear } from "../frame/writtenYear";
import { useOwnFocus } from "../frame/useOwnFocus";

const useStyles = makeStyles({ form: { display: "flex", flexDirection: "column", alignItems: "start", gap: "8px", padding: "8px 0" } });

/** Asks of which year the new workbook is to be, where nothing in the open one tells its own year. */
export function NextYearQuestion(): ReactElement {
  const styles = useStyles();
  const {
    actions,
    texts: { lastYear: texts },
  } = usePane();
  const [written, setWritten] = useState("");
  const [asked, setAsked] = useState(false);
  const first = useOwnFocus<HTMLInputElement>();
  const year = writtenYear(written);
  const make = (event: SubmitEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (year !== undefined) void actions.rollForward(year);
  };
  return (
    <form className={styles.form} noValidate onSubmit={make} aria-label={texts.rollForward}>
      <Field label={texts.askYear} required hint={texts.askYearHint} validationMessage={asked && year === undefined ? texts.noYear : undefined}>
        <Input
          ref={first}
          value={written}
          maxLength={6}
          inputMode="numeric"
          onChange={(_, data) => {
            setWritten(data.value);
          }}
        />
      </Field>
      <Button size="small" appearance="primary" type="submit">
        {texts.makeIt}
      </Button>
    </form>
  );
}
