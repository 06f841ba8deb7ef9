import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { TextEdit } from "../../../jobs";
import { usePane } from "../../state";
import { LinkButton } from "../frame/LinkButton";

const useStyles = makeStyles({ done: { fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" }, put: { marginLeft: "4px", textDecorationLine: "none", fontWeight: tokens.fontWeightSemibold }, undo: { marginLeft: "8px" } });

/** Which cell of 正文 was changed, and the way back. */
export function EditResult({ edit }: { readonly edit: TextEdit }): ReactElement {
  const styles = useStyles();
  const { actions, texts: { narrative: texts } } = usePane();
  return (
    <div className={styles.done}>
      {texts.edited(edit.place.address)}
      <ins className={styles.put}>{edit.put}</ins>
      <LinkButton className={styles.undo} onClick={() => void actions.undoEdit()}>
        {texts.undo}
      </LinkButton>
    </div>
  );
}
