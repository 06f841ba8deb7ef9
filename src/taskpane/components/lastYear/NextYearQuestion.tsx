import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement, type SubmitEvent } from "react";
import { usePane } from "../../state";
import { useOwnFocus } from "../frame/useOwnFocus";

const useStyles = makeStyles({ form: { display: "flex", flexDirection: "column", alignItems: "start", gap: "8px", padding: "8px 0" } });

/** Asks of which year the new workbook is to be, where nothing in the open one tells its own year. */
export function NextYearQuestion(): ReactElement {
  const styles = useStyles();
  const {
    actions,
    texts: { lastYear: texts },
  } = usePane();
  const [year, setYear] = useState("");
  const [asked, setAsked] = useState(false);
  const first = useOwnFocus<HTMLInputElement>();
  const isYear = /^20\d{2}$/u.test(year.normalize("NFKC").trim());
  const make = (event: SubmitEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (isYear) void actions.rollForward(Number(year.normalize("NFKC")));
  };
  return (
    <form className={styles.form} noValidate onSubmit={make} aria-label={texts.rollForward}>
      <Field label={texts.askYear} required hint={texts.askYearHint} validationMessage={asked && !isYear ? texts.noYear : undefined}>
        <Input
          ref={first}
          value={year}
          maxLength={6}
          inputMode="numeric"
          onChange={(_, data) => {
            setYear(data.value);
          }}
        />
      </Field>
      <Button size="small" appearance="primary" type="submit">
        {texts.makeIt}
      </Button>
    </form>
  );
}
