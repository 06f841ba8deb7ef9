import { tableFigures, type Entry } from "../../figures";
import { usualJump, type JumpMeasure } from "../../rules";
import { editions, type Edition, type FigureId } from "../../statute";
import type { CellContent, CellValue } from "../cell";
import { lastYearFields, lastYearHeaders } from "../standard/lastYearSheet";
import { readPart } from "../standard/narrativePart";
import type { NarrativeRow } from "../standard/narrativeRow";
import { isLabel, seenText, textOf } from "./labelText";
import { entryOf, shownAs, valueOf } from "./readFigures";
import { writtenText } from "./readNarrative";
import { statedYear } from "./statedYear";
import { asUnsaid, unsaidText, unsaidWords, type UnsaidCell } from "./unsaid";

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
  readonly narrative: readonly NarrativeRow[];
  readonly jump: JumpMeasure;
}

type Rows = readonly (readonly CellContent[])[];

/**
 * Reads 上年数据 by its labels and headers: rows may be put in and taken out.
 * @returns `undefined` where the header of the figures is not there
 */
export function readLastYear(rows: Rows): LastYearReading | undefined {
  const figuresAt = rows.findIndex((cells) => isHeader(cells, lastYearHeaders.figures));
  if (figuresAt < 0) return undefined;
  const narrativeAt = rows.findIndex((cells, index) => index > figuresAt && isHeader(cells, lastYearHeaders.narrative));
  const field = (label: string): CellContent | undefined => rows.slice(0, figuresAt).find(([first]) => isLabel(first, label))?.[1];
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
    values: new Map(figures.map(({ id, value }) => [id, value])),
    shown: new Map(figures.flatMap(({ id, shown }) => (shown === undefined ? [] : [[id, shown] as const]))),
    narrative: narrativeAt < 0 ? [] : narrativeOf(rows.slice(narrativeAt + 1), edition),
    jump: { factor: number(lastYearFields.jumpFactor) ?? usualJump.factor, difference: number(lastYearFields.jumpDifference) ?? usualJump.difference },
  };
}

const isHeader = (cells: readonly CellContent[], header: readonly string[]): boolean => header.every((text, index) => isLabel(cells[index], text));

function figuresOf(rows: Rows, { tables }: Edition): { id: FigureId; entry: Entry; value: CellValue; shown: string | undefined }[] {
  const known = new Map(tables.flatMap(tableFigures).map((figure) => [String(figure.id), figure]));
  return rows.flatMap(([, , cell, name]) => {
    const figure = known.get(textOf(name));
    const entry = figure && entryOf(cell, figure.column.kind);
    return entry ? [{ id: figure.id, entry, value: valueOf(cell, entry), shown: shownAs(entry, cell) }] : [];
  });
}

function narrativeOf(rows: Rows, edition: Edition): NarrativeRow[] {
  return rows.flatMap(([part, heading, text]) => {
    const row = {
      ...(readPart(edition, textOf(part)) ?? { section: textOf(part) }),
      heading: unsaidWords(heading) === undefined ? seenText(heading) : "",
      text: unsaidText(text) === undefined ? writtenText(text) : "",
    };
    return row.section === "" ? [] : [row];
  });
}

/** Why a cell of 上年数据 that is read as words, the organ, a sub-heading or a text, says nothing. */
export function lastYearTexts(rows: Rows): (row: number, column: number) => UnsaidCell | undefined {
  const figuresAt = rows.findIndex((cells) => isHeader(cells, lastYearHeaders.figures));
  const narrativeAt = rows.findIndex((cells, index) => index > figuresAt && isHeader(cells, lastYearHeaders.narrative));
  return (row, column) => {
    const cell = rows[row]?.[column];
    if (row < figuresAt) return column === 1 && isLabel(rows[row]?.[0], lastYearFields.organ) ? asUnsaid(unsaidWords(cell)) : undefined;
    if (narrativeAt < 0 || row <= narrativeAt) return undefined;
    return column === 1 ? asUnsaid(unsaidWords(cell)) : column === 2 ? asUnsaid(unsaidText(cell)) : undefined;
  };
}
