import { readEntry, readUnit } from "../../figures";
import type { Block, Edition, FigureKind, Table } from "../../statute";
import type { Position } from "../../address";
import type { CellContent } from "../cell";
import { textOf } from "../reading/labelText";
import { shownOtherwise } from "../shownOtherwise";
import type { BlockCopy } from "./blockCopy";
import { tableLabels, type Meaning } from "./formLabels";
import type { FoundFigure } from "./foundFigure";
import type { PlacedText } from "./placedText";
import type { TextGrid } from "./textGrid";
import { unitWordsOfCell, unitWordsOfLabel, unitWordsOfLine } from "./unitText";

/** A unit other than the form's, where it is said, and of which figures. */
export interface StatedUnit extends Position {
  /** What the cell says. */
  readonly text: string;
  readonly unit: string;
  /** The unit that the form asks for. */
  readonly expected: string;
  /** The figures that it makes doubtful. They are not read, as they or the unit may be wrong. */
  readonly figures: readonly DoubtfulFigure[];
}

/** A figure that is neither blank nor 0 and says no unit itself: only then the unit by it matters. */
export interface DoubtfulFigure extends FoundFigure {
  readonly written: string;
  /** What it is in the form's unit, if it is in the unit that is said; `undefined` where that is not exact. */
  readonly converted: number | undefined;
}

/** A text by a table with the words in which it may say a unit, and the figures that it speaks of; most labels have no such words. */
interface Statement {
  readonly at: PlacedText;
  readonly words: readonly string[];
  readonly of: () => readonly FoundFigure[];
  /** Whether it speaks of these figures alone, so that a unit of another kind is wrong too. */
  readonly direct?: boolean;
}

