import { makeStyles, Text } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { RollupParent } from "../../../jobs";
import { rollupTexts } from "../../texts/rollupTexts";
import type { SumNews } from "../../units/unitsNews";
import { usePane } from "../../state";
import { Fold } from "../findings/Fold";
import { LinkButton } from "../frame/LinkButton";
import { MoreLink } from "../frame/MoreLink";

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" } });

/** So many are listed at first. */
const PAGE = 20;

export interface WrongSumsProps {
  readonly news: SumNews;
  readonly places: RollupParent["places"];
}

/** What the office has typed and its units do not come to, each with the units that may explain it; a click shows the cell. Folded as long as units must be settled that may explain it too. */
export function WrongSums({ news: { rows, held }, places }: WrongSumsProps): ReactElement {
  const styles = useStyles();
  const { actions, language } = usePane();
  const texts = rollupTexts(language);
  const [shown, setShown] = useState(PAGE);
  const { wrong, cause } = held;
  const outside = rows.filter(({ state }) => state !== "added" && state !== "copy").length;
  return (
    <Fold key={String(outside > 0)} label={texts.wrongSums(wrong.length)} openAtFirst={outside === 0}>
      {outside > 0 && <Text>{texts.outside(outside)}</Text>}
      {cause !== undefined && <Text>{cause}</Text>}
      <ul className={styles.list}>
        {wrong.slice(0, shown).map(({ figure, message }) => {
          const place = places.get(figure);
          return <li key={figure}>{place ? <LinkButton onClick={() => void actions.select([place])}>{message}</LinkButton> : message}</li>;
        })}
      </ul>
      <MoreLink length={wrong.length} shown={shown} page={PAGE} label={texts.more} onShow={setShown} />
    </Fold>
  );
}
