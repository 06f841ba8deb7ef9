import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PlacedFinding } from "../../../jobs";
import { usePane } from "../../state";

const useStyles = makeStyles({
  fix: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px", padding: "4px 0 2px" },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** Offers to compute formulas whose results are, or may be, old; nothing for other findings. */
export function CalculateFix({ finding: { evidence } }: { readonly finding: PlacedFinding }): ReactElement | null {
  const styles = useStyles();
  const {
    actions,
    texts: { detail },
  } = usePane();
  if (evidence.kind !== "stale" && evidence.kind !== "staleCell" && evidence.kind !== "unverified") return null;
  return (
    <div className={styles.fix}>
      <Button size="small" onClick={() => void actions.calculate()}>
        {detail.calculate}
      </Button>
      <Caption1 className={styles.hint}>{detail.calculateHint}</Caption1>
    </div>
  );
}
