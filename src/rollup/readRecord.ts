import type { Edition } from "../statute";
import { textsIn, type Block } from "./cellTexts";
import { nameKey } from "./names/nameIndex";
import { recordColumns, RECORD_HEAD_ROW } from "./recordSheet";
import { figureIds } from "./unitLine";
import type { ReportedFigure } from "./unitReport";

/** What an earlier run has written of a file. */
export interface RecordedRow {
  /** From 0. */
  readonly row: number;
  readonly cells: readonly string[];
  readonly file: string;
  /** Whose the file says it is. */
  readonly organ: string;
  readonly unit: string;
  readonly kind: string;
  readonly contact: string;
  readonly state: string;
  readonly reasons: string;
  /** As the file has them; `undefined` where none could be read. */
  readonly figures: readonly ReportedFigure[] | undefined;
}

/** 汇总记录 as it stands. */
export interface StandingRecord {
  readonly rows: readonly RecordedRow[];
  readonly last: number;
}

/** Reads 汇总记录 back; `undefined` where its heads are no longer those. */
export function readRecord(block: Block, edition: Edition): StandingRecord | undefined {
  const texts = textsIn(block);
  const heads = Object.values(recordColumns);
  if (!heads.every((head, column) => texts[RECORD_HEAD_ROW - 1]?.[column] === head)) return undefined;
  const rows = texts.slice(RECORD_HEAD_ROW).flatMap((all, index): RecordedRow[] => {
    const cells = heads.map((_, column) => all[column] ?? "");
    const [file = "", organ = "", unit = "", kind = "", contact = "", state = "", reasons = "", figures = ""] = cells;
    if (file === "" && unit === "") return [];
    return [{ row: RECORD_HEAD_ROW + index, cells, file, organ, unit, kind, contact, state, reasons, figures: figuresIn(figures, edition) }];
  });
  return { rows, last: rows.at(-1)?.row ?? RECORD_HEAD_ROW - 1 };
}

function figuresIn(text: string, edition: Edition): readonly ReportedFigure[] | undefined {
  try {
    const figures = JSON.parse(text) as unknown;
    return Array.isArray(figures) && figures.length === figureIds(edition).length && figures.every(isFigure) ? figures : undefined;
  } catch {
    return undefined;
  }
}

const isFigure = (one: unknown): one is ReportedFigure => one === null || typeof one === "number" || typeof one === "string";

/** Whose a file said that it was when a row was written of it: of one file several units may have rows. `undefined` where nobody knows. */
export function organsBefore(record: StandingRecord | undefined): (row: { readonly file: string; readonly unit: string }) => string | undefined {
  const rows = record?.rows ?? [];
  const [byRow, byFile] = [new Map(rows.map((row) => [recordKey(row), row.organ])), new Map(rows.map(({ file, organ }) => [file, organ]))];
  return (row) => byRow.get(recordKey(row)) ?? byFile.get(row.file);
}

/** Which row of the record is that of a file and unit. */
export const recordKey = ({ file, unit }: { readonly file: string; readonly unit: string }): string => `${file}\0${nameKey(unit)}`;
