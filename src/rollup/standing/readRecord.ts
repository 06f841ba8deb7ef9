import type { Edition } from "../../statute";
import { textsIn, type Block } from "./cellTexts";
import { recordKey } from "./recordKey";
import { recordColumns, RECORD_HEAD_ROW } from "../sheets/recordSheet";
import { figureIds } from "../units/unitLine";
import type { HandFigures, ReportedFigure } from "../units/unitReport";

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
  /** What a person had made of the figures of its unit, which was not added then. */
  readonly held: HandFigures | undefined;
}

/** 汇总记录 as it stands. */
export interface StandingRecord {
  readonly rows: readonly RecordedRow[];
  readonly last: number;
  /** The column of what people have made of figures, from 0: records of before have none, and it is the first that is free. */
  readonly held: { readonly index: number; readonly hasHead: boolean };
}

/** Reads 汇总记录 back; `undefined` where its heads are no longer those. */
export function readRecord(block: Block, edition: Edition): StandingRecord | undefined {
  const texts = textsIn(block);
  const [held, heads] = [recordColumns.held, Object.values(recordColumns).filter((head) => head !== recordColumns.held)];
  const own = texts[RECORD_HEAD_ROW - 1] ?? [];
  if (!heads.every((head, column) => own[column] === head)) return undefined;
  const isFree = (column: number): boolean => texts.every((cells) => (cells[column] ?? "") === "");
  const hasHead = own.includes(held);
  let heldColumn = hasHead ? own.indexOf(held) : heads.length;
  while (!hasHead && !isFree(heldColumn)) heldColumn++;
  const rows = texts.slice(RECORD_HEAD_ROW).flatMap((all, index): RecordedRow[] => {
    const cells = [...heads.map((_, column) => all[column] ?? ""), all[heldColumn] ?? ""];
    const [file = "", organ = "", unit = "", kind = "", contact = "", state = "", reasons = "", figures = "", hand = ""] = cells;
    if (file === "" && unit === "") return [];
    return [
      {
        row: RECORD_HEAD_ROW + index,
        cells,
        file,
        organ,
        unit,
        kind,
        contact,
        state,
        reasons,
        figures: figuresIn(figures, edition),
        held: heldIn(hand, edition),
      },
    ];
  });
  return { rows, last: rows.at(-1)?.row ?? RECORD_HEAD_ROW - 1, held: { index: heldColumn, hasHead } };
}

const figuresIn = (text: string, edition: Edition): readonly ReportedFigure[] | undefined => figuresOf(parsed(text), edition);

function heldIn(text: string, edition: Edition): HandFigures | undefined {
  const [sent, figures] = ((both) => (Array.isArray(both) ? both.map((one) => figuresOf(one, edition)) : []))(parsed(text));
  return sent && figures ? { sent, figures } : undefined;
}

const figuresOf = (figures: unknown, edition: Edition): readonly ReportedFigure[] | undefined =>
  Array.isArray(figures) && figures.length === figureIds(edition).length && figures.every(isFigure) ? figures : undefined;

/** `undefined` where it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const isFigure = (one: unknown): one is ReportedFigure => one === null || typeof one === "number" || typeof one === "string";

/** What was written of a line of 汇总单位: of one file several units may have lines. `undefined` where nobody knows. */
export function recordsBefore(record: StandingRecord | undefined): (row: { readonly file: string; readonly unit: string }) => RecordedRow | undefined {
  const rows = record?.rows ?? [];
  const [byRow, byFile] = [new Map(rows.map((row) => [recordKey(row), row])), new Map(rows.map((row) => [row.file, row]))];
  return (row) => byRow.get(recordKey(row)) ?? byFile.get(row.file);
}
