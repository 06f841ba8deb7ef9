import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RollupParent, ToldSum } from "../../../jobs";
import { rollupTexts } from "../../texts/rollupTexts";
import { usePane } from "../../state";
import { Fold } from "../findings/Fold";
import { LinkButton } from "../frame/LinkButton";

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: "1.4em", display: "flex", flexDirection: "column", gap: "6px" } });

export interface WrongSumsProps {
  readonly sums: readonly ToldSum[];
  readonly places: RollupParent["places"];
}

/** What the office has typed and its units do not come to, each with the units that may explain it; a click shows the cell. */
export function WrongSums({ sums, places }: WrongSumsProps): ReactElement {
  const { actions, language } = usePane();
  return (
    <Fold label={rollupTexts(language).wrongSums(sums.length)} openAtFirst>
      <ul className={useStyles().list}>
        {sums.map(({ figure, message }) => {
          const place = places.get(figure);
          return <li key={figure}>{place ? <LinkButton onClick={() => void actions.select([place])}>{message}</LinkButton> : message}</li>;
        })}
      </ul>
    </Fold>
  );
}
