import type { ReactElement } from "react";
import type { UnitState } from "../../../rollup";
import { rollupTexts } from "../../texts/rollupTexts";
import type { SumNews, UnitNews } from "../../units/unitsNews";
import { usePane, type RollupState } from "../../state";
import { UnitList } from "./UnitList";

export interface UnitListsProps {
  readonly state: RollupState;
  readonly news: SumNews;
  readonly isRunning: boolean;
}

/** What is to be done about a unit, the most urgent first; what was decided keeps its place, so that it can be taken back there. */
const ranks: Readonly<Record<UnitState, number>> = { open: 0, added: 0, copy: 0, left: 0, returned: 0, unread: 1, missing: 2 };

/** The units that somebody must settle, or has; and those of which only something should be known. */
export function UnitLists({ state, news, isRunning }: UnitListsProps): ReactElement {
  const texts = rollupTexts(usePane().language);
  const { decided, left } = state;
  const isDecided = ({ file, reasons }: UnitNews): boolean => decided.has(file) || reasons.some(({ kind }) => kind === "notChosen");
  const isOpen = ({ state: one, reasons }: UnitNews): boolean =>
    (one !== "added" && one !== "copy" && one !== "left") || reasons.some(({ kind }) => kind === "stands" || kind === "offList");
  const told = news.rows.filter((row) => !row.kept && !left.has(row.file));
  const settling = told.filter((row) => isOpen(row) || isDecided(row)).sort((one, other) => ranks[one.state] - ranks[other.state]);
  const noted = told.filter((row) => !settling.includes(row) && (row.reasons.length > 0 || row.choice));
  const standing = news.rows.filter((row) => row.kept && isOpen(row));
  const props = { state, news, isRunning };
  return (
    <>
      {settling.length > 0 && <UnitList heading={texts.toSettle(settling.filter((row) => isOpen(row)).length)} rows={settling} openAtFirst {...props} />}
      {noted.length > 0 && <UnitList heading={texts.noted(noted.length)} rows={noted} {...props} />}
      {standing.length > 0 && <UnitList heading={texts.standing(standing.length)} rows={standing} {...props} />}
    </>
  );
}
