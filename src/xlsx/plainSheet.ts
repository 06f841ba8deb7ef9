import { dateToSerial } from "hucre";
import { elementOf } from "./elements";
import { joinedText, onlyText } from "./richText";
import type { FileCell, SheetCells } from "./sheetCells";

/** Pieces of a sheet's text; a number stands for the shared text of that number, in place. */
export type PlainSheet = readonly (string | number)[];

/**
 * A sheet of these cells as hucre reads it right: with texts in place, dates as numbers, of a formula only that there is one.
 * @throws SyntaxError where a cell is damaged
 */
export function plainSheet({ prefix, cells, merges }: SheetCells): PlainSheet {
  const merged = merges.map((reference) => `<mergeCell ref="${reference}"/>`);
  return joinRuns([
    '<worksheet><sheetData><row r="1">',
    ...cells.flatMap((cell) => plainCell(cell, prefix)),
    `</row></sheetData><mergeCells>${merged.join("")}</mergeCells></worksheet>`,
  ]);
}

/** Joined texts are copies, so that the part that they were cut out of can be let go. */
function joinRuns(pieces: PlainSheet): PlainSheet {
  const joined: (string | number)[] = [];
  let run: string[] = [];
  for (const piece of pieces) {
    if (typeof piece === "string") run.push(piece);
    else {
      joined.push(run.join(""), piece);
      run = [];
    }
  }
  return [...joined, run.join("")];
}

function plainCell({ address, type, style, inner }: FileCell, prefix: string): PlainSheet {
  const open = `<c r="${address}"${style === undefined ? "" : ` s="${style}"`}`;
  const formula = hasFormula(inner, prefix) ? "<f>0</f>" : "";
  if (type === "inlineStr") {
    const text = joinedText(elementOf(inner, `${prefix}is`)?.inner ?? "", prefix);
    return [`${open} t="inlineStr">${formula}<is><t>${text}</t></is></c>`];
  }
  const value = elementOf(inner, `${prefix}v`);
  const result = onlyText(value?.inner ?? "");
  if (type === "s") {
    // A cell that names no shared text is blank; hucre would show the first one in it.
    return result.trim() === "" ? [`${open}>${formula}</c>`] : [`${open} t="inlineStr">${formula}<is><t>`, Number(result), "</t></is></c>"];
  }
  if (type === "d" && value) return [`<c r="${address}"${plainDate(result, formula)}</c>`];
  return [`${open}${type === undefined ? "" : ` t="${type}"`}>${formula}${value ? `<v>${result}</v>` : ""}</c>`];
}

/** Of a shared formula only the first cell has the text; an empty element without a kind is none. */
function hasFormula(inner: string, prefix: string): boolean {
  const formula = elementOf(inner, `${prefix}f`);
  return formula !== undefined && (formula.inner !== "" || /\st\s*=/.test(formula.attributes));
}

/** hucre gives the dates of strict files, "2026-01-15T00:00:00" without a time zone, as texts. What is no date stays one. */
function plainDate(value: string, formula: string): string {
  const serial = dateToSerial(new Date(value.includes("T") ? `${value.replace(/Z$/, "")}Z` : value));
  return Number.isNaN(serial) ? ` t="str">${formula}<v>${value}</v>` : `>${formula}<v>${serial}</v>`;
}
