import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { usePane, type PaneState } from "../../state";
import { Fold } from "../findings/Fold";
import { FailureBar } from "../frame/FailureBar";
import { MoreLink } from "../frame/MoreLink";
import { ChangeItem } from "./ChangeItem";

/** How many changes are drawn at first of those that are folded away, and how many more a click adds. */
const PAGE = 20;

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "4px", margin: "4px 0", padding: 0, listStyleType: "none" },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** What the pane has changed in the workbook since it was opened, the newest in view, each with the way back; nothing before the first. */
export function ChangeList({ state: { changes, failures } }: { readonly state: PaneState }): ReactElement | null {
  const styles = useStyles();
  const {
    texts: { changes: texts, check },
  } = usePane();
  const [shown, setShown] = useState(PAGE);
  const [newest, ...earlier] = [...changes].reverse();
  if (!newest) return failures.changes === undefined ? null : <FailureBar message={failures.changes} />;
  return (
    <div role="group" aria-label={texts.heading}>
      <FailureBar message={failures.changes} />
      <ChangeItem change={newest} />
      {earlier.length > 0 && (
        <Fold label={texts.earlier(earlier.length)}>
          <ul className={styles.list}>
            {earlier.slice(0, shown).map((change) => (
              <li key={change.id}>
                <ChangeItem change={change} />
              </li>
            ))}
          </ul>
          <MoreLink length={earlier.length} shown={shown} page={PAGE} label={check.more} onShow={setShown} />
          <Caption1 className={styles.hint}>{texts.hint}</Caption1>
        </Fold>
      )}
    </div>
  );
}
