import type { UnreadCells } from "../report";
import { organFields, type CellPlace, type OrganField, type WorkbookReading } from "../workbook";
import { isOneOf } from "./areas";

/** The fields, 要素 and figures whose cells hold what cannot be read, or whose name several bear, so that nothing of them is printed. */
export function unreadCells({ organSheet, unreadable, entries, places }: WorkbookReading): UnreadCells {
  const isUnreadable = isOneOf(unreadable.map(({ place }) => place));
  const fields = Object.entries(organSheet?.places ?? {}).map(([field, cell]) => [organFields[field as OrganField], cell] as const);
  const named = [...fields, ...(organSheet?.namedPlaces ?? [])].filter(([name, cell]) => isUnreadable(cell) || organSheet?.namedTwice.has(name));
  const figures = [...places].filter(([figure]) => {
    const entry = entries.get(figure);
    return entry?.state === "text" && (entry.what === "error" || entry.what === "picture");
  });
  return {
    names: new Map(named.map(([name, cell]) => [name, textOf(cell)])),
    figures: new Map(figures.map(([figure, cell]) => [figure, textOf(cell)])),
  };
}

const textOf = ({ sheet, address }: CellPlace): string => `${sheet}!${address}`;
