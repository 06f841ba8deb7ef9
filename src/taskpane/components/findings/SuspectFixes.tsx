import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PlacedChange, PlacedSuspect } from "../../../jobs";
import { usePane } from "../../state";
import { Fold } from "./Fold";

const useStyles = makeStyles({
  fixes: { display: "flex", flexDirection: "column", gap: "4px", margin: 0, padding: "4px 0 2px", listStyleType: "none" },
  fix: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  hint: { color: tokens.colorNeutralForeground2 },
});

export interface SuspectFixesProps {
  readonly suspect: PlacedSuspect;
  /** Whether the numbers are offered: only of an explanation that is decided on. */
  readonly offers?: boolean;
}

/**
 * The cells of an explanation, each with its own buttons: one click changes one cell, or says that it is right. Numbers that were typed one cell too far go
 * back together, by one button; their cells are unfolded under it.
 */
export function SuspectFixes({ suspect, offers = false }: SuspectFixesProps): ReactElement {
  const styles = useStyles();
  const { actions, texts } = usePane();
  const { changes, back } = suspect;
  if (back === undefined) return <CellFixes suspect={suspect} offers={offers} />;
  return (
    <>
      {offers && changes.every(({ computed }) => computed !== true) && (
        <div className={styles.fix}>
          <Button size="small" onClick={() => void actions.moveBack(changes)}>
            {texts.fault.moveBack(changes.length)}
          </Button>
          <Caption1 className={styles.hint}>{texts.detail.cellsHint}</Caption1>
        </div>
      )}
      <Fold label={texts.fault.cellByCell}>
        <CellFixes suspect={suspect} offers={offers} />
      </Fold>
    </>
  );
}

function CellFixes({ suspect, offers }: Required<SuspectFixesProps>): ReactElement {
  const styles = useStyles();
  const { texts } = usePane();
  const several = suspect.changes.length > 1;
  return (
    <>
      <ul className={styles.fixes}>
        {suspect.changes.map((change) => (
          <li key={change.figure} className={styles.fix}>
            <Fix change={change} several={several} offers={offers} />
          </li>
        ))}
      </ul>
      {offers && suspect.changes.some(({ computed }) => computed !== true) && <Caption1 className={styles.hint}>{texts.detail.acceptHint}</Caption1>}
    </>
  );
}

interface FixProps {
  readonly change: PlacedChange;
  readonly several: boolean;
  readonly offers: boolean;
}

function Fix({ change, several, offers }: FixProps): ReactElement {
  const { actions, texts } = usePane();
  const { cell, figure, from, to, confirmed, formula, computed } = change;
  const place = { figure, ...cell };
  return (
    <>
      {offers && computed !== true && (
        <Button size="small" onClick={() => void actions.accept(cell, formula === undefined ? to : { formula })}>
          {formula !== undefined
            ? texts.detail.putFormula(cell.address, formula)
            : several
              ? texts.fault.changeCell(cell.address, to)
              : texts.detail.accept(to)}
        </Button>
      )}
      {from !== undefined && !confirmed && (
        <Button size="small" appearance="subtle" onClick={() => void actions.confirm(place, from)}>
          {several ? texts.fault.cellIsRight(cell.address) : texts.fault.notHere}
        </Button>
      )}
    </>
  );
}
