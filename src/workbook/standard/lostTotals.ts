import type { Entries } from "../../check";
import { sumRules, type SumRule } from "../../rules";
import type { Edition, FigureId, Table } from "../../statute";
import { parseRange, type Position } from "../address";
import type { CellPlace } from "../cell";
import { sumFormula, totalParts } from "./totalFormulas";
import type { Totals } from "./tableSheet";

/** A table as it stands in the workbook. */
export interface TableTotals {
  readonly table: Table;
  /** Whether it stands on our own sheet. */
  readonly standard: boolean;
  /** For which kind of totals its flags were made, where they tell. */
  readonly flags: Totals | undefined;
}

/**
 * The totals that formulas are to compute and that hold none, with the formula of each. On our own sheet that is known by the sheet's flags, where
 * they are still there, else by the other totals of the sheet, else by those of our other sheets: all are made alike. A workbook without a single
 * formula left was saved so by another program, or on purpose. In a table of the clerk's most totals of the same kind must be formulas. Totals that
 * are typed by choice are never among them.
 */
export function lostTotals(edition: Edition, tables: readonly TableTotals[], entries: Entries, places: ReadonlyMap<FigureId, CellPlace>): Map<FigureId, string> {
  const all = tables.map((one) => ({ ...one, groups: totalGroups(edition, one.table, entries, places) }));
  const isAnyComputed = all.some(({ groups }) => groups.some(({ computed }) => computed.length > 0));
  const lost = all.flatMap(({ standard, flags, groups, table }) => {
    if (!standard) return groups.filter(({ computed, bare }) => computed.length > bare.length).flatMap(({ bare }) => bare);
    if (flags === "typed") return [];
    const own = groups.some(({ computed }) => computed.length > 0);
    const others = all.filter((other) => other.standard && other.table !== table).flatMap((other) => other.groups);
    const elsewhere = others.length > 0 && others.every(({ computed, bare }) => computed.length > 0 && bare.length === 0);
    return (flags === "formula" && isAnyComputed) || own || elsewhere ? groups.flatMap(({ bare }) => bare) : [];
  });
  return new Map(lost.map(({ total, formula }) => [total, formula]));
}

interface Total {
  readonly total: FigureId;
  readonly formula: string;
}

/** Totals of one kind, rows or columns: those that formulas compute, and the others. */
interface TotalGroup {
  readonly computed: readonly Total[];
  readonly bare: readonly Total[];
}

function totalGroups(edition: Edition, table: Table, entries: Entries, places: ReadonlyMap<FigureId, CellPlace>): TotalGroup[] {
  const rules = sumRules(edition).filter((rule) => rule.table === table.id && rule.relation === "total");
  const checkOf = new Map([...rules].reverse().map((rule) => [totalOf(rule), rule.check]));
  const totals = [...totalParts(rules)].flatMap(([total, parts]): Total[] => {
    const placed = new Map(parts.flatMap((part): [FigureId, Position][] => {
      const cell = parseRange(places.get(part)?.address ?? "");
      return cell ? [[part, { row: cell.top, column: cell.left }]] : [];
    }));
    const isWhole = entries.has(total) && placed.size === parts.length;
    return isWhole ? [{ total, formula: sumFormula(parts, placed).formula }] : [];
  });
  const isComputed = ({ total }: Total): boolean => {
    const entry = entries.get(total);
    return (entry?.state === "number" && entry.computed) || (entry?.state === "text" && entry.what !== undefined);
  };
  return [...new Set(totals.map(({ total }) => checkOf.get(total)))].map((check) => {
    const group = totals.filter(({ total }) => checkOf.get(total) === check);
    return { computed: group.filter(isComputed), bare: group.filter((one) => !isComputed(one)) };
  });
}

const totalOf = ({ terms }: SumRule): FigureId => terms.find(({ coefficient }) => coefficient === -1)?.figure ?? "";
