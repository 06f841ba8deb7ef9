import { isShortFor } from "../reading/organName";
import type { FoundTable } from "./foundTable";
import { tableHint } from "./hint";
import { isOfAnotherTime } from "./period";
import { titlesOf, type KnownReport } from "./tableTitle";
import type { TextGrid } from "./textGrid";

/** A table that shows how to fill one in: 「样表」「填报示例」「模板」. */
const SAMPLE = /样[表例本]|示例|范例|例表|模[板版]/u;

/** Whether the name of its sheet, or a text by it, marks a table as none of the report's: last year's, a quarter's, another organ's, a sample. */
export function isMarkedOther(grid: TextGrid, found: FoundTable, { year, organs }: KnownReport): boolean {
  const texts = [grid.sheet, tableHint(grid, found)];
  if (texts.some((text) => SAMPLE.test(text) || isOfAnotherTime(text, year))) return true;
  const titles = titlesOf([{ grid, found }]);
  const named = titles.flatMap(({ organ, minor }) => (organ === "" || minor ? [] : [organ]));
  return organs.length > 0 && named.length > 0 && !named.some((name) => organs.some((organ) => isShortFor(name, organ)));
}
