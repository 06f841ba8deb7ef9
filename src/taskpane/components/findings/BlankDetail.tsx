import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { figureLabel, type BlankEvidence } from "../../../check";
import type { PlacedFinding } from "../../../jobs";
import { usePane } from "../../state";
import { LinkButton } from "../frame/LinkButton";

/** How many blank cells are listed before the rest is folded away. */
const LISTED = 10;

const useStyles = makeStyles({
  list: { margin: "2px 0 0", padding: 0, listStyleType: "none", fontSize: tokens.fontSizeBase200 },
});

export interface BlankDetailProps {
  readonly finding: PlacedFinding;
  readonly evidence: BlankEvidence;
}

/** The cells of a table that are not filled in, each the way to itself. */
export function BlankDetail({ finding, evidence }: BlankDetailProps): ReactElement {
  const styles = useStyles();
  const { actions, texts } = usePane();
  const [all, setAll] = useState(false);
  const shown = all ? evidence.figures : evidence.figures.slice(0, LISTED);
  const rest = evidence.figures.length - shown.length;
  return (
    <>
      <ul className={styles.list}>
        {shown.map((blank) => (
          <li key={blank}>
            <LinkButton onClick={() => void actions.select(finding.cells.filter(({ figure }) => figure === blank))}>
              {figureLabel(blank)}
            </LinkButton>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <LinkButton
          onClick={() => {
            setAll(true);
          }}
        >
          {texts.detail.moreCells(rest)}
        </LinkButton>
      )}
    </>
  );
}
