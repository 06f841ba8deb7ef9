import type { Block, SourceDocument } from "../../../src/documents";
import { newFileSheets, type FileSheets } from "../../../src/files";
import { colors, type CellPlan, type SheetPlan } from "../../../src/workbook";

/** How somebody put a report into a workbook. */
export interface BookLooks {
  /** Everything on one sheet, or what a heading begins on a sheet of its own, with or without the heading in it. */
  readonly sheets: "one" | "sections" | "tabs";
  /** Blank rows between what does not hang together. */
  readonly gap: 0 | 1 | 2;
  /** Columns that stay blank at the left side. */
  readonly left: 0 | 1 | 3;
  /** Whether numbers were pasted as texts. */
  readonly texts: boolean;
}

const SECTION = /^[一二三四五六]、/u;

/** A document as the workbook of somebody who pasted or typed it: texts each in a row, tables cell by cell, what was merged in its first cell. */
export async function layBook({ blocks }: SourceDocument, looks: BookLooks): Promise<FileSheets> {
  const parts: { name: string; blocks: Block[] }[] = [{ name: "年报", blocks: [] }];
  for (const block of blocks) {
    const isStart = block.kind === "paragraph" && SECTION.test(block.text);
    if (isStart && looks.sheets !== "one") parts.push({ name: looks.sheets === "tabs" ? block.text.slice(0, 31) : `第${parts.length}页`, blocks: [] });
    if (!isStart || looks.sheets !== "tabs") parts.at(-1)?.blocks.push(block);
  }
  const book = newFileSheets();
  await book.insert(
    parts.map((part) =>
      planOf(
        part.name,
        part.blocks.flatMap((block) => rowsOf(block, looks)),
        looks,
      ),
    ),
  );
  return book;
}

/** A block, and whether blank rows stand before it. */
function rowsOf(block: Block, { texts, gap }: BookLooks): CellPlan[][] {
  const before = Array.from({ length: gap }, () => []);
  if (block.kind === "paragraph") return [...before, [block.text]];
  const rows = Array.from({ length: block.rows }, () => Array<CellPlan>(block.columns).fill(""));
  for (const { row, column, text } of block.cells) (rows[row] ?? [])[column] = !texts && /^-?(?:0|[1-9]\d{0,8})(?:\.\d+)?$/u.test(text) ? Number(text) : text;
  return [...before, ...rows, []];
}

function planOf(name: string, rows: readonly (readonly CellPlan[])[], { left }: BookLooks): SheetPlan {
  const width = Math.max(1, ...rows.map(({ length }) => length)) + left;
  const content = rows.map((row) => [...Array<CellPlan>(left).fill(""), ...row, ...Array<CellPlan>(width - left - row.length).fill("")]);
  return {
    ...{ name, content, tabColor: colors.tab, merges: [], formats: [], columnWidths: [], rowHeights: new Map(), conditionalFormats: [], validations: [] },
    ...{ freeze: { rows: 0, columns: 0 }, print: { orientation: "portrait" as const, area: "A:Z", titleRows: "1:1" } },
  };
}
