import { Fragment, useLayoutEffect, useMemo, useRef, type PointerEvent, type ReactNode } from "react";
import { parseAddress } from "../../engine/address";
import type { Position, Rectangle } from "../../../../src/address";
import { headingHeight, headingWidth, rowsSeen, scrolledTo, starts, type Viewport } from "./geometry";
import { GridHead, GridRow } from "./GridRow";
import { useGridStyles } from "./gridStyles";
import type { Selection } from "./selection";
import type { SheetView } from "./sheetView";

/** Pixels before the end of what is drawn at which more columns are asked for. */
const growthMargin = 300;

export interface GridProps {
  readonly label: string;
  readonly view: SheetView;
  readonly selection: Selection;
  /** What should be in view; a new object each time. */
  readonly reveal: Rectangle;
  readonly onPress: (cell: Position, extend: boolean) => void;
  readonly onDrag: (cell: Position) => void;
  readonly onPressHeading: (heading: { row: number } | { column: number } | "all", extend: boolean) => void;
  readonly onDoublePress: (cell: Position) => void;
  /** The box that scrolls got the focus, which belongs to the editor. */
  readonly onFocus: () => void;
  /** The rows that are seen after scrolling. */
  readonly onRowsSeen: (top: number, bottom: number) => void;
  readonly onLastColumns: () => void;
  /** The grid has moved under what stands over it (the editor, a list). */
  readonly onScroll: () => void;
  /** What stands over the cells: the editor, a list, a prompt. */
  readonly children?: ReactNode;
}

/** The cells of a sheet as a table with headings and frozen panes: drawing, scrolling and the mouse. */
export function Grid({ label, view, selection, reveal, children, ...on }: GridProps) {
  const styles = useGridStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const drag = useRef<string | null>(null);
  const stickyTops = useMemo(
    () =>
      starts(view.rowHeights.slice(0, view.frozenRows))
        .slice(0, -1)
        .map((top) => top + headingHeight),
    [view],
  );
  const leftsKey = view.columnWidths.slice(0, view.frozenColumns).join();
  const stickyLefts = useMemo(
    () =>
      leftsKey === ""
        ? []
        : starts(leftsKey.split(",").map(Number))
            .slice(0, -1)
            .map((left) => left + headingWidth),
    [leftsKey],
  );

  useLayoutEffect(() => {
    const box = scroller.current;
    if (box === null) return;
    const target = scrolledTo(view, reveal, viewportOf(box));
    box.scrollTop = target.top;
    box.scrollLeft = target.left;
    // Only a new wish to reveal scrolls; a redrawn sheet stays where it is.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [reveal]);

  const onScroll = (): void => {
    const box = scroller.current;
    if (box === null) return;
    on.onScroll();
    const { top, bottom } = rowsSeen(view, viewportOf(box));
    on.onRowsSeen(top, bottom);
    if (box.scrollWidth - box.scrollLeft - box.clientWidth < growthMargin) on.onLastColumns();
  };

  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    const cell = cellAt(event.target);
    const heading = event.target.closest<HTMLElement>("th, td[data-corner]");
    if (cell !== null) {
      drag.current = event.target.closest("td")?.dataset["a"] ?? null;
      on.onPress(cell, event.shiftKey);
    } else if (heading !== null) {
      on.onPressHeading(headingOf(heading), event.shiftKey);
    } else return;
    event.preventDefault();
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    if (event.buttons !== 1 || drag.current === null || !(event.target instanceof Element)) return;
    const address = event.target.closest("td")?.dataset["a"];
    const cell = cellAt(event.target);
    if (cell === null || address === undefined || address === drag.current) return;
    drag.current = address;
    on.onDrag(cell);
  };

  return (
    <div className={styles.frame}>
      <div ref={scroller} className={styles.scroller} tabIndex={0} data-part="scroller" onScroll={onScroll} onFocus={on.onFocus}>
        <table
          className={styles.table}
          role="grid"
          aria-label={label}
          aria-rowcount={-1}
          aria-colcount={-1}
          aria-multiselectable="true"
          style={{ width: headingWidth + view.columnWidths.reduce((sum, width) => sum + width, 0) }}
          onPointerDown={onPointerDown}
          onPointerMove={onPointerMove}
          onPointerUp={() => {
            drag.current = null;
          }}
          onDoubleClick={(event) => {
            const cell = event.target instanceof Element ? cellAt(event.target) : null;
            if (cell !== null) on.onDoublePress(cell);
          }}
        >
          <colgroup>
            <col style={{ width: headingWidth }} />
            {view.columnWidths.map((width, column) => (
              <col key={column} style={{ width }} />
            ))}
          </colgroup>
          <GridHead columnCount={view.columnWidths.length} stickyLefts={stickyLefts} selected={selection.area} />
          <tbody>
            {view.rows.map((row, index) => (
              <Fragment key={row.row}>
                <SkippedRows height={skippedHeight(view, (view.rows[index - 1]?.row ?? -1) + 1, row.row)} />
                <GridRow
                  view={row}
                  gridlines={view.gridlines}
                  stickyTop={stickyTops[row.row] ?? null}
                  stickyLefts={stickyLefts}
                  selected={row.row >= selection.area.top && row.row <= selection.area.bottom ? selection.area : null}
                  active={row.row === selection.active.row ? selection.active : null}
                />
              </Fragment>
            ))}
            <SkippedRows height={skippedHeight(view, (view.rows.at(-1)?.row ?? -1) + 1, view.rowHeights.length)} />
          </tbody>
        </table>
      </div>
      {children}
    </div>
  );
}

/** Room for rows that are not drawn. */
function SkippedRows({ height }: { height: number }) {
  if (height === 0) return null;
  return (
    <tr aria-hidden="true" style={{ height }}>
      <td />
    </tr>
  );
}

function skippedHeight(view: SheetView, from: number, to: number): number {
  return view.rowHeights.slice(from, to).reduce((sum, height) => sum + height, 0);
}

function viewportOf(box: HTMLElement): Viewport {
  return {
    left: box.scrollLeft,
    top: box.scrollTop,
    width: box.clientWidth - headingWidth,
    height: box.clientHeight - headingHeight,
  };
}

function cellAt(target: Element): Position | null {
  const address = target.closest<HTMLElement>("td[data-a]")?.dataset["a"];
  const area = address === undefined ? undefined : parseAddress(address)?.area;
  return area === undefined ? null : { row: area.top, column: area.left };
}

function headingOf({ dataset }: HTMLElement): { row: number } | { column: number } | "all" {
  if (dataset["row"] !== undefined) return { row: Number(dataset["row"]) };
  return dataset["column"] === undefined ? "all" : { column: Number(dataset["column"]) };
}
