import { makeStyles, Text } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { rollupTexts } from "../../texts/rollupTexts";
import { usePane, type RollupState } from "../../state";
import { Fold } from "../findings/Fold";
import { LiveRegion } from "../frame/LiveRegion";
import { MoreLink } from "../frame/MoreLink";

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" } });

/** So many are listed at first. */
const PAGE = 20;

/** Which units' texts are more than half alike (E3), where they are compared. */
export function CopiedTexts({ state: { wish, copied } }: { readonly state: RollupState }): ReactElement {
  const styles = useStyles();
  const texts = rollupTexts(usePane().language);
  const [shown, setShown] = useState(PAGE);
  return (
    <>
      <LiveRegion role="status">
        {wish.withTexts && (!copied ? <Text>{texts.comparing}</Text> : copied.length === 0 && <Text>{texts.nothingCopied}</Text>)}
      </LiveRegion>
      {copied && copied.length > 0 && (
        <Fold label={texts.copied(copied.length)} openAtFirst>
          <ul className={styles.list}>
            {copied.slice(0, shown).map(({ unit, section, message }) => (
              <li key={`${unit}\n${section}`}>{message}</li>
            ))}
          </ul>
          <MoreLink length={copied.length} shown={shown} page={PAGE} label={texts.more} onShow={setShown} />
        </Fold>
      )}
    </>
  );
}
