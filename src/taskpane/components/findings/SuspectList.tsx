import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { PlacedSuspect } from "../../../jobs";
import { usePane } from "../../state";
import { LinkButton } from "../frame/LinkButton";
import { MoreLink } from "../frame/MoreLink";
import { SuspectFixes } from "./SuspectFixes";

/** How many explanations are drawn at first, and how many more a click adds. */
const PAGE = 5;

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "8px", margin: "4px 0", padding: "0 0 0 18px", fontSize: tokens.fontSizeBase200 },
  // At the top of its line, beside which the number stands.
  sentence: { color: tokens.colorNeutralForeground1, verticalAlign: "top" },
});

/** Explanations in their order, the likeliest first. */
export function SuspectList({ suspects }: { readonly suspects: readonly PlacedSuspect[] }): ReactElement {
  const styles = useStyles();
  const { actions, texts } = usePane();
  const [shown, setShown] = useState(PAGE);
  return (
    <>
      <ol className={styles.list}>
        {suspects.slice(0, shown).map((suspect) => (
          <li key={suspect.changes.map(({ figure, to }) => `${figure}=${to}`).join()}>
            <LinkButton className={styles.sentence} onClick={() => void actions.select(suspect.changes.map(({ cell }) => cell))}>
              {suspect.message}
            </LinkButton>
            <SuspectFixes suspect={suspect} />
          </li>
        ))}
      </ol>
      <MoreLink length={suspects.length} shown={shown} page={PAGE} label={texts.check.more} onShow={setShown} />
    </>
  );
}
