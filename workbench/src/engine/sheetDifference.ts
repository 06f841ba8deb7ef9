import { areaOf, around, type Area } from "./area";
import { cellOfKey, type SheetState } from "./sheetState";
import { blank, sameContent } from "./value";

/** The smallest rectangle around the cells whose content differs; null where none does. */
export function sheetDifference(before: SheetState, after: SheetState): Area | null {
  let different: Area | null = null;
  for (const key of new Set([...before.cells.keys(), ...after.cells.keys()])) {
    const [old, current] = [before.cells.get(key)?.content ?? blank, after.cells.get(key)?.content ?? blank];
    if (sameContent(old, current)) continue;
    const area = areaOf(cellOfKey(key));
    different = different ? around(different, area) : area;
  }
  return different;
}
