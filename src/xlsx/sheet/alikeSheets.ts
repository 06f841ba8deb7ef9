import type { XmlReader } from "../../ooxml";
import type { CellContext } from "./readCell";
import { readSheet, type SheetContent } from "./readSheet";
import { SheetPattern } from "./sheetPattern";
import { ValuePlaces } from "./valuePlaces";

/** Letters of a sheet's part that is kept: the largest table of the form has some fifteen thousand. */
const LONGEST = 2 ** 16;
/** How many are kept: the sheets of two forms. */
const MOST = 16;

/** The last few sheets of different forms, the one that was met last before the others. */
const last: SheetPattern[] = [];

/**
 * What a sheet's part holds. One that is of the form of another that was read lately is not read anew.
 * @param readWhole reads the part, which must be well-formed to its end
 */
export function readAlikeSheet(
  name: string,
  xml: string,
  context: CellContext,
  readWhole: (read: (reader: XmlReader) => SheetContent) => SheetContent,
): SheetContent {
  for (const [index, pattern] of last.entries()) {
    const content = pattern.read(xml, context);
    if (!content) continue;
    last.splice(index, 1);
    last.unshift(pattern);
    return content;
  }
  if (xml.length > LONGEST) return readWhole((reader) => readSheet(name, reader, context));
  const places = new ValuePlaces();
  const content = readWhole((reader) => readSheet(name, reader, { ...context, places }));
  if (content.cells.cut === undefined) last.unshift(new SheetPattern(xml, content, places.list, context.date1904));
  if (last.length > MOST) last.pop();
  return content;
}
