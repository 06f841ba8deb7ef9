import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FigurePlace, PlacedFinding } from "../../../jobs";
import { usePane } from "../../state";

export interface ReadingButtonProps {
  readonly finding: PlacedFinding;
  readonly cell: FigurePlace;
}

/** Offers the number that one cell's text reads as, or the formula that belongs there; nothing where it suggests none. */
export function ReadingButton({ finding, cell }: ReadingButtonProps): ReactElement | null {
  const {
    actions,
    texts: { detail },
  } = usePane();
  const { address, offer, formula } = cell;
  if (offer === undefined) return null;
  return (
    <Button size="small" onClick={() => void actions.acceptReadings(finding, [cell])}>
      {formula === undefined ? detail.accept(offer) : detail.putFormula(address, formula)}
    </Button>
  );
}
