import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { TagChoice } from "../../../jobs";
import { usePane } from "../../state";
import { LinkButton } from "../frame/LinkButton";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { padding: "2px 0", overflowWrap: "anywhere" },
  about: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Tags with what they are and what they print now; a click puts one into the selected cell. */
export function TagItems({ tags }: { readonly tags: readonly TagChoice[] }): ReactElement {
  const styles = useStyles();
  const {
    actions,
    texts: { narrative: texts },
  } = usePane();
  return (
    <ul className={styles.list}>
      {tags.map(({ name, about, value }) => (
        <li key={name} className={styles.item}>
          <LinkButton onClick={() => void actions.insertTag(name)}>{`{${name}}`}</LinkButton>
          <span className={styles.about}>{texts.prints(about, value)}</span>
        </li>
      ))}
    </ul>
  );
}
