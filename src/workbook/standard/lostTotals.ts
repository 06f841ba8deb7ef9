import { isComputed, type Entries } from "../../figures";
import { sumRules, totalRuleOf, type SumCheckId } from "../../rules";
import type { Edition, FigureId, Table } from "../../statute";
import { parseRange, type Position } from "../../address";
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
 * The totals that formulas are to compute and that hold none, with the formula of each. What tells is that most totals of their kind, on our own sheets most
 * of the whole table, are formulas; or that on our own sheets the others have all of theirs, while the flags say that these were made alike. One formula, or
 * two, among typed totals are a clerk's own. Totals that are typed by choice are never among them, nor is a formula that shows nothing.
 */
export function lostTotals(
  edition: Edition,
  tables: readonly TableTotals[],
  entries: Entries,
  places: ReadonlyMap<FigureId, CellPlace>,
): Map<FigureId, string> {
  const all = tables.map((one) => ({ ...one, groups: totalGroups(edition, one.table, entries, places) }));
  const lost = all.flatMap(({ standard, flags, groups, table }) => {
    const ofKind = groups.filter(isMostlyComputed).flatMap(({ bare }) => bare);
    if (!standard) return ofKind;
    if (flags === "typed") return [];
    const others = all.filter((other) => other.standard && other.table !== table && other.groups.length > 0);
    const isMadeAlike = flags === "formula" || others.some((other) => other.flags === "formula");
    const elsewhere =
      isMadeAlike && others.length > 0 && others.every((other) => other.groups.every(({ computed, bare }) => computed.length > 0 && bare.length === 0));
    return elsewhere || isMostlyComputed(together(groups)) ? groups.flatMap(({ bare }) => bare) : ofKind;
  });
  return new Map(lost.map(({ total, parts }) => [total, sumFormula(parts, placed(parts, places)).formula]));
}

const isMostlyComputed = ({ computed, bare }: TotalGroup): boolean => computed.length > bare.length;

const together = (groups: readonly TotalGroup[]): TotalGroup => ({
  computed: groups.flatMap(({ computed }) => computed),
  bare: groups.flatMap(({ bare }) => bare),
});

interface Total {
  readonly total: FigureId;
  readonly parts: readonly FigureId[];
}

/** Totals of one kind, rows or columns: those that formulas compute, and the others. */
interface TotalGroup {
  readonly computed: readonly Total[];
  readonly bare: readonly Total[];
}

/** The totals of a table by their kind, each under that of the first rule that states it. */
function totalsOf(edition: Edition, table: Table): Map<SumCheckId, Total[]> {
  const known = ofTable.get(table);
  if (known) return known;
  const rules = sumRules(edition).filter((rule) => rule.table === table.id && rule.relation === "total");
  const checkOf = new Map([...rules].reverse().map((rule) => [totalRuleOf(rule)?.total, rule.check]));
  const byCheck = new Map<SumCheckId, Total[]>();
  for (const [total, parts] of totalParts(rules)) {
    const check = checkOf.get(total);
    if (check) byCheck.set(check, [...(byCheck.get(check) ?? []), { total, parts }]);
  }
  ofTable.set(table, byCheck);
  return byCheck;
}

/** The form does not change, and tables are checked with every keystroke. */
const ofTable = new WeakMap<Table, Map<SumCheckId, Total[]>>();

function totalGroups(edition: Edition, table: Table, entries: Entries, places: ReadonlyMap<FigureId, CellPlace>): TotalGroup[] {
  const hasFormula = ({ total }: Total): boolean => {
    const entry = entries.get(total);
    return entry !== undefined && ((entry.state === "number" && entry.computed) || (entry.state === "text" && entry.what !== undefined) || isComputed(entry));
  };
  return [...totalsOf(edition, table).values()]
    .map((totals) => totals.filter(({ total, parts }) => entries.has(total) && parts.every((part) => places.has(part))))
    .filter((totals) => totals.length > 0)
    .map((totals) => ({ computed: totals.filter(hasFormula), bare: totals.filter((one) => !hasFormula(one)) }));
}

function placed(figures: readonly FigureId[], places: ReadonlyMap<FigureId, CellPlace>): Map<FigureId, Position> {
  return new Map(
    figures.flatMap((figure): [FigureId, Position][] => {
      const cell = parseRange(places.get(figure)?.address ?? "");
      return cell ? [[figure, { row: cell.top, column: cell.left }]] : [];
    }),
  );
}
