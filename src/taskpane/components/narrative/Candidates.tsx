import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { UnboundNumber } from "../../../jobs";
import type { CellPlace } from "../../../workbook";
import { usePane } from "../../state";
import { LinkButton } from "../frame/LinkButton";

/** How many tags are listed before the rest is folded away: many figures are 0 or 1. */
const LISTED = 6;

const useStyles = makeStyles({
  list: { margin: "2px 0 4px", paddingLeft: "8px", listStyleType: "none", borderLeft: `2px solid ${tokens.colorStatusWarningBorderActive}` },
});

export interface CandidatesProps {
  /** The cell of the text. */
  readonly place: CellPlace;
  readonly unbound: UnboundNumber;
}

/** The tags that a number might be; a click puts one into its place. Or it need not be linked. */
export function Candidates({ place, unbound }: CandidatesProps): ReactElement {
  const styles = useStyles();
  const {
    actions,
    texts: { narrative: texts },
  } = usePane();
  const [all, setAll] = useState(false);
  const { candidates, words } = unbound;
  const shown = all ? candidates : candidates.slice(0, LISTED);
  return (
    <ul className={styles.list} aria-label={texts.candidates(words)}>
      {candidates.length === 0 && <li>{texts.noCandidates(words)}</li>}
      {shown.map(({ name, about }) => (
        <li key={name}>
          <LinkButton onClick={() => void actions.bind(place, unbound, name)}>{texts.bind(name, about)}</LinkButton>
        </li>
      ))}
      {shown.length < candidates.length && (
        <li>
          <LinkButton
            onClick={() => {
              setAll(true);
            }}
          >
            {texts.moreCandidates(candidates.length - shown.length)}
          </LinkButton>
        </li>
      )}
      <li>
        <LinkButton onClick={() => void actions.leaveUnlinked(place, unbound)}>{texts.leaveUnlinked}</LinkButton>
      </li>
    </ul>
  );
}