/** Rows above a table in which a line of units may stand, and rows below it for a note. */
const LINES = { above: 6, below: 3 };
const NOTE = /^[\s(（]*(?:注|备注|说明)/u;

/** The units that labels, cells and lines by a table say other than the form. */
export function statedUnits(grid: TextGrid, edition: Edition, table: Table, copies: readonly BlockCopy[], figures: readonly FoundFigure[]): StatedUnit[] {
  const { meanings } = tableLabels(edition, table);
  const isOver = ({ keys }: PlacedText, block: Block): boolean =>
    keys.some((key) => meanings.get(key)?.some((one: Meaning) => one.role === "over" && one.block === block) ?? false);
  const ofBlocks = copies.flatMap((copy) => blockStatements(grid, copy, figures, isOver));
  return merged([...ofBlocks, ...lineStatements(grid, copies, figures)].flatMap((statement) => otherUnits(grid, statement)));
}

/** What is said within a block: by its headers, its labels, and cells beside its figures. */
function blockStatements(
  grid: TextGrid,
  { header, body }: BlockCopy,
  figures: readonly FoundFigure[],
  isOver: (text: PlacedText, block: Block) => boolean,
): Statement[] {
  const rows = new Set(body.rows.values());
  const own = figures.filter(({ row }) => rows.has(row));
  const right = Math.max(...figures.map(({ column }) => column));
  const inHeader = stepsOf(header.top - 1, Math.min(...rows) - 1)
    .flatMap((row) => grid.textsOf(row))
    .filter(({ column }) => column >= header.labels.left && column <= right + 1);
  const beside = [...rows].flatMap((row) => grid.textsOf(row)).filter(({ column }) => column >= header.labels.left && column <= right + 1);
  const columns = new Set(own.map(({ column }) => column));
  const cells = new Set(own.map(({ row, column }) => `${row},${column}`));
  return [
    ...inHeader.map((at): Statement => {
      if (isOver(at, header.block)) return { at, words: unitWordsOfLabel(at.text), of: () => own };
      return at.row >= header.top && columns.has(at.column)
        ? { at, words: unitWordsOfLabel(at.text), of: () => own.filter(({ column }) => column === at.column), direct: true }
        : { at, words: unitWordsOfLine(at.text), of: () => own };
    }),
    ...beside
      .filter(({ row, column }) => !cells.has(`${row},${column}`))
      .map((at): Statement => ({
        at,
        words: at.column <= header.labels.right ? [...unitWordsOfLabel(at.text), ...unitWordsOfCell(at.text)] : unitWordsOfCell(at.text),
        of: () => own.filter(({ row }) => row === at.row),
      })),
  ];
}

/** What lines over a table, and notes below it, say of all of it. */
function lineStatements(grid: TextGrid, copies: readonly BlockCopy[], figures: readonly FoundFigure[]): Statement[] {
  const top = Math.min(...copies.map(({ header }) => header.top));
  const [bottom, left, right] = [
    Math.max(...figures.map(({ row }) => row)),
    Math.min(...copies.map(({ header }) => header.labels.left)),
    Math.max(...figures.map(({ column }) => column)),
  ];
  const above = stepsOf(top - LINES.above, top - 1).flatMap((row) => grid.textsOf(row));
  const below = stepsOf(bottom + 1, bottom + LINES.below)
    .flatMap((row) => grid.textsOf(row))
    .filter(({ text }) => NOTE.test(text));
  return [...above, ...below]
    .filter(({ column }) => column >= left && column <= right + 1)
    .map((at) => ({ at, words: unitWordsOfLine(at.text), of: () => figures }));
}

/** The units of a statement that are not the form's, with the figures of each kind. Where the form's own is among them, it is the one that is meant. */
function otherUnits(grid: TextGrid, { at, words, of, direct = false }: Statement): StatedUnit[] {
  if (words.length === 0) return [];
  const figures = of();
  const kinds = new Map(figures.map((figure) => [`${figure.kind}:${figure.unit}`, figure]));
  return [...kinds.values()].flatMap((first): StatedUnit[] => {
    const unit = otherUnit(words, first.kind, direct);
    if (unit === undefined) return [];
    const own = figures.filter((figure) => figure.kind === first.kind && figure.unit === first.unit);
    const doubtful = own.flatMap((figure) => doubtfulFigure(figure, grid.lookAt(figure.row, figure.column), unit) ?? []);
    const isBlank = own.some(({ row, column }) => grid.isBlank(row, column));
    return doubtful.length > 0 || isBlank ? [{ row: at.row, column: at.column, text: at.text, unit, expected: first.unit, figures: doubtful }] : [];
  });
}

function doubtfulFigure(figure: FoundFigure, cell: CellContent | undefined, unit: string): DoubtfulFigure | undefined {
  const written = textOf(cell);
  const seen = (cell?.kind === "number" ? (cell.shown ?? written) : written).normalize("NFKC");
  if (!/[1-9]/u.test(seen) || /\p{L}/u.test(seen) || (cell?.kind === "number" && shownOtherwise(cell) !== undefined)) return undefined;
  const entry = readEntry(written + unit, figure.kind);
  return { ...figure, written, converted: entry.state === "text" && entry.certain ? entry.reads : undefined };
}

function otherUnit(words: readonly string[], kind: FigureKind, direct: boolean): string | undefined {
  const units = words.flatMap((word) => {
    const unit = readUnit(word, kind);
    return unit ? [{ word, ...unit }] : [];
  });
  if (units.some(({ value, certain }) => certain && value === 1)) return undefined;
  return (units.find(({ certain }) => certain) ?? (direct ? units[0] : undefined))?.word;
}

/** One entry a cell and unit, whatever was asked for it. */
function merged(units: readonly StatedUnit[]): StatedUnit[] {
  const known = new Map<string, StatedUnit>();
  for (const unit of units) {
    const key = `${unit.row}:${unit.column}:${unit.unit}:${unit.expected}`;
    const before = known.get(key);
    const others = unit.figures.filter(({ id }) => !before?.figures.some((figure) => figure.id === id));
    known.set(key, before ? { ...before, figures: [...before.figures, ...others] } : unit);
  }
  return [...known.values()];
}

const stepsOf = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step);
