import { mergeClasses } from "@fluentui/react-components";
import { memo, type CSSProperties } from "react";
import { cellAddress, columnLetters, type Position, type Rectangle } from "../../../../src/address";
import { headingHeight, headingWidth } from "./geometry";
import type { CellView, RowView } from "./sheetView";
import { useGridStyles } from "./gridStyles";

export interface GridRowProps {
  readonly view: RowView;
  readonly gridlines: boolean;
  /** Distance from the top when the row is frozen, else null. */
  readonly stickyTop: number | null;
  /** Distances from the left of the frozen columns. */
  readonly stickyLefts: readonly number[];
  /** The part of the selection that touches this row, else null. */
  readonly selected: Rectangle | null;
  /** The active cell if it is in this row. */
  readonly active: Position | null;
}

/** One row of the grid: its heading and its cells. Drawn anew only when its view, its place or its part of the selection changes. */
export const GridRow = memo(
  function GridRow({ view, gridlines, stickyTop, stickyLefts, selected, active }: GridRowProps) {
    const styles = useGridStyles();
    const { row } = view;
    const frozenRow = stickyTop !== null;
    const isHidden = view.height === 0;
    return (
      <tr style={{ height: view.height }} aria-rowindex={row + 2}>
        <th
          scope="row"
          data-row={row}
          className={mergeClasses(styles.heading, styles.rowHeading, selected !== null && styles.headingSelected, isHidden && styles.flat)}
          style={frozenRow ? { top: stickyTop, zIndex: 6 } : undefined}
        >
          {isHidden ? "" : row + 1}
        </th>
        {view.cells.map((cell, column) => {
          if (cell === null) return null;
          const stickyLeft = stickyLefts[column];
          const isActive = active?.column === column;
          const inArea = selected !== null && column >= selected.left && column <= selected.right;
          return (
            <td
              key={column}
              id={`cell-${cellAddress({ row, column })}`}
              data-a={cellAddress({ row, column })}
              role="gridcell"
              aria-colindex={column + 2}
              aria-selected={inArea || isActive}
              aria-label={cell.text === "" ? cellAddress({ row, column }) : `${cellAddress({ row, column })} ${cell.text}`}
              rowSpan={cell.rowSpan}
              colSpan={cell.columnSpan}
              className={mergeClasses(
                styles.cell,
                gridlines && cell.cellStyle.visibility !== "hidden" && styles.gridlines,
                (frozenRow || stickyLeft !== undefined) && styles.frozen,
                inArea && !isActive && styles.inArea,
                isActive && styles.active,
              )}
              style={{ ...cell.cellStyle, ...placeOf(stickyTop, stickyLeft) }}
            >
              <CellText view={cell} />
            </td>
          );
        })}
      </tr>
    );
  },
  (before, after) =>
    before.view.row === after.view.row &&
    before.view.signature === after.view.signature &&
    before.gridlines === after.gridlines &&
    before.stickyTop === after.stickyTop &&
    before.stickyLefts === after.stickyLefts &&
    sameNullable(before.selected, after.selected, (a, b) => a.left === b.left && a.right === b.right) &&
    before.active?.column === after.active?.column,
);

function CellText({ view }: { view: CellView }) {
  if (view.text === "") return null;
  const over: CSSProperties = view.overflow > 0 ? { overflow: "visible", width: `calc(100% + ${view.overflow}px)` } : {};
  return <div style={{ ...view.textStyle, ...over }}>{view.text}</div>;
}

function placeOf(stickyTop: number | null, stickyLeft: number | undefined): CSSProperties {
  const place: CSSProperties = {};
  if (stickyTop !== null) place.top = stickyTop;
  if (stickyLeft !== undefined) place.left = stickyLeft;
  if (stickyTop !== null && stickyLeft !== undefined) place.zIndex = 4;
  return place;
}

function sameNullable<T>(a: T | null, b: T | null, same: (a: T, b: T) => boolean): boolean {
  return a === null || b === null ? a === b : same(a, b);
}

export interface GridHeadProps {
  readonly columnCount: number;
  readonly stickyLefts: readonly number[];
  readonly selected: Rectangle;
}

/** The row of column headings A, B, C … with the corner that selects all. */
export const GridHead = memo(function GridHead({ columnCount, stickyLefts, selected }: GridHeadProps) {
  const styles = useGridStyles();
  return (
    <thead>
      <tr style={{ height: headingHeight }} aria-rowindex={1}>
        <td data-corner="" className={mergeClasses(styles.heading, styles.corner)} style={{ width: headingWidth }} />
        {Array.from({ length: columnCount }, (_, column) => (
          <th
            key={column}
            scope="col"
            data-column={column}
            className={mergeClasses(styles.heading, styles.columnHeading, column >= selected.left && column <= selected.right && styles.headingSelected)}
            style={stickyLefts[column] === undefined ? undefined : { left: stickyLefts[column], zIndex: 6 }}
          >
            {columnLetters(column)}
          </th>
        ))}
      </tr>
    </thead>
  );
});
