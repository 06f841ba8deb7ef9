import { tableFigures, type Entry } from "../../figures";
import { usualJump, type JumpMeasure } from "../../rules";
import { editions, type Edition, type FigureId } from "../../statute";
import { cellAddress } from "../../address";
import type { CellContent, CellPlace, CellValue } from "../cell";
import { lastYearFields, lastYearHeaders, WORDS_HEADER } from "../standard/lastYearSheet";
import { readPart } from "../standard/narrativePart";
import type { NarrativeRow } from "../standard/narrativeRow";
import { isLabel, seenText, textOf } from "./labelText";
import { entryOf, shownAs, valueOf } from "./readFigures";
import { writtenText } from "./readNarrative";
import { statedYear } from "./statedYear";
import { asUnsaid, unsaidParagraph, unsaidWords, type UnsaidCell } from "./unsaid";

/** Last year's report as 上年数据 holds it. */
export interface LastYearReading {
  readonly organ: string;
  readonly year: number | undefined;
  readonly source: string;
  readonly edition: Edition;
  readonly entries: ReadonlyMap<FigureId, Entry>;
  readonly values: ReadonlyMap<FigureId, CellValue>;
  /** The figures as they are to be printed; blank ones are absent. */
  readonly shown: ReadonlyMap<FigureId, string>;
  /** The words of the published report that figures were read from, of those of which they are known. */
  readonly words?: ReadonlyMap<FigureId, string>;
  readonly narrative: readonly NarrativeRow[];
  readonly jump: JumpMeasure;
  /** Absent where it was read from another workbook. */
  readonly cells?: LastYearCells;
}

/** Where 上年数据 says so, so that what is doubtful there is found. */
export interface LastYearCells {
  readonly organ?: CellPlace;
  readonly year?: CellPlace;
  readonly figures: ReadonlyMap<FigureId, CellPlace>;
}

type Rows = readonly (readonly CellContent[])[];

/**
 * Reads 上年数据 by its labels and headers: rows may be put in and taken out. It begins at A1.
 * @param sheet the sheet's name in the workbook
 * @returns `undefined` where the header of the figures is not there
 */
export function readLastYear(sheet: string, rows: Rows): LastYearReading | undefined {
  const { figuresAt, narrativeAt } = headersOf(rows);
  if (figuresAt < 0) return undefined;
  const rowOf = (label: string): number => rows.slice(0, figuresAt).findIndex(([first]) => isLabel(first, label));
  const field = (label: string): CellContent | undefined => rows[rowOf(label)]?.[FIELD_COLUMN];
  const placeOf = (row: number, column: number): CellPlace => ({ sheet, address: cellAddress({ row, column }) });
  const fieldPlace = (label: string): CellPlace | undefined => (rowOf(label) < 0 ? undefined : placeOf(rowOf(label), FIELD_COLUMN));
  const [organAt, yearAt] = [fieldPlace(lastYearFields.organ), fieldPlace(lastYearFields.year)];
  const number = (label: string): number | undefined => {
    const value = Number(textOf(field(label)).normalize("NFKC"));
    return textOf(field(label)) !== "" && Number.isFinite(value) && value >= 0 ? value : undefined;
  };
  const edition = editions.find(({ id }) => id === number(lastYearFields.edition)) ?? editions[0];
  const figures = figuresOf(rows.slice(figuresAt + 1, narrativeAt < 0 ? undefined : narrativeAt), edition);
  return {
    organ: unsaidWords(field(lastYearFields.organ)) === undefined ? textOf(field(lastYearFields.organ)) : "",
    year: statedYear(seenText(field(lastYearFields.year))),
    source: textOf(field(lastYearFields.source)),
    edition,
    entries: new Map(figures.map(({ id, entry }) => [id, entry])),
    cells: {
      ...(organAt && { organ: organAt }),
      ...(yearAt && { year: yearAt }),
      figures: new Map(figures.map(({ id, row }) => [id, placeOf(figuresAt + 1 + row, FIGURE_COLUMN)])),
    },
    values: new Map(figures.map(({ id, value }) => [id, value])),
    shown: new Map(figures.flatMap(({ id, shown }) => (shown === undefined ? [] : [[id, shown] as const]))),
    ...(isLabel(rows[figuresAt]?.[WORDS_COLUMN], WORDS_HEADER) && {
      words: new Map(figures.flatMap(({ id, row }) => wordsIn(rows[figuresAt + 1 + row]?.[WORDS_COLUMN]).map((words) => [id, words] as const))),
    }),
    narrative: narrativeAt < 0 ? [] : narrativeOf(rows.slice(narrativeAt + 1), edition),
    jump: { factor: number(lastYearFields.jumpFactor) ?? usualJump.factor, difference: number(lastYearFields.jumpDifference) ?? usualJump.difference },
  };
}

/** The rows of both headers; below 0 for one that is not there. */
function headersOf(rows: Rows): { readonly figuresAt: number; readonly narrativeAt: number } {
  const figuresAt = rows.findIndex((cells) => isHeader(cells, lastYearHeaders.figures));
  return { figuresAt, narrativeAt: rows.findIndex((cells, index) => index > figuresAt && isHeader(cells, lastYearHeaders.narrative)) };
}

const isHeader = (cells: readonly CellContent[], header: readonly string[]): boolean => header.every((text, index) => isLabel(cells[index], text));

const FIELD_COLUMN = 1;
const FIGURE_COLUMN = 2;
const WORDS_COLUMN = 4;

const wordsIn = (cell: CellContent | undefined): string[] => (cell?.kind === "text" && cell.value.trim() !== "" ? [cell.value] : []);

function figuresOf(rows: Rows, { tables }: Edition): { id: FigureId; row: number; entry: Entry; value: CellValue; shown: string | undefined }[] {
  const known = new Map(tables.flatMap(tableFigures).map((figure) => [String(figure.id), figure]));
  return rows.flatMap(([, , cell, name], row) => {
    const figure = known.get(textOf(name));
    const entry = figure && entryOf(cell, figure.column.kind);
    return entry ? [{ id: figure.id, row, entry, value: valueOf(cell, entry), shown: shownAs(entry, cell) }] : [];
  });
}

function narrativeOf(rows: Rows, edition: Edition): NarrativeRow[] {
  return rows.flatMap(([part, heading, text]) => {
    const row = {
      ...(readPart(edition, textOf(part)) ?? { section: textOf(part) }),
      heading: unsaidWords(heading) === undefined ? seenText(heading) : "",
      text: unsaidParagraph(text) === undefined ? writtenText(text) : "",
    };
    return row.section === "" ? [] : [row];
  });
}

/** Why a cell of 上年数据 that is read as words, the organ, a sub-heading or a text, says nothing. */
export function lastYearTexts(rows: Rows): (row: number, column: number) => UnsaidCell | undefined {
  const { figuresAt, narrativeAt } = headersOf(rows);
  return (row, column) => {
    const cell = rows[row]?.[column];
    if (row < figuresAt) return column === FIELD_COLUMN && isLabel(rows[row]?.[0], lastYearFields.organ) ? asUnsaid(unsaidWords(cell)) : undefined;
    if (narrativeAt < 0 || row <= narrativeAt) return undefined;
    return column === 1 ? asUnsaid(unsaidWords(cell)) : column === 2 ? asUnsaid(unsaidParagraph(cell)) : undefined;
  };
}
