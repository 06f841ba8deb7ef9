import type { GridCell } from "../document";
import { isAlike, isNear } from "./halves";
import { OVERRUN } from "./marks";
import type { PageContent, PageTable } from "./pageContent";

const FIGURE = /^[\s\d０-９.,，．-]*[\d０-９][\s\d０-９.,，．-]*$/u;
const LETTER = /\p{L}/u;
/** How the label of a row of its own begins. */
const NUMBERED = /^(?:[（(][一二三四五六七八九十\d０-９]+[）)]|[一二三四五六七八九十\d０-９]+[、.．]|[①-⑳])/u;

const isFigure = ({ text }: GridCell): boolean => FIGURE.test(text);

/**
 * The same pages, where the end of one may cut through a row of a table: of a figure that is wider than its cell the rest then stands on the next page, in a row without a label
 * of its own. Neither part is a figure.
 */
export function withCutFigures(pages: readonly PageContent[]): PageContent[] {
  const texts = new Map<GridCell, string>();
  const textOf = (cell: GridCell): string => texts.get(cell) ?? cell.text;
  pages.slice(1).forEach((page, index) => {
    const [above, below] = [pages[index]?.tables.at(-1), page.tables[0]];
    const cut = above && below && isAlike(above, below) ? cutFigures(above, below) : undefined;
    for (const cell of cut?.begun ?? []) texts.set(cell, textOf(cell) + OVERRUN);
    for (const cell of cut?.ended ?? []) texts.set(cell, OVERRUN + textOf(cell));
  });
  return pages.map((page) => ({
    ...page,
    tables: page.tables.map((table) => ({ ...table, cells: table.cells.map((cell) => ({ ...cell, text: textOf(cell) })) })),
  }));
}

interface CutFigures {
  readonly begun: readonly GridCell[];
  readonly ended: readonly GridCell[];
}

/** The figures of the last row of a table and of the first of the next one that may be parts of the same. */
function cutFigures(above: PageTable, below: PageTable): CutFigures | undefined {
  const last = above.cells.filter(({ row, rowSpan }) => row + rowSpan === above.rows);
  const start = below.cells.find(isFigure)?.row ?? 0;
  const first = below.cells.filter(({ row }) => row === start);
  const isHeader = ({ text }: GridCell): boolean => text === "" || above.cells.some((own) => own.text === text);
  // What stands over it is the header, once more.
  if (!below.cells.filter(({ row }) => row < start).every(isHeader)) return undefined;
  const rest = (cell: GridCell): GridCell | undefined => first.find((other) => isUnder(above, cell, below, other));
  const end = last.findLast(isFigure)?.column ?? 0;
  const label = last.findLast(({ text, column }) => LETTER.test(text) && column < end);
  const figures = last.filter((cell) => isFigure(cell) && cell.column > (label?.column ?? -1));
  const begun = figures.filter((cell) => FIGURE.test(rest(cell)?.text ?? ""));
  if (begun.length === 0) return undefined;
  // A row whose label has a number, in whatever column where merged cells were lost, is one of its own.
  if (first.some(({ text }) => LETTER.test(text) && NUMBERED.test(text))) return undefined;
  const goesOn = label ? rest(label) : first.find(({ text }) => LETTER.test(text));
  if (label ? !goesOn : goesOn) return undefined;
  const isRowOfItsOwn =
    (goesOn?.text ?? "") !== "" &&
    begun.length === figures.length &&
    (!NUMBERED.test(label?.text ?? "") || begun.some((cell) => (rest(cell)?.text ?? "").length > cell.text.length));
  return isRowOfItsOwn ? undefined : { begun, ended: first.filter(isFigure) };
}

function isUnder(above: PageTable, cell: GridCell, below: PageTable, other: GridCell): boolean {
  return (
    isNear(above.columnsAt[cell.column], below.columnsAt[other.column]) &&
    isNear(above.columnsAt[cell.column + cell.columnSpan], below.columnsAt[other.column + other.columnSpan])
  );
}
