import { makeStyles, Text } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import type { SumBehind } from "../../../jobs";
import { rollupTexts } from "../../texts/rollupTexts";
import { usePane } from "../../state";
import { LinkButton } from "../frame/LinkButton";
import { MoreLink } from "../frame/MoreLink";
import { LiveRegion } from "../frame/LiveRegion";

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: "1.4em" } });

/** So many units are listed at first. */
const PAGE = 20;

/** The units behind the sum where the person stands, the largest first; a click opens the place. */
export function UnitsBehind({ behind }: { readonly behind: SumBehind | undefined }): ReactElement {
  const { actions, language } = usePane();
  useEffect(() => {
    void actions.rollup((sum) => sum.follow(true));
    return () => void actions.rollup((sum) => sum.follow(false));
  }, [actions]);
  if (!behind) return <Text>{rollupTexts(language).behindLead}</Text>;
  return (
    <LiveRegion role="status" news={behind}>
      <Units key={`${behind.cell.sheet}!${behind.cell.address}`} {...behind} />
    </LiveRegion>
  );
}

function Units({ cell, figure, units }: SumBehind): ReactElement {
  const styles = useStyles();
  const { actions, language } = usePane();
  const texts = rollupTexts(language);
  const [shown, setShown] = useState(PAGE);
  return (
    <>
      <Text>{texts.behind(figure, `${cell.sheet}!${cell.address}`)}</Text>
      <ol className={styles.list}>
        {units.slice(0, shown).map((one) => (
          <li key={one.cell.address}>
            <LinkButton onClick={() => void actions.select([one.cell])}>{`${one.unit} ${one.said ?? texts.blank}`}</LinkButton>
          </li>
        ))}
      </ol>
      <MoreLink length={units.length} shown={shown} page={PAGE} label={texts.more} onShow={setShown} />
    </>
  );
}
