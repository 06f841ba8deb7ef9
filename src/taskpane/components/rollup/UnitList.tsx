import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { rollupTexts } from "../../texts/rollupTexts";
import type { SumNews, UnitNews } from "../../units/unitsNews";
import { usePane, type RollupState } from "../../state";
import { Fold } from "../findings/Fold";
import { MoreLink } from "../frame/MoreLink";
import { UnitItem } from "./UnitItem";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** So many are shown at first: drawing hundreds takes a while. */
const PAGE = 30;

export interface UnitListProps {
  readonly heading: string;
  readonly rows: readonly UnitNews[];
  readonly openAtFirst?: boolean;
  readonly state: RollupState;
  readonly news: SumNews;
  readonly isRunning: boolean;
}

/** Units with what is said of them, each with the ways to settle it. */
export function UnitList({ heading, rows, openAtFirst = false, ...props }: UnitListProps): ReactElement {
  const styles = useStyles();
  const texts = rollupTexts(usePane().language);
  const [shown, setShown] = useState(PAGE);
  return (
    <Fold label={heading} openAtFirst={openAtFirst}>
      <ul className={styles.list}>
        {rows.slice(0, shown).map((row) => (
          <UnitItem key={row.file === "" ? row.unit : row.file} row={row} {...props} />
        ))}
      </ul>
      <MoreLink length={rows.length} shown={shown} page={PAGE} label={texts.more} onShow={setShown} />
    </Fold>
  );
}
