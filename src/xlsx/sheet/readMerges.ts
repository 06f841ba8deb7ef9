import { parseRange, type Rectangle } from "../../address";
import type { XmlReader } from "../../ooxml";
import { XlsxError } from "../xlsxError";

/** Merged cells of a sheet: far more than any form has. */
const LIMIT = 20_000;

/**
 * Reads the merged cells of the <mergeCells> that was opened last. What is no rectangle, or one from its end to its beginning, merges nothing.
 * @param sheet its name, for the error
 * @throws XlsxError where it has more of them than any form
 */
export function readMerges(sheet: string, reader: XmlReader): Rectangle[] {
  const { depth } = reader;
  const merges: Rectangle[] = [];
  let count = 0;
  while (reader.child(depth)) {
    if (reader.name !== "mergeCell") continue;
    if (++count > LIMIT) throw new XlsxError("tooManyMerges", [sheet, LIMIT]);
    const merge = mergeOf(reader.attribute("ref") ?? "");
    if (merge) merges.push(merge);
  }
  return merges;
}

function mergeOf(reference: string): Rectangle | undefined {
  const merge = parseRange(reference);
  const first = parseRange(reference.split(":")[0] ?? "");
  return merge && merge.top === first?.top && merge.left === first.left ? merge : undefined;
}
