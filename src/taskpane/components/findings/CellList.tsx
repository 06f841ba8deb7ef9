import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactElement, type ReactNode } from "react";
import type { FigurePlace } from "../../../jobs";
import { usePane } from "../../state";
import { LinkButton } from "../frame/LinkButton";

/** How many cells are listed before the rest is folded away. */
const LISTED = 10;

const useStyles = makeStyles({
  list: { margin: "2px 0 0", padding: 0, listStyleType: "none", fontSize: tokens.fontSizeBase200 },
});

export interface CellListProps {
  readonly cells: readonly FigurePlace[];
  /** What the link says that leads to a cell. */
  readonly label: (cell: FigurePlace) => string;
  /** What stands behind it. */
  readonly children: (cell: FigurePlace) => ReactNode;
  readonly className?: string;
  readonly itemClassName?: string;
}

/** The cells of a finding, each the way to itself; of many the first ones, until the others are asked for. */
export function CellList({ cells, label, children, className, itemClassName }: CellListProps): ReactElement {
  const styles = useStyles();
  const { actions, texts } = usePane();
  const [all, setAll] = useState(false);
  const shown = all ? cells : cells.slice(0, LISTED);
  const rest = cells.length - shown.length;
  return (
    <>
      <ul className={mergeClasses(styles.list, className)}>
        {shown.map((cell) => (
          <li key={cell.figure} className={itemClassName}>
            <LinkButton onClick={() => void actions.select([cell])}>{label(cell)}</LinkButton>
            {children(cell)}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <LinkButton
          onClick={() => {
            setAll(true);
          }}
        >
          {texts.detail.moreCells(rest)}
        </LinkButton>
      )}
    </>
  );
}
