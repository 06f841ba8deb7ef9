import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PlacedFinding } from "../../../jobs";
import { usePane } from "../../state";

const useStyles = makeStyles({
  fix: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px", padding: "4px 0 2px" },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** Offers to put back what a paste has taken from a sheet, formulas or flags; nothing for other findings. */
export function MarksFix({ finding }: { readonly finding: PlacedFinding }): ReactElement | null {
  const styles = useStyles();
  const { actions, texts } = usePane();
  const { evidence } = finding;
  if (evidence.kind !== "lostFormulas" && evidence.kind !== "lostFlags") return null;
  return (
    <div className={styles.fix}>
      {evidence.kind === "lostFormulas" ? (
        <Button size="small" onClick={() => void actions.restoreFormulas(finding)}>
          {texts.detail.restoreFormulas}
        </Button>
      ) : (
        <Button size="small" onClick={() => void actions.flagTable(evidence.table)}>
          {texts.recognised.flag}
        </Button>
      )}
      <Caption1 className={styles.hint}>{evidence.kind === "lostFormulas" ? texts.detail.cellsHint : texts.detail.flagHint}</Caption1>
    </div>
  );
}
