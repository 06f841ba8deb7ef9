import type { Block, Grid, GridCell, Paragraph } from "../../documents";
import { formHeaders } from "./formHeader";
import { fillsPlace, labelLetters, numbersIn } from "./labelLetters";
import { proceduresOf, type Procedure } from "./turnedCases";

/** A table that has the figures of some procedures of 表四, one below or beside the other. */
interface CasesPiece {
  readonly grid: Grid;
  readonly procedures: readonly Procedure[];
  readonly figures: readonly string[];
  /** The row of its figures. */
  readonly row: number;
  /** The line above it that names its procedure, where it does not do so itself. */
  readonly caption: Paragraph | undefined;
}

const header = formHeaders.find(({ hasLabels }) => !hasLabels);
const procedures = header ? proceduresOf(header) : [];
const names = procedures[0]?.results ?? [];

/**
 * Blocks with 表四 as one table where its source has two or three: 行政复议 apart from 行政诉讼, or each procedure under a line or a header that names it. Only where they follow one
 * another and have each procedure once; the lines that name them go.
 */
export function withJoinedCases(blocks: readonly Block[]): readonly Block[] {
  const pieces = blocks.flatMap((block, at) => (block.kind === "grid" ? (pieceOf(block, blocks.slice(0, at)) ?? []) : []));
  const [first] = pieces;
  if (!first || !areWhole(pieces, blocks)) return blocks;
  const gone = new Set<Block>(pieces.flatMap(({ grid, caption }) => [...(grid === first.grid ? [] : [grid]), ...(caption ? [caption] : [])]));
  return blocks.flatMap((block) => (block === first.grid ? [tableOf(pieces)] : gone.has(block) ? [] : [block]));
}

/** Whether pieces are the table, one behind the other, with each procedure once. */
function areWhole(pieces: readonly CasesPiece[], blocks: readonly Block[]): boolean {
  const own = pieces.flatMap((piece) => piece.procedures);
  const areBeside = pieces.every((piece, at) => at === 0 || follows(pieces[at - 1], piece, blocks));
  return pieces.length > 1 && own.length === procedures.length && new Set(own).size === procedures.length && areBeside;
}

/** Whether nothing but the line that names it stands between a piece and the one before. */
function follows(last: CasesPiece | undefined, { grid, caption }: CasesPiece, blocks: readonly Block[]): boolean {
  const between = last && blocks.slice(blocks.indexOf(last.grid) + 1, blocks.indexOf(grid));
  return between?.every((block) => block === caption) === true;
}

function pieceOf(grid: Grid, before: readonly Block[]): CasesPiece | undefined {
  const rows = Array.from({ length: grid.rows }, (): GridCell[] => []);
  for (const cell of grid.cells) rows[cell.row]?.push(cell);
  const texts = rows.map((row) => row.map(({ text }) => text));
  const head = texts.findIndex((row) => namesAtEnd(row) > 0);
  const body = texts.flatMap((row, at) => (numbersIn(row) > 0 ? [at] : []));
  const [row = 0, ...others] = body;
  const count = namesAtEnd(texts[head] ?? []);
  if (head === -1 || others.length > 0 || row <= head || endOf(rows[row]) !== endOf(rows[head])) return undefined;
  const figures = (texts[row] ?? []).slice(-count * names.length);
  const isWhole = figures.length === count * names.length && figures.every(fillsPlace) && (figures.at(-1) !== "" || figures.every((text) => text === ""));
  const own = texts.slice(0, head).flatMap((line) => line.flatMap((text) => namedBy(text) ?? []));
  const above = before.at(-1);
  const caption = own.length === 0 && above?.kind === "paragraph" && namedBy(above.text) ? above : undefined;
  const said = caption ? [namedBy(caption.text)].flatMap((one) => one ?? []) : own;
  return isWhole && said.length === count ? { grid, procedures: said, figures, row, caption } : undefined;
}

/** How often the names of all results stand at the end of a row, and nothing else does but labels before them. */
function namesAtEnd(texts: readonly string[]): number {
  for (let count = Math.floor(texts.length / Math.max(names.length, 1)); count > 0; count--) {
    const own = texts.slice(-count * names.length);
    if (own.every((text, at) => names[at % names.length]?.keys.has(labelLetters(text)))) return count;
  }
  return 0;
}

/** The procedure that a label or a line names, with nothing else in it. */
const namedBy = (text: string): Procedure | undefined => {
  const letters = labelLetters(text);
  return procedures.find(({ group }) => {
    const rest = letters.split(group.own);
    return rest.length === 2 && rest.every((part) => NOTHING_ELSE.test(part));
  });
};

/** 「复议后起诉的行政诉讼案件情况」 */
const NOTHING_ELSE = /^(?:的|行政诉讼|案件|情况|统计|表|件数?|数量)*$/u;

const endOf = (row: readonly GridCell[] | undefined): number => {
  const last = row?.at(-1);
  return last ? last.column + last.columnSpan : 0;
};

/** The table with a row for each procedure. */
function tableOf(pieces: readonly CasesPiece[]): Grid {
  const lines = pieces.flatMap(({ procedures: own, figures, row }) =>
    own.map((procedure, index) => ({ row, texts: [procedure.group.own, ...figures.slice(index * names.length, (index + 1) * names.length)] })),
  );
  const rows = [["", ...names.map(({ own }) => own)], ...lines.map(({ texts }) => texts)];
  const [first] = pieces;
  const rowNumbers = [1, ...lines.map(({ row }) => first?.grid.rowNumbers?.[row] ?? row + 1)];
  return {
    ...(first?.grid.within && { within: first.grid.within }),
    ...{ kind: "grid", place: first?.grid.place ?? {}, rows: rows.length, columns: names.length + 1, rowNumbers },
    cells: rows.flatMap((texts, row) => texts.map((text, column) => ({ row, column, rowSpan: 1, columnSpan: 1, text }))),
  };
}
