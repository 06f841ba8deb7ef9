import { editionOf, editions, type Edition, type Table } from "../../statute";
import type { Explanation } from "../standard/explanationSheet";
import { chooseTable, type TableChoice } from "./chooseTable";
import { findTables } from "./findTables";
import { confirmationOf } from "./tableConfirmation";
import { betterEdition, editionOfPlaces, tablePlaces } from "./tablePlaces";
import type { TextGrid } from "./textGrid";

/** What was recognised of one table of the form. */
export interface TableRecognition extends TableChoice {
  readonly table: Table;
  /** The differences of the chosen table that a person has confirmed; `undefined` where nobody has confirmed the table. */
  readonly confirmed: ReadonlySet<string> | undefined;
  /** Another edition of the form whose labels the chosen table fits better. */
  readonly fits: Edition | undefined;
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
 * @param year the report's, where it is known
 * @param explanations what 校验说明 holds: a person may have said there which table is meant
 */
export function recogniseTables(grids: readonly TextGrid[], year: number | undefined, explanations: readonly Explanation[]): Recognition {
  const places = tablePlaces(grids.flatMap((grid) => editions.flatMap((edition) => edition.tables.flatMap((table) => findTables(grid, edition, table)))));
  const likeliest = year === undefined ? editions[0] : editionOf(year);
  const edition = editionOfPlaces(places, [likeliest, ...editions.filter((other) => other !== likeliest)]);
  return {
    edition,
    tables: edition.tables.map((table) => {
      const confirmation = confirmationOf(explanations, table.id);
      const choice = chooseTable(places, edition, table, confirmation?.area);
      const { chosen } = choice;
      const confirmed = chosen !== undefined && confirmation?.area.sheet === chosen.sheet ? confirmation.differences : undefined;
      return { table, ...choice, confirmed, fits: chosen && betterEdition(places, chosen) };
    }),
    sheets: new Set(places.map(({ sheet }) => sheet)),
  };
}
