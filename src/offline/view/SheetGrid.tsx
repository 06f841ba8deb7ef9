import { mergeClasses } from "@fluentui/react-components";
import { useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent, type ReactElement } from "react";
import { cellAddress, columnLetters, type Position, type Rectangle } from "../../address";
import type { OfflineTexts } from "../texts";
import { drawnRows } from "./drawnRows";
import { useGridStyles } from "./gridStyles";
import { areaOf, moved } from "./moves";
import { scrolledTo } from "./scrolledTo";
import type { ShownSheet } from "./shownBook";
import { useWindow } from "./useWindow";
import type { ValueBlocks } from "./valueBlocks";

/** Lines that are drawn beyond what is seen. */
const BEYOND = 4;

export interface SheetGridProps {
  readonly sheet: ShownSheet;
  readonly values: ValueBlocks;
  readonly theme: readonly string[];
  readonly selected: Rectangle;
  readonly texts: OfflineTexts;
  readonly onSelect: (area: Rectangle) => void;
  /** To the sheet before this one, or behind it. */
  readonly onSheet: (step: 1 | -1) => void;
}

/** The cells of a sheet, of which those are drawn that are seen. */
export function SheetGrid({ sheet, values, theme, selected, texts, onSelect, onSheet }: SheetGridProps): ReactElement {
  const styles = useGridStyles();
  const box = useRef<HTMLDivElement>(null);
  const seen = useWindow(box);
  const [hasFocus, setHasFocus] = useState(false);
  const { rows, columns, rowCount, columnCount } = sheet;
  const area = useMemo(
    () => ({
      top: Math.max(0, rows.at(seen.top) - BEYOND),
      left: Math.max(0, columns.at(seen.left) - BEYOND),
      bottom: Math.min(rowCount - 1, rows.at(seen.top + seen.height) + BEYOND),
      right: Math.min(columnCount - 1, columns.at(seen.left + seen.width) + BEYOND),
    }),
    [rows, columns, rowCount, columnCount, seen],
  );
  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return;
    const { top, left } = scrolledTo(sheet, selected, current);
    current.scrollTop = top;
    current.scrollLeft = left;
  }, [sheet, selected]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey) return;
    if (event.ctrlKey && (event.key === "PageUp" || event.key === "PageDown")) onSheet(event.key === "PageUp" ? -1 : 1);
    else {
      const cell = moved(sheet, selected, event.key, event.ctrlKey);
      if (!cell) return;
      onSelect(areaOf(sheet, cell));
    }
    event.preventDefault();
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    const cell = event.button === 0 && event.target instanceof Element ? placeOf(event.target) : undefined;
    if (cell) onSelect(areaOf(sheet, cell));
  };

  const first = cellAddress({ row: selected.top, column: selected.left });
  const size = { width: columns.start(columnCount), height: rows.start(rowCount) };
  return (
    <div
      ref={box}
      className={styles.scroller}
      role="grid"
      tabIndex={0}
      aria-label={texts.view.grid(sheet.name)}
      aria-readonly
      aria-rowcount={rowCount}
      aria-colcount={columnCount}
      aria-activedescendant={`cell-${first}`}
      onKeyDown={onKeyDown}
      onFocus={() => {
        setHasFocus(true);
      }}
      onBlur={() => {
        setHasFocus(false);
      }}
    >
      <div className={styles.canvas} role="presentation">
        <div className={styles.corner} aria-hidden />
        <div className={styles.columns} style={{ width: size.width }} aria-hidden>
          {linesOf(area.left, area.right).map((column) => (
            <div
              key={column}
              className={mergeClasses(styles.columnHead, column >= selected.left && column <= selected.right && styles.headSelected)}
              style={{ left: columns.start(column), width: columns.size(column), ...hiddenWhere(columns.size(column) === 0) }}
            >
              {columnLetters(column)}
            </div>
          ))}
        </div>
        <div className={styles.rows} style={{ height: size.height }} aria-hidden>
          {linesOf(area.top, area.bottom).map((row) => (
            <div
              key={row}
              className={mergeClasses(styles.rowHead, row >= selected.top && row <= selected.bottom && styles.headSelected)}
              style={{ top: rows.start(row), height: rows.size(row), ...hiddenWhere(rows.size(row) === 0) }}
            >
              {row + 1}
            </div>
          ))}
        </div>
        <div className={styles.cells} style={size} role="presentation" onPointerDown={onPointerDown}>
          {drawnRows(sheet, values, withSelected(area, selected), theme).map(({ row, cells }) => (
            <div key={row} role="row" aria-rowindex={row + 1}>
              {cells.map(({ column, text, style, room }) => {
                const address = cellAddress({ row, column });
                return (
                  <div
                    key={column}
                    id={`cell-${address}`}
                    role="gridcell"
                    data-a={address}
                    aria-colindex={column + 1}
                    aria-label={text === "" ? address : `${address} ${text}`}
                    aria-selected={row >= selected.top && row <= selected.bottom && column >= selected.left && column <= selected.right}
                    className={mergeClasses(styles.cell, sheet.hasGridlines && styles.gridlines, room !== undefined && styles.runsOver)}
                    style={style}
                  >
                    {text !== "" && (
                      <span className={styles.text} style={room === undefined ? undefined : { flexShrink: 0, maxWidth: room }}>
                        {text}
                      </span>
                    )}
                  </div>
                );
              })}
            </div>
          ))}
          <div
            className={mergeClasses(styles.selected, hasFocus && styles.focused)}
            role="presentation"
            style={{
              left: columns.start(selected.left),
              top: rows.start(selected.top),
              width: columns.start(selected.right + 1) - columns.start(selected.left),
              height: rows.start(selected.bottom + 1) - rows.start(selected.top),
            }}
          />
        </div>
      </div>
    </div>
  );
}

const linesOf = (first: number, last: number): number[] => Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

const hiddenWhere = (isHidden: boolean): { visibility?: "hidden" } => (isHidden ? { visibility: "hidden" } : {});

/** The cell that is selected is always drawn where it is near what is seen, so that the keyboard stands on something. */
function withSelected(area: Rectangle, { top, left }: Rectangle): Rectangle {
  const isNear = Math.abs(top - area.top) < 200 && Math.abs(left - area.left) < 100;
  if (!isNear) return area;
  return { top: Math.min(area.top, top), left: Math.min(area.left, left), bottom: Math.max(area.bottom, top), right: Math.max(area.right, left) };
}

function placeOf(target: Element): Position | undefined {
  const cell = target.closest<HTMLElement>("[role=gridcell]");
  const row = cell?.closest("[role=row]")?.getAttribute("aria-rowindex");
  const column = cell?.getAttribute("aria-colindex");
  return row && column ? { row: Number(row) - 1, column: Number(column) - 1 } : undefined;
}
