import { XmlReader } from "../../ooxml";

/** A row of a sheet's part as it is written there. */
export interface CutRow {
  /** From 0. */
  readonly row: number;
  readonly markup: string;
}

/** A sheet's part with its rows taken out. */
export interface CutSheet {
  /** The part with a mark in the place of each row: see `rowMark`. */
  readonly markup: string;
  readonly rows: readonly CutRow[];
}

/** What stands in the place of a row, by its place among the rows; no text of a workbook looks like this. */
export const rowMark = (index: number): string => `\uE000${index}\uE001`;

/** Finds the marks of rows in a text. */
export const ROW_MARKS = /\uE000(\d+)\uE001/gu;

/**
 * Takes the rows out of a sheet's part, so that those that nobody changes need not be held as trees. `undefined` where the part is no worksheet, or has rows
 * that do not say where they stand or are among other things.
 * @throws SyntaxError where it is not well-formed
 */
export function cutRows(xml: string): CutSheet | undefined {
  const reader = new XmlReader(xml);
  while (reader.next() !== "start");
  const { name: root, isEmpty: isBare } = reader;
  if (root !== "worksheet" || isBare || xml.includes("\uE000")) return undefined;
  const rows: CutRow[] = [];
  const pieces: string[] = [];
  let last = 0;
  while (reader.child(1)) {
    const { name: part, isEmpty } = reader;
    if (part !== "sheetData" || isEmpty) continue;
    if (xml.slice(reader.from, reader.to).includes("xmlns")) return undefined;
    const { depth } = reader;
    for (let token = reader.next(); reader.depth >= depth; token = reader.next()) {
      if (token !== "start") continue;
      const { name } = reader;
      const row = Number(reader.attribute("r")) - 1;
      if (name !== "row" || !reader.isOwn || !Number.isInteger(row) || row < 0) return undefined;
      const [from, level] = [reader.from, reader.depth];
      while (reader.next() !== "end" || reader.depth >= level);
      pieces.push(xml.slice(last, from), rowMark(rows.length));
      rows.push({ row, markup: xml.slice(from, reader.to) });
      last = reader.to;
    }
  }
  pieces.push(xml.slice(last));
  return { markup: pieces.join(""), rows };
}
