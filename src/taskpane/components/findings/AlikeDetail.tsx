import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { conversionOf, type AlikeEvidence } from "../../../checks";
import { figureLabel, isSurelyRead } from "../../../figures";
import type { PlacedFinding } from "../../../jobs";
import { CellList } from "./CellList";
import { ReadingButton } from "./ReadingButton";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "4px" },
  cell: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "0 8px" },
});

export interface AlikeDetailProps {
  readonly finding: PlacedFinding;
  readonly evidence: AlikeEvidence;
}

/** The cells that are told together, each the way to itself with what is written there; a guess with its own button, as nobody accepts guesses unseen. */
export function AlikeDetail({ finding, evidence: { cause, cells: read } }: AlikeDetailProps): ReactElement {
  const styles = useStyles();
  const written = new Map(read.map((one) => [one.figure, `“${one.text}”${conversionOf(one) === undefined ? "" : ` → ${one.reads ?? ""}`}`]));
  return (
    <CellList cells={finding.cells} label={({ address, figure }) => `${address} ${figureLabel(figure)}`} className={styles.list} itemClassName={styles.cell}>
      {(cell) => (
        <>
          <span>{written.get(cell.figure) ?? ""}</span>
          {!isSurelyRead(cause) && <ReadingButton finding={finding} cell={cell} />}
        </>
      )}
    </CellList>
  );
}
