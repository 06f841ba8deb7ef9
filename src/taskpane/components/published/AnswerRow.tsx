import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { answerOf } from "../../published/answered";
import type { AskedRow } from "../../published/publishedNews";
import { usePane, type WrittenAnswers } from "../../state";
import { publishedTexts } from "../../texts/publishedTexts";

const useStyles = makeStyles({
  label: { fontSize: tokens.fontSizeBase200 },
  fields: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(104px, 1fr))", gap: "4px 8px", alignItems: "start" },
  /** The browser's own width would not let two stand beside each other. */
  input: { minWidth: 0, width: "100%" },
});

export interface AnswerRowProps {
  readonly row: AskedRow;
  readonly answers: WrittenAnswers;
}

/** The figures of a row of the form, to be typed from the source. */
export function AnswerRow({ row: { label, figures }, answers }: AnswerRowProps): ReactElement {
  const styles = useStyles();
  const { actions, language } = usePane();
  const texts = publishedTexts(language);
  const id = useId();
  return (
    <div role="group" aria-labelledby={label === "" ? undefined : id}>
      {label !== "" && (
        <div id={id} className={styles.label}>
          {label}
        </div>
      )}
      <div className={styles.fields}>
        {figures.map((figure) => {
          const typed = answers.figures[figure.id] ?? "";
          return (
            <Field
              key={figure.id}
              size="small"
              label={figure.label}
              validationMessage={answerOf(typed, figure.kind) === undefined ? texts.noNumber[figure.kind] : undefined}
            >
              <Input
                className={styles.input}
                size="small"
                value={typed}
                maxLength={20}
                inputMode="decimal"
                onChange={(_, { value }) => {
                  actions.answer({ ...answers, figures: { ...answers.figures, [figure.id]: value } });
                }}
              />
            </Field>
          );
        })}
      </div>
    </div>
  );
}
