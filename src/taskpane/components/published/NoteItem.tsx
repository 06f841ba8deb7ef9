import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { ToldNote } from "../../published/publishedNews";
import { usePane, type WrittenAnswers } from "../../state";
import { publishedTexts } from "../../texts/publishedTexts";
import { QuotedWords } from "../findings/QuotedWords";
import { MoreLink } from "../frame/MoreLink";
import { AnswerRow } from "./AnswerRow";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  button: { alignSelf: "flex-start" },
});

/** So many rows to be filled in are shown at first: of a table that was not found all are blank. */
const PAGE = 3;

export interface NoteItemProps {
  readonly note: ToldNote;
  readonly answers: WrittenAnswers;
}

/** What is to be known of something that was read: what and where, the words of the source, and a field for each figure that is asked. */
export function NoteItem({ note: { about, place, words, message, rows, mayBeNought }, answers }: NoteItemProps): ReactElement {
  const styles = useStyles();
  const { actions, language } = usePane();
  const texts = publishedTexts(language);
  const [shown, setShown] = useState(PAGE);
  const figures = rows.flatMap((row) => row.figures);
  return (
    <li className={styles.item}>
      <div>{texts.placed(about, place)}</div>
      <div>{message}</div>
      {words !== "" && !message.includes(words) && <QuotedWords sentence={words} words="" />}
      {mayBeNought && figures.length > 1 && (
        <Button
          className={styles.button}
          size="small"
          onClick={() => {
            actions.answer({ ...answers, figures: { ...answers.figures, ...Object.fromEntries(figures.map(({ id }) => [id, "0"])) } });
          }}
        >
          {texts.allNought}
        </Button>
      )}
      {rows.slice(0, shown).map((row, index) => (
        <AnswerRow key={`${index}${row.label}`} row={row} answers={answers} />
      ))}
      <MoreLink length={rows.length} shown={shown} page={PAGE * 3} label={texts.moreRows} onShow={setShown} />
    </li>
  );
}
