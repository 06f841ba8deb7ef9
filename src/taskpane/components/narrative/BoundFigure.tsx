import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CellPlace } from "../../../workbook";
import { usePane } from "../../state";
import { LinkButton } from "../frame/LinkButton";
import { FOUND_ATTRIBUTE } from "./foundPlaces";

const useStyles = makeStyles({
  figure: { display: "inline", padding: 0 },
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
    <LinkButton className={mergeClasses(styles.figure, isFound && styles.found)} attributes={isFound ? { [FOUND_ATTRIBUTE]: "" } : {}} onClick={() => void actions.select(cells)}>
      {words}
    </LinkButton>
  );
}
