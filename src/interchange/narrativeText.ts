import type { Section } from "../statute";
import { CELL_LIMIT, type NarrativePart, type NarrativeRow } from "../workbook";

/**
 * A section's text as rows of 正文: lines that are sub-headings of the form, in its order, become the sub-headings of rows; a
 * text too long for a cell goes over several rows, between lines. `joinedText` of the rows is the text.
 */
export function narrativeRows(part: NarrativePart, text: string, parts: Section["parts"] = []): NarrativeRow[] {
  const rows = splitAtHeadings(
    part,
    text,
    parts.map(({ heading }) => heading),
  );
  const whole = rows.every((row) => row.text.trim() !== "") && joinedText(rows) === text ? rows : [{ ...part, heading: "", text }];
  return whole.flatMap(splitLong);
}

/** The text of a section's rows: a row's sub-heading on a line of its own above its text. */
export function joinedText(rows: readonly NarrativeRow[]): string {
  return rows.map(({ heading, text }) => (heading === "" ? text : `${heading}\n${text}`)).join("\n");
}

function splitAtHeadings(part: NarrativePart, text: string, headings: readonly string[]): NarrativeRow[] {
  const rows: { heading: string; lines: string[] }[] = [];
  let next = 0;
  for (const line of text.split("\n")) {
    const found = headings.indexOf(line, next);
    if (found >= 0) {
      rows.push({ heading: line, lines: [] });
      next = found + 1;
    } else {
      if (rows.length === 0) rows.push({ heading: "", lines: [] });
      rows.at(-1)?.lines.push(line);
    }
  }
  return rows.map(({ heading, lines }) => ({ ...part, heading, text: lines.join("\n") }));
}

/** Rows without a sub-heading go on with the one above; no row may be blank, because blank rows are not read. */
function splitLong(row: NarrativeRow): NarrativeRow[] {
  const { text } = row;
  if (text.length <= CELL_LIMIT) return [row];
  const firstWritten = text.length - text.trimStart().length;
  const lastWritten = text.trimEnd().length - 1;
  const cut = text.lastIndexOf("\n", Math.min(CELL_LIMIT, lastWritten));
  if (cut < firstWritten) return [row];
  return [{ ...row, text: text.slice(0, cut) }, ...splitLong({ ...row, heading: "", text: text.slice(cut + 1) })];
}
