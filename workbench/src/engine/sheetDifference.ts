import type { Rectangle } from "../../../src/address";
import { rectangleFrom, around } from "./rectangle";
import { cellOfKey, type SheetState } from "./sheetState";
import { blank, sameContent } from "./value";

/** The smallest rectangle around the cells whose content differs; null where none does. */
export function sheetDifference(before: SheetState, after: SheetState): Rectangle | null {
  let different: Rectangle | null = null;
  for (const key of new Set([...before.cells.keys(), ...after.cells.keys()])) {
    const [old, current] = [before.cells.get(key)?.content ?? blank, after.cells.get(key)?.content ?? blank];
    if (sameContent(old, current)) continue;
    const area = rectangleFrom(cellOfKey(key));
    different = different ? around(different, area) : area;
  }
  return different;
}
