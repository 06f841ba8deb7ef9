import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { figureLabel } from "../../../check";
import type { PlacedFinding } from "../../../jobs";
import { usePane } from "../../state";
import { LinkButton } from "../frame/LinkButton";
import { DeterminedFix } from "./DeterminedFix";

/** How many blank cells are listed before the rest is folded away. */
const LISTED = 10;

const useStyles = makeStyles({
  list: { margin: "2px 0 0", padding: 0, listStyleType: "none", fontSize: tokens.fontSizeBase200 },
});

/** The cells of a table that are not filled in, each the way to itself. */
export function BlankDetail({ finding }: { readonly finding: PlacedFinding }): ReactElement {
  const styles = useStyles();
  const { actions, texts } = usePane();
  const [all, setAll] = useState(false);
  const shown = all ? finding.cells : finding.cells.slice(0, LISTED);
  const rest = finding.cells.length - shown.length;
  return (
    <>
      <ul className={styles.list}>
        {shown.map((cell) => (
          <li key={cell.figure}>
            <LinkButton onClick={() => void actions.select([cell])}>{figureLabel(cell.figure)}</LinkButton>
            <DeterminedFix cell={cell} />
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
