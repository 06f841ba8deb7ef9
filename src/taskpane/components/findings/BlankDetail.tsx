import type { ReactElement } from "react";
import { figureLabel } from "../../../figures";
import type { PlacedFinding } from "../../../jobs";
import { CellList } from "./CellList";
import { DeterminedFix } from "./DeterminedFix";

/** The cells of a table that are not filled in, each the way to itself. */
export const BlankDetail = ({ finding: { cells } }: { readonly finding: PlacedFinding }): ReactElement => (
  <CellList cells={cells} label={({ figure }) => figureLabel(figure)}>
    {(cell) => <DeterminedFix cell={cell} />}
  </CellList>
);
