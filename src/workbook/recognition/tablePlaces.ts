import { editions, type Edition, type Table } from "../../statute";
import type { FoundTable } from "./foundTable";

/** One place of the workbook where a table stands, as each edition of the form would have it. */
export interface TablePlace {
  readonly table: Table["id"];
  readonly sheet: string;
  /** The edition whose labels fit best first. */
  readonly readings: readonly [FoundTable, ...FoundTable[]];
}

/** Puts together what was found at the same place in different editions of the form. */
export function tablePlaces(found: readonly FoundTable[]): TablePlace[] {
  const places: FoundTable[][] = [];
  for (const one of found) {
    const same = places.find(([first]) => first?.table.id === one.table.id && first.sheet === one.sheet && shareFigures(first, one));
    if (same) same.push(one);
    else places.push([one]);
  }
  return places.flatMap((readings) => {
    const [best, ...others] = readings.sort((a, b) => misfit(a) - misfit(b) || b.figures.length - a.figures.length);
    return best ? [{ table: best.table.id, sheet: best.sheet, readings: [best, ...others] as const }] : [];
  });
}

/** What a table that is nowhere weighs against labels that do not fit. */
const ABSENT = 1_000;

/**
 * The edition of which the workbook's tables are: that of the report's year as soon as one of them fits it better than any other, for then it is
 * the others that are of an old form; else the one in which all of them together fit best. Where two fit alike, the edition of the report's year, then
 * the newer one.
 * @param ordered the editions to be thought of, the likeliest first
 * @param asked the edition of the report's year, where that is known
 */
export function editionOfPlaces(places: readonly TablePlace[], ordered: readonly [Edition, ...Edition[]], asked: Edition | undefined): Edition {
  const isOwn = ({ readings: [best, ...others] }: TablePlace): boolean => best.edition === asked && others.every((other) => misfit(other) > misfit(best));
  const differs = ({ table }: TablePlace): boolean => new Set(editions.map((edition) => formOf(edition, table))).size > 1;
  if (asked && places.some((place) => isOwn(place) && differs(place))) return asked;
  const weigh = (edition: Edition): number =>
    edition.tables.reduce((sum, { id }) => {
      const fits = places.filter(({ table }) => table === id).flatMap(({ readings }) => readings.filter((one) => one.edition === edition).map(misfit));
      return sum + Math.min(ABSENT, ...fits);
    }, 0);
  return ordered.reduce((best, edition) => (weigh(edition) < weigh(best) ? edition : best));
}

/** The edition that a table fits better than the one in which it was found; `undefined` where there is none. */
export function betterEdition(places: readonly TablePlace[], found: FoundTable): Edition | undefined {
  const best = places.find(({ readings }) => readings.includes(found))?.readings[0];
  return best && best.edition !== found.edition && misfit(best) < misfit(found) ? best.edition : undefined;
}

const forms = new WeakMap<Table, string>();

/** What an edition's form of a table has, as one text: a table that is the same in all says nothing of the edition. */
function formOf({ tables }: Edition, id: Table["id"]): string {
  const table = tables.find((one) => one.id === id);
  if (!table) return "";
  const form = forms.get(table) ?? JSON.stringify(table.blocks);
  forms.set(table, form);
  return form;
}

/** How many figures and labels do not fit; a label that is understood, but worded otherwise, does. */
function misfit({ table, figures, changed, extra, doubled }: FoundTable): number {
  const whole = table.blocks.reduce((sum, { rows, columns }) => sum + rows.length * columns.length, 0);
  return whole - figures.length + changed.filter(({ byPlace }) => byPlace).length + extra.filter(({ subtotal }) => !subtotal).length + doubled.length;
}

/** Two copies may have their labels in common, but not their figures. */
function shareFigures(one: FoundTable, other: FoundTable): boolean {
  const cells = new Set(one.figures.map(({ row, column }) => `${row}:${column}`));
  return other.figures.some(({ row, column }) => cells.has(`${row}:${column}`));
}
