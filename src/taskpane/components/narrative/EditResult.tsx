import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane, type EditedText, type PaneState } from "../../state";
import { LinkButton } from "../frame/LinkButton";

const useStyles = makeStyles({
  done: { fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  put: { marginLeft: "4px", textDecorationLine: "none", fontWeight: tokens.fontWeightSemibold },
  undo: { marginLeft: "8px" },
  since: { marginLeft: "8px", color: tokens.colorNeutralForeground2 },
});

export interface EditResultProps extends Pick<PaneState, "changes"> {
  readonly edit: EditedText;
}

/** Which cell of 正文 was changed, and the way back while it still stands there. */
export function EditResult({ edit, changes }: EditResultProps): ReactElement {
  const styles = useStyles();
  const {
    actions,
    texts: { narrative: texts, changes: words },
  } = usePane();
  const change = changes.find(({ id }) => id === edit.change);
  return (
    <div className={styles.done}>
      {texts.edited(edit.place.address)}
      <ins className={styles.put}>{edit.put}</ins>
      {change?.holds === true && (
        <LinkButton className={styles.undo} onClick={() => void actions.undo(change.id)}>
          {words.undo}
        </LinkButton>
      )}
      {change?.holds === false && <span className={styles.since}>{words.since}</span>}
    </div>
  );
}
