import { sumRules } from "../../rules";
import type { Edition, FigureId, Table } from "../../statute";
import { parseRange } from "../address";
import type { CellPlace } from "../cell";
import type { ConditionalFormatPlan } from "../sheetPlan";
import { blankFlags, notPlainFlags } from "./entryFlags";
import { placeTable, type PlacedFigure } from "./placedTable";
import { sumFlags } from "./sumFlags";
import { totalParts } from "./totalFormulas";

/**
 * The flags of our own sheets for a table that stands elsewhere.
 * @param places where its figures stand, all in one sheet
 * @param isComputed whether a formula computes a figure: such a one is not asked for
 */
export function planTableFlags(
  edition: Edition,
  table: Table,
  places: ReadonlyMap<FigureId, CellPlace>,
  isComputed: (figure: FigureId) => boolean,
): ConditionalFormatPlan[] {
  const rules = sumRules(edition).filter((rule) => rule.table === table.id);
  const figures = [...placeTable(table).figures].flatMap(([id, { figure }]): [FigureId, PlacedFigure][] => {
    const cell = parseRange(places.get(id)?.address ?? "");
    return cell ? [[id, { row: cell.top, column: cell.left, figure }]] : [];
  });
  const placed = new Map(figures);
  const whole = rules.filter(({ terms }) => terms.every(({ figure }) => placed.has(figure)));
  const computed = new Map([...totalParts(whole)].filter(([total]) => isComputed(total)));
  const toEnter = [...placed].filter(([id]) => !computed.has(id)).map(([, figure]) => figure);
  return [...notPlainFlags([...placed.values()]), ...sumFlags(whole, placed, computed), ...blankFlags(toEnter)];
}
