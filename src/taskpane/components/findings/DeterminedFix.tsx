import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FigurePlace } from "../../../jobs";
import { usePane } from "../../state";

/** Offers the only number that the rules leave to a blank cell; nothing where they leave several. */
export function DeterminedFix({ cell }: { readonly cell: FigurePlace }): ReactElement | null {
  const { actions, texts } = usePane();
  const { determined, formula } = cell;
  if (determined === undefined) return null;
  return (
    <Button size="small" appearance="subtle" onClick={() => void actions.accept(cell, formula === undefined ? determined : { formula })}>
      {formula === undefined ? texts.detail.fill(determined) : texts.detail.putFormula(cell.address, formula)}
    </Button>
  );
}
