import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PlacedFinding } from "../../../jobs";
import { usePane } from "../../state";

const useStyles = makeStyles({
  fix: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px", padding: "4px 0 2px" },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** Offers the number as which a cell's text was read, or says that an error proposes another one; nothing for other findings. */
export function NotPlainFix({ finding: { evidence, cells, offer } }: { readonly finding: PlacedFinding }): ReactElement | null {
  const styles = useStyles();
  const { actions, texts } = usePane();
  const [cell] = cells;
  if (evidence.kind !== "notPlain" || evidence.reads === undefined || cell === undefined) return null;
  if (offer === undefined) return <Caption1 className={styles.hint}>{texts.detail.otherOffer}</Caption1>;
  return (
    <div className={styles.fix}>
      <Button size="small" onClick={() => void actions.accept(cell, cell.formula === undefined ? offer : { formula: cell.formula })}>
        {cell.formula === undefined ? texts.detail.accept(offer) : texts.detail.putFormula(cell.address, cell.formula)}
      </Button>
      <Caption1 className={styles.hint}>{texts.detail.acceptHint}</Caption1>
    </div>
  );
}
