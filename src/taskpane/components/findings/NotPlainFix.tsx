import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { isSurelyRead } from "../../../figures";
import type { PlacedFinding } from "../../../jobs";
import { usePane } from "../../state";
import { ReadingButton } from "./ReadingButton";

const useStyles = makeStyles({
  fix: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px", padding: "4px 0 2px" },
  hint: { color: tokens.colorNeutralForeground2 },
});

/**
 * Offers the number as which a cell's text was read, or says that an error proposes another one; for cells of one cause, whose texts all read for certain, one
 * button that writes them all. Nothing for other findings.
 */
export function NotPlainFix({ finding }: { readonly finding: PlacedFinding }): ReactElement | null {
  const styles = useStyles();
  const {
    actions,
    texts: { detail },
  } = usePane();
  const { evidence, cells } = finding;
  const [cell] = cells;
  if (evidence.kind === "alike" && isSurelyRead(evidence.cause)) {
    const formulas = cells.filter(({ formula }) => formula !== undefined).length;
    return (
      <div className={styles.fix}>
        <Button size="small" onClick={() => void actions.acceptReadings(finding, cells)}>
          {detail.acceptAll(cells.length, formulas)}
        </Button>
        <Caption1 className={styles.hint}>{detail.cellsHint}</Caption1>
      </div>
    );
  }
  if (evidence.kind !== "notPlain" || evidence.reads === undefined || cell === undefined) return null;
  if (cell.offer === undefined) return <Caption1 className={styles.hint}>{detail.otherOffer}</Caption1>;
  return (
    <div className={styles.fix}>
      <ReadingButton finding={finding} cell={cell} />
      <Caption1 className={styles.hint}>{detail.acceptHint}</Caption1>
    </div>
  );
}
