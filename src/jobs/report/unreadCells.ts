import type { UnreadCells } from "../../report";
import type { FigureId } from "../../statute";
import { areaText, organFields, type OrganField, type WorkbookReading } from "../../workbook";
import { unreadableAt } from "../checking/areas";

/** The fields, 要素 and figures whose cells hold what cannot be read, or whose name several bear, so that nothing of them is printed. */
export function unreadCells(reading: WorkbookReading): UnreadCells {
  const { organSheet, entries, places } = reading;
  const isUnreadable = unreadableAt(reading);
  const fields = Object.entries(organSheet?.places ?? {}).map(([field, cell]) => [organFields[field as OrganField], cell] as const);
  const named = [...fields, ...(organSheet?.namedPlaces ?? [])].filter(([name, cell]) => isUnreadable(cell) || organSheet?.namedTwice.has(name));
  const figures = new Map<FigureId, string>();
  entries.forEach((entry, figure) => {
    const cell = entry.state === "text" && (entry.what === "error" || entry.what === "picture") ? places.get(figure) : undefined;
    if (cell) figures.set(figure, areaText(cell));
  });
  return { names: new Map(named.map(([name, cell]) => [name, areaText(cell)])), figures };
}
