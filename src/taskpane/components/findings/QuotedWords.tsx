import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  quote: {
    margin: "2px 0",
    paddingLeft: "8px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  words: { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorStatusWarningBackground2, fontWeight: tokens.fontWeightSemibold },
});

/** A sentence of 正文 with the words marked that are meant. */
export function QuotedWords({ sentence, words }: { readonly sentence: string; readonly words: string }): ReactElement {
  const styles = useStyles();
  const at = words === "" ? -1 : sentence.indexOf(words);
  return (
    <blockquote className={styles.quote}>
      {at < 0 ? (
        sentence
      ) : (
        <>
          {sentence.slice(0, at)}
          <mark className={styles.words}>{words}</mark>
          {sentence.slice(at + words.length)}
        </>
      )}
    </blockquote>
  );
}
