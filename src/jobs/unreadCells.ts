import type { UnreadCells } from "../report";
import { areaText, organFields, type OrganField, type WorkbookReading } from "../workbook";
import { unreadableAt } from "./areas";

/** The fields, 要素 and figures whose cells hold what cannot be read, or whose name several bear, so that nothing of them is printed. */
export function unreadCells(reading: WorkbookReading): UnreadCells {
  const { organSheet, entries, places } = reading;
  const isUnreadable = unreadableAt(reading);
  const fields = Object.entries(organSheet?.places ?? {}).map(([field, cell]) => [organFields[field as OrganField], cell] as const);
  const named = [...fields, ...(organSheet?.namedPlaces ?? [])].filter(([name, cell]) => isUnreadable(cell) || organSheet?.namedTwice.has(name));
  const figures = [...places].filter(([figure]) => {
    const entry = entries.get(figure);
    return entry?.state === "text" && (entry.what === "error" || entry.what === "picture");
  });
  return {
    names: new Map(named.map(([name, cell]) => [name, areaText(cell)])),
    figures: new Map(figures.map(([figure, cell]) => [figure, areaText(cell)])),
  };
}
