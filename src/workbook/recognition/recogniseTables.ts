import { editionOf, editions, type Edition, type Table } from "../../statute";
import type { Explanation } from "../standard/explanationSheet";
import { chooseTable, type TableChoice } from "./chooseTable";
import { findTables } from "./findTables";
import type { FoundTable } from "./foundTable";
import { confirmationOf } from "./tableConfirmation";
import type { SheetForm } from "./sheetForm";
import { betterEdition, editionOfPlaces, tablePlaces, type TablePlace } from "./tablePlaces";
import { statedReport, titlesOf, type KnownReport } from "./tableTitle";
import type { TextGrid } from "./textGrid";

/** What was recognised of one table of the form. */
export interface TableRecognition extends TableChoice {
  readonly table: Table;
  /** The differences of the chosen table that a person has confirmed; `undefined` where nobody has confirmed the table. */
  readonly confirmed: ReadonlySet<string> | undefined;
  /** Another edition of the form whose labels the chosen table fits better. */
  readonly fits: Edition | undefined;
  /** The table as it stands in another edition, where it stands in none of the report's. */
  readonly otherForm: FoundTable | undefined;
}

/** The tables of the form as they stand in the workbook. */
export interface Recognition {
  readonly edition: Edition;
  /** One entry a table of the edition, in the form's order. */
  readonly tables: readonly TableRecognition[];
  /** The sheets in which a table of the form, or something like it, stands. */
  readonly sheets: ReadonlySet<string>;
}

/**
 * Finds the tables of the form in the sheets of a workbook, in the edition that fits them, and chooses the report's.
 * @param stated the report as 基本信息 says it; of its year, where it does not, the titles above the tables may
 * @param explanations what 校验说明 holds: a person may have said there which table is meant
 */
export function recogniseTables(grids: readonly TextGrid[], stated: KnownReport, explanations: readonly Explanation[]): Recognition {
  const places = tablePlaces(grids.flatMap(tablesIn));
  const year = stated.year ?? statedReport(titlesOf(places.flatMap((place) => placedTable(place, grids)))).year;
  const asked = year === undefined ? undefined : editionOf(year);
  const likeliest = asked ?? editions[0];
  const edition = editionOfPlaces(places, [likeliest, ...editions.filter((other) => other !== likeliest)], asked);
  return {
    edition,
    tables: edition.tables.map((table) => {
      const confirmation = confirmationOf(explanations, table.id);
      const choice = chooseTable(places, edition, table, { confirmed: confirmation?.area, grids, report: { ...stated, year } });
      const { chosen } = choice;
      const confirmed = chosen !== undefined && confirmation?.area.sheet === chosen.sheet ? confirmation.differences : undefined;
      return {
        table,
        ...choice,
        confirmed,
        fits: chosen && betterEdition(places, chosen),
        otherForm: choice.candidates.length === 0 ? otherForm(places, table) : undefined,
      };
    }),
    sheets: new Set(places.map(({ sheet }) => sheet)),
  };
}

const tablesOf = new WeakMap<SheetForm, readonly FoundTable[]>();

/** What stands in a sheet of each table in each edition; where it is of a form that is known, what stands there. */
function tablesIn(grid: TextGrid): readonly FoundTable[] {
  const known = tablesOf.get(grid.form);
  if (known) return known;
  const tables = lookFor(grid);
  tablesOf.set(grid.form, tables);
  if (tables.length > 0) grid.form.keep();
  return tables;
}

/** A table that several editions have is looked for once. */
function lookFor(grid: TextGrid): FoundTable[] {
  const found = new Map<Table, readonly FoundTable[]>();
  return editions.flatMap((edition) =>
    edition.tables.flatMap((table) => {
      const own = found.get(table) ?? findTables(grid, edition, table);
      found.set(table, own);
      return own.map((one) => ({ ...one, edition }));
    }),
  );
}

const otherForm = (places: readonly TablePlace[], { id }: Table): FoundTable | undefined => places.find(({ table }) => table === id)?.readings[0];

function placedTable({ sheet, readings: [found] }: TablePlace, grids: readonly TextGrid[]): { readonly grid: TextGrid; readonly found: FoundTable }[] {
  const grid = grids.find((one) => one.sheet === sheet);
  return grid ? [{ grid, found }] : [];
}
