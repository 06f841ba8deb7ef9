import { dateToSerial } from "hucre";
import { attributeReader, elementOf } from "./elements";
import { joinedText, onlyText } from "./richText";
import type { FileCell, SheetCells } from "./sheetCells";

/** Pieces of a sheet's text; a number stands for the shared text of that number, in place. */
export type PlainSheet = readonly (string | number)[];

/**
 * A sheet of these cells as hucre reads it right: with texts in place and dates as numbers.
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
  const formula = plainFormula(inner, prefix);
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

/** Letters of a formula that Excel takes; a longer one is none of Excel's, and only its being there is kept. */
const LONGEST_FORMULA = 8192;

/** A formula whose text is not known: it shares one that there is not. */
const UNKNOWN_FORMULA = '<f t="shared" si="2147483647"></f>';

const kindOf = attributeReader("t");
const sharedOf = attributeReader("si");

/**
 * A formula with its text. Of a shared formula only the first cell has the text; an empty element without a kind is none.
 * @throws SyntaxError where elements stand in it
 */
function plainFormula(inner: string, prefix: string): string {
  const formula = elementOf(inner, `${prefix}f`);
  const kind = formula && kindOf(formula.attributes);
  if (!formula || (formula.inner === "" && kind === undefined)) return "";
  const text = onlyText(formula.inner);
  const written = kind === "shared" ? ` t="shared" si="${sharedOf(formula.attributes) ?? ""}"` : kind === "array" && text !== "" ? ' t="array"' : "";
  return text.length > LONGEST_FORMULA || (text === "" && written === "") ? UNKNOWN_FORMULA : `<f${written}>${text}</f>`;
}

/** hucre gives the dates of strict files, "2026-01-15T00:00:00" without a time zone, as texts. What is no date stays one. */
function plainDate(value: string, formula: string): string {
  const serial = dateToSerial(new Date(value.includes("T") ? `${value.replace(/Z$/, "")}Z` : value));
  return Number.isNaN(serial) ? ` t="str">${formula}<v>${value}</v>` : `>${formula}<v>${serial}</v>`;
}
