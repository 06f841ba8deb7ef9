import type { Edition, Table } from "../../statute";
import { rangeAddress } from "../../address";
import type { Area } from "../cell";
import { sheetNamed, tableSheets } from "../standard/sheetNames";
import type { FoundTable } from "./foundTable";
import { isOutshone } from "./outshone";
import type { TablePlace } from "./tablePlaces";
import type { KnownReport } from "./tableTitle";
import type { TextGrid } from "./textGrid";

/** Which table of the workbook is the report's, and which others look like it. */
export interface TableChoice {
  /** `undefined` where there is none, or where two may be meant and nobody has said which. */
  readonly chosen: FoundTable | undefined;
  /** All that may be meant, the chosen one among them. */
  readonly candidates: readonly FoundTable[];
}

/**
 * Chooses the report's table among all that look like it: the one that a person has confirmed; else the only one; else the one on our own
 * sheet of that name, unless one that may be meant as well says otherwise. Otherwise nobody is asked to trust a guess: none.
 * @param confirmed the area that was confirmed, if any
 */
export function chooseTable(
  places: readonly TablePlace[],
  edition: Edition,
  table: Table,
  { confirmed, grids, report }: { readonly confirmed: Area | undefined; readonly grids: readonly TextGrid[]; readonly report: KnownReport },
): TableChoice {
  const ofTable = places.filter((place) => place.table === table.id);
  const ofEdition = ofTable.filter(({ readings: [best] }) => edition.tables.includes(best.table));
  const candidates = (ofEdition.length > 0 ? ofEdition : ofTable).flatMap(({ readings }) => readings.find((one) => one.edition === edition) ?? []);
  const ownSheet = sheetNamed(
    candidates.map(({ sheet }) => sheet),
    tableSheets[table.id],
  );
  const standard = only(candidates.filter(({ sheet }) => sheet === ownSheet));
  const own = standard && isOutshone(standard, candidates, grids, report) ? undefined : standard;
  return { chosen: (confirmed && confirmedOf(candidates, confirmed)) ?? only(candidates) ?? own, candidates };
}

const only = <Item>(items: readonly Item[]): Item | undefined => (items.length === 1 ? items[0] : undefined);

/** The confirmed one, also when it has moved within its sheet and is the only one there. */
function confirmedOf(candidates: readonly FoundTable[], { sheet, address }: Area): FoundTable | undefined {
  const own = candidates.filter((one) => one.sheet === sheet);
  return only(own) ?? own.find(({ area }) => rangeAddress(area) === address);
}
