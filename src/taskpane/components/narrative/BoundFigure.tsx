import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CellPlace } from "../../../workbook";
import { usePane } from "../../state";
import { InlineButton } from "../frame/InlineButton";
import { FOUND_ATTRIBUTE } from "./foundPlaces";

const useStyles = makeStyles({
  found: { backgroundColor: tokens.colorStatusWarningBackground2, fontWeight: tokens.fontWeightSemibold },
});

export interface BoundFigureProps {
  readonly words: string;
  readonly cells: readonly CellPlace[];
  /** Whether the selected cell is one of them. */
  readonly isFound: boolean;
}

/** Words that a tag prints, the way to the cells that they come from. */
export function BoundFigure({ words, cells, isFound }: BoundFigureProps): ReactElement {
  const styles = useStyles();
  const { actions } = usePane();
  return (
    <InlineButton
      className={isFound ? styles.found : undefined}
      attributes={isFound ? { [FOUND_ATTRIBUTE]: "" } : {}}
      onClick={() => void actions.select(cells)}
    >
      {words}
    </InlineButton>
  );
}
