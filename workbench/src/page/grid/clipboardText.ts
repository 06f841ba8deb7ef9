import Papa from "papaparse";

/** The rows of a clipboard text as Excel writes it: tabs between cells, quotes around a cell that holds a line break. */
export function rowsOfClipboardText(text: string): string[][] {
  const body = text.replace(/\r\n/g, "\n").replace(/\n$/, "");
  if (body === "") return [[""]];
  return Papa.parse<string[]>(body, { delimiter: "\t", newline: "\n" }).data;
}

/** The same way back: what a copy puts on the clipboard, so that Excel, WPS and a text editor paste it cell by cell. */
export function clipboardTextOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join("\t") + "\r\n").join("");
}

function quoted(cell: string): string {
  return /[\t\r\n]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
