import { readEntry, type Entry } from "../../figures";
import type { FigureId, FigureKind } from "../../statute";
import { cellAddress } from "../../address";
import { isUnreadable, type CellContent, type CellPlace, type CellValue, type NumberCell } from "../cell";
import { plainDecimal } from "../plainDecimal";
import type { FreshValues } from "../computing/freshValues";
import type { FoundTable } from "../recognition/foundTable";
import type { TextGrid } from "../recognition/textGrid";
import { shownOtherwise } from "../shownOtherwise";
import { isMultiple, unitOfFormat } from "../unitOfFormat";
import { errorCodesIn } from "./errorCodes";
import { textOf } from "./labelText";
import { freshnessOf, type Freshness } from "./outdated";

/** A figure as read: its entry (absent where its formula has no result, or it or its unit is in doubt), its cell, and how it is printed (absent where blank). */
export interface FigureReading {
  readonly id: FigureId;
  readonly entry: Entry | undefined;
  readonly place: CellPlace;
  /** What stands in the cell, with the unit that is said beside it where that is not the form's; "" where it is blank, not computed, or an error. */
  readonly value: CellValue;
  readonly shown: string | undefined;
}

/** Reads the figures of a found table from its sheet. */
export function readFigures({ sheet, figures, units, undecided }: FoundTable, grid: TextGrid, fresh: FreshValues): FigureReading[] {
  const doubtful = new Map(units.flatMap(({ unit, figures: own }) => own.map(({ id, written }) => [id, written + unit] as const)));
  return figures.map(({ id, kind, row, column }) => {
    const cell = grid.cell(row, column);
    const place = { sheet, address: cellAddress({ row, column }) };
    if (undecided.some((one) => one.has({ row, column }))) return { id, entry: undefined, place, value: "", shown: undefined };
    const withUnit = doubtful.get(id);
    if (withUnit !== undefined) return { id, entry: undefined, place, value: withUnit, shown: undefined };
    const entry = computedAnew(entryOf(cell, kind), kind, freshnessOf(cell, sheet, { row, column }, fresh));
    return { id, entry, place, value: valueOf(cell, entry), shown: shownAs(entry, cell) };
  });
}

/** A result that its formula does not give any more is old (manual calculation, a file saved without computing): the entry is what it gives now. */
function computedAnew(entry: Entry | undefined, kind: FigureKind, freshness: Freshness | undefined): Entry | undefined {
  if (entry === undefined || freshness === undefined || (entry.state === "text" && entry.what !== undefined)) return entry;
  if (freshness.state !== "old") return { ...entry, isFresh: freshness.state === "fresh", ...(freshness.state === "circular" && { isCircular: true }) };
  return { ...readEntry(freshness.fresh, kind, true), old: freshness.shown, ...(!freshness.isCertain && { isFresh: false }) };
}

/** What a cell says as a figure; `undefined` where nobody has computed it. A number that the cell shows as something else is none. */
export function entryOf(cell: CellContent | undefined, kind: FigureKind): Entry | undefined {
  switch (cell?.kind) {
    case "uncomputed":
      return undefined;
    case "error":
    case "picture":
      return { state: "text", text: cell.value, reads: undefined, certain: false, what: cell.kind };
    case "number": {
      const what = shownOtherwise(cell);
      const unit = unitOfFormat(cell);
      // Of a count that shows 5 as 「5万」 nobody knows whether 5 or what is shown is meant.
      const isMultiplied = kind !== "amount" && isMultiple(unit);
      if (what !== undefined || isMultiplied)
        return { state: "text", text: cell.shown ?? "", reads: undefined, certain: false, what: what ?? "other", held: cell.value };
      const entry = unit === undefined ? undefined : readEntry(plainDecimal(cell.value) + unit, kind);
      if (entry?.state === "text" && entry.reads !== undefined && entry.reads !== cell.value) return asShown(entry, cell, kind);
      const seen = kind === "amount" ? seenAmount(cell) : cell.value;
      if (seen !== cell.value) return { state: "text", text: plainDecimal(cell.value), reads: seen, certain: true };
      return readEntry(cell.value, kind, cell.formula !== undefined);
    }
    case "text":
      if (errorCodesIn(cell.value).length > 0) return { state: "text", text: cell.value, reads: undefined, certain: false, what: "error" };
      return readEntry(cell.value, kind);
    case undefined:
    case "blank":
    case "truth":
      return readEntry(cell?.value ?? "", kind);
  }
}

/** With the text that a person sees, where it says the same number. */
function asShown(entry: Entry & { readonly state: "text" }, { shown = "" }: NumberCell, kind: FigureKind): Entry {
  const seen = readEntry(shown, kind);
  return seen.state === "text" && seen.reads === entry.reads ? { ...entry, text: shown } : entry;
}

/** An amount to the decimals that its cell shows: 3.64 shown as 「3.6」 is read and printed as people see it, and told. */
function seenAmount({ value, shown = "" }: NumberCell): number {
  const written = shown.normalize("NFKC").replace(/[\s,]/gu, "");
  const digits = /\dE/iu.test(written) ? undefined : /\d+(?:\.\d*)?/u.exec(written)?.[0];
  return digits === undefined ? value : Math.sign(value) * Number(digits);
}

/** What stands in a cell that is carried elsewhere: what the person sees in it. An error, a picture is not carried. */
export function valueOf(cell: CellContent | undefined, entry: Entry | undefined): CellValue {
  if (cell === undefined || isUnreadable(cell) || isError(entry)) return "";
  if (cell.kind !== "number" || entry?.state !== "text") return cell.value;
  return roundedOf(cell, entry) ?? entry.text;
}

/** How a figure is printed: numbers in plain decimal notation, anything else as the clerk wrote it; an error not at all. */
export function shownAs(entry: Entry | undefined, cell: CellContent | undefined): string | undefined {
  if (typeof entry?.old === "number") return plainDecimal(entry.old);
  switch (entry?.state) {
    case undefined:
    case "blank":
      return undefined;
    case "number":
      return plainDecimal(entry.value);
    case "text":
      if (isError(entry)) return undefined;
      return cell?.kind === "number" ? (plainOf(roundedOf(cell, entry)) ?? (cell.shown || undefined)) : textOf(cell) || undefined;
  }
}

const plainOf = (number: number | undefined): string | undefined => (number === undefined ? undefined : plainDecimal(number));

/** The number that a cell shows with fewer decimals than it holds; `undefined` of any other entry. */
const roundedOf = ({ value }: NumberCell, entry: Entry & { readonly state: "text" }): number | undefined =>
  entry.certain && entry.text === plainDecimal(value) && entry.reads !== value ? entry.reads : undefined;

/** An error value, or a text with one in it. */
const isError = (entry: Entry | undefined): boolean => entry?.state === "text" && entry.what === "error";
