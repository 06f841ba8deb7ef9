import type { Rectangle } from "../../../src/address";
import { around, columnsOf, intersect, rowsOf } from "./rectangle";
import { freshFormatId } from "./conditionalFormat";
import { moveFormula } from "./formulaText";
import type { Sheet } from "./sheet";

/**
 * What a paste does to conditional formats, as in Excel: the pasted cells bring those of their source along, with relative references moved, and
 * those that stood there end. Needs an edit under way.
 */
export function pasteConditionalFormats(from: Sheet, source: Rectangle, to: Sheet, start: { readonly row: number; readonly column: number }): void {
  const [down, right] = [start.row - source.top, start.column - source.left];
  const moved = ({ top, left, bottom, right: end }: Rectangle): Rectangle => ({
    top: top + down,
    left: left + right,
    bottom: bottom + down,
    right: end + right,
  });
  const brought = from.state.conditionalFormats.flatMap((format) => {
    const areas = format.areas.flatMap((area) => intersect(area, source) ?? []).map(moved);
    const [first, ...others] = areas;
    return first ? [{ format, areas, whole: others.reduce(around, first) }] : [];
  });
  to.removeConditionalFormats({ top: start.row, left: start.column, bottom: start.row + rowsOf(source) - 1, right: start.column + columnsOf(source) - 1 });
  for (const { format, areas, whole } of brought) {
    const anchor = { row: whole.top, column: whole.left };
    to.addConditionalFormat({
      ...format,
      id: freshFormatId(to.state.conditionalFormats),
      areas,
      anchor,
      formula: moveFormula(format.formula, format.anchor, anchor),
    });
  }
}
