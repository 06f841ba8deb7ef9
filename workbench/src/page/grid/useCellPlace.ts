import { useCallback, useLayoutEffect, useState, type RefObject } from "react";
import { cellAddress, type Position } from "../../../../src/address";
import type { Place } from "./CellEditor";

const nowhere: Place = { left: 0, top: 0, width: 0, height: 0 };

/**
 * Where a cell of the grid stands within `frame`, measured after every drawing; `measure` is called when the grid scrolls.
 */
export function useCellPlace(frame: RefObject<HTMLElement | null>, cell: Position): { place: Place; measure: () => void } {
  const [place, setPlace] = useState(nowhere);
  const address = cellAddress(cell);
  const measure = useCallback(() => {
    const around = frame.current?.getBoundingClientRect();
    const box = frame.current?.querySelector(`td[data-a="${address}"]`)?.getBoundingClientRect();
    if (around === undefined || box === undefined) return;
    const next = { left: box.left - around.left, top: box.top - around.top, width: box.width, height: box.height };
    setPlace((before) => (samePlace(before, next) ? before : next));
  }, [frame, address]);
  // Every drawing may move the cell: another width, another height, a row above.
  useLayoutEffect(measure);
  return { place, measure };
}

function samePlace(a: Place, b: Place): boolean {
  return a.left === b.left && a.top === b.top && a.width === b.width && a.height === b.height;
}
