import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane, type EditedText } from "../../state";
import { LinkButton } from "../frame/LinkButton";

const useStyles = makeStyles({ done: { fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" }, put: { marginLeft: "4px", textDecorationLine: "none", fontWeight: tokens.fontWeightSemibold }, undo: { marginLeft: "8px" } });

/** Which cell of 正文 was changed, and the way back. */
export function EditResult({ edit }: { readonly edit: EditedText }): ReactElement {
  const styles = useStyles();
  const { actions, texts: { narrative: texts } } = usePane();
  const { change } = edit;
  return (
    <div className={styles.done}>
      {texts.edited(edit.place.address)}
      <ins className={styles.put}>{edit.put}</ins>
      {change !== undefined && (
        <LinkButton className={styles.undo} onClick={() => void actions.undo(change)}>
          {texts.undo}
        </LinkButton>
      )}
    </div>
  );
}
