import type { Grid, SourceDocument } from "../../../src/documents";
import { drawText, widthOf, writePdf, type DrawnPage } from "./writePdf";

/** How a document is set on pages. */
export interface PdfLooks {
  /** How the lines of tables are drawn. */
  readonly rules: "lines" | "shapes" | "frames";
  /** The size of the text of tables. */
  readonly size: 7 | 8 | 9;
  /** Whether characters of tables are drawn twice, to look bold. */
  readonly bold: boolean;
  /** Whether each character is drawn by itself. */
  readonly apart: boolean;
}

const PAGE = { width: 595, height: 842, left: 60, right: 60, top: 70, bottom: 70 };
const BODY = 16;
/** Rows of the longest head, and the first below it. */
const HEAD = 7;
const WIDTH = PAGE.width - PAGE.left - PAGE.right;

/** A document of blocks as a PDF: text in lines, set in at the first one, tables with ruled lines, both going on from page to page. */
export function layPdf({ blocks }: SourceDocument, looks: PdfLooks): Uint8Array {
  const pages: { readonly orders: string[] }[] = [{ orders: [] }];
  let y = PAGE.height - PAGE.top;
  const orders = (): string[] => pages.at(-1)?.orders ?? [];
  const room = (height: number): void => {
    if (y - height >= PAGE.bottom) return;
    orders().push(drawText({ x: PAGE.width / 2 - 20, y: 40, size: 10, text: `- ${pages.length} -` }));
    pages.push({ orders: [] });
    y = PAGE.height - PAGE.top;
  };
  for (const block of blocks) {
    if (block.kind === "paragraph") {
      inLines(block.text, WIDTH - 2 * BODY, WIDTH, BODY).forEach((text, index) => {
        room(28);
        y -= 28;
        orders().push(drawText({ x: PAGE.left + (index === 0 ? 2 * BODY : 0), y, size: BODY, text }));
      });
      continue;
    }
    const { columns, heights } = measure(block, looks.size);
    // A head stays with its table.
    room(heights.slice(0, HEAD).reduce((sum, height) => sum + height, 0));
    for (let row = 0; row < block.rows;) {
      room(heights[row] ?? 0);
      const top = y;
      const first = row;
      const rows: number[] = [];
      while (row < block.rows && (rows.length === 0 || y - (heights[row] ?? 0) >= PAGE.bottom)) {
        y -= heights[row] ?? 0;
        rows.push(y);
        row++;
      }
      orders().push(...drawRows(block, { first, columns, rows: [top, ...rows] }, looks));
    }
  }
  return writePdf(
    pages.map(({ orders: drawn }): DrawnPage => ({ width: PAGE.width, height: PAGE.height, orders: drawn })),
    { map: "Identity-H" },
  );
}

/** A text in lines of a width, of which the first has less; signs that may begin no line hang over the end of the one before. */
function inLines(text: string, first: number, width: number, size: number, hangs = true): string[] {
  const lines = [""];
  for (const [word] of text.matchAll(/[\x21-\x7e]+|[^]/gu)) {
    const line = lines.at(-1) ?? "";
    const room = lines.length === 1 ? first : width;
    if (line !== "" && widthOf(line + word) * size > room && !(hangs && /[，。；：、）》”]/u.test(word))) lines.push(word);
    else lines.push((lines.pop() ?? "") + word);
  }
  return lines;
}

interface Measures {
  readonly columns: readonly number[];
  readonly heights: readonly number[];
}

function measure({ rows, columns, cells }: Grid, size: number): Measures {
  const weights = Array.from({ length: columns }, (_, column) =>
    Math.max(
      3,
      ...cells
        .filter((cell) => cell.column === column && cell.columnSpan === 1)
        .map(({ text }) => Math.min(14, Math.max(...text.split("\n").map(widthOf)) + 1.5)),
    ),
  );
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let x = PAGE.left;
  const places = [x, ...weights.map((weight) => (x += (weight / whole) * WIDTH))];
  const heights = Array.from({ length: rows }, (_, row) => {
    const own = cells.filter((cell) => cell.row === row && cell.rowSpan === 1);
    const most = Math.max(
      1,
      ...own.map((cell) => cellLines(cell.text, (places[cell.column + cell.columnSpan] ?? 0) - (places[cell.column] ?? 0), size).length),
    );
    return most * (size + 3) + 6;
  });
  for (const cell of cells) {
    const last = cell.row + cell.rowSpan - 1;
    const need = cellLines(cell.text, (places[cell.column + cell.columnSpan] ?? 0) - (places[cell.column] ?? 0), size).length * (size + 3) + 6;
    const has = heights.slice(cell.row, last + 1).reduce((sum, height) => sum + height, 0);
    heights[last] = (heights[last] ?? 0) + Math.max(0, need - has);
  }
  return { columns: places, heights };
}

const cellLines = (text: string, width: number, size: number): string[] => text.split("\n").flatMap((line) => inLines(line, width - 4, width - 4, size, false));

interface DrawnRows {
  readonly first: number;
  readonly columns: readonly number[];
  readonly rows: readonly number[];
}

function drawRows({ cells }: Grid, { first, columns, rows }: DrawnRows, looks: PdfLooks): string[] {
  const count = rows.length - 1;
  return cells.flatMap((cell) => {
    const [from, to] = [Math.max(0, cell.row - first), Math.min(count, cell.row + cell.rowSpan - first)];
    if (to <= from) return [];
    const [left = 0, right = 0, top = 0, bottom = 0] = [columns[cell.column], columns[cell.column + cell.columnSpan], rows[from], rows[to]];
    const frame = drawFrame({ left, right, top, bottom }, looks);
    if (cell.row < first) return frame;
    const lines = cellLines(cell.text, right - left, looks.size);
    return [...frame, ...lines.flatMap((text, index) => drawWords(text, { x: left + 2, y: top - 3 - (index + 1) * (looks.size + 2) }, looks))];
  });
}

function drawFrame({ left, right, top, bottom }: Readonly<Record<"left" | "right" | "top" | "bottom", number>>, { rules }: PdfLooks): string[] {
  if (rules === "frames") return [`${left} ${bottom} ${right - left} ${top - bottom} re S`];
  const sides = [
    [left, top, right, top],
    [left, bottom, right, bottom],
    [left, top, left, bottom],
    [right, top, right, bottom],
  ] as const;
  return sides.map(([x, y, toX, toY]) =>
    rules === "lines" ? `${x} ${y} m ${toX} ${toY} l S` : `${x - 0.25} ${Math.min(y, toY) - 0.25} ${toX - x + 0.5} ${Math.abs(toY - y) + 0.5} re f`,
  );
}

function drawWords(text: string, { x, y }: { readonly x: number; readonly y: number }, { size, bold, apart }: PdfLooks): string[] {
  const pieces = apart ? Array.from(text) : [text];
  let at = x;
  return pieces.flatMap((piece) => {
    const drawn = [drawText({ x: at, y, size, text: piece }), ...(bold ? [drawText({ x: at + 0.3, y, size, text: piece })] : [])];
    at += widthOf(piece) * size;
    return drawn;
  });
}
