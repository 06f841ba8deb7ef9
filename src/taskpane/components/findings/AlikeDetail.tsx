import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { figureLabel, isSurelyRead, type AlikeEvidence } from "../../../check";
import type { PlacedFinding } from "../../../jobs";
import { usePane } from "../../state";
import { LinkButton } from "../frame/LinkButton";
import { ReadingButton } from "./ReadingButton";

/** How many cells are listed before the rest is folded away. */
const LISTED = 10;

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "4px", margin: "2px 0 0", padding: 0, listStyleType: "none", fontSize: tokens.fontSizeBase200 },
  cell: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "0 8px" },
});

export interface AlikeDetailProps {
  readonly finding: PlacedFinding;
  readonly evidence: AlikeEvidence;
}

/** The cells that are told together, each the way to itself with what is written there; a guess with its own button, as nobody accepts guesses unseen. */
export function AlikeDetail({ finding, evidence: { cause, cells: read } }: AlikeDetailProps): ReactElement {
  const styles = useStyles();
  const { actions, texts } = usePane();
  const [all, setAll] = useState(false);
  const written = new Map(read.map(({ figure, text }) => [figure, text]));
  const shown = all ? finding.cells : finding.cells.slice(0, LISTED);
  const rest = finding.cells.length - shown.length;
  return (
    <>
      <ul className={styles.list}>
        {shown.map((cell) => (
          <li key={cell.figure} className={styles.cell}>
            <LinkButton onClick={() => void actions.select([cell])}>{`${cell.address} ${figureLabel(cell.figure)}`}</LinkButton>
            <span>{`“${written.get(cell.figure) ?? ""}”`}</span>
            {!isSurelyRead(cause) && <ReadingButton finding={finding} cell={cell} />}
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
