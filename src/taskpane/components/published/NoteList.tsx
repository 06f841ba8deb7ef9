import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { ToldNote } from "../../published/publishedNews";
import { usePane, type WrittenAnswers } from "../../state";
import { publishedTexts } from "../../texts/publishedTexts";
import { Fold } from "../findings/Fold";
import { MoreLink } from "../frame/MoreLink";
import { NoteItem } from "./NoteItem";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** So many are shown at first. */
const PAGE = 20;

export interface NoteListProps {
  readonly label: (count: number) => string;
  readonly notes: readonly ToldNote[];
  readonly answers: WrittenAnswers;
  readonly openAtFirst?: boolean;
}

/** What is to be known of what was read, of one kind; nothing where there is none. */
export function NoteList({ label, notes, answers, openAtFirst = false }: NoteListProps): ReactElement | null {
  const styles = useStyles();
  const texts = publishedTexts(usePane().language);
  const [shown, setShown] = useState(PAGE);
  if (notes.length === 0) return null;
  return (
    <div>
      <Fold label={label(notes.length)} openAtFirst={openAtFirst}>
        <ul className={styles.list}>
          {notes.slice(0, shown).map((note, index) => (
            <NoteItem key={`${index}${note.about}`} note={note} answers={answers} />
          ))}
        </ul>
        <MoreLink length={notes.length} shown={shown} page={PAGE} label={texts.more} onShow={setShown} />
      </Fold>
    </div>
  );
}
