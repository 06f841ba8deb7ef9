import type { Block, Paragraph, SourcePlace } from "../document";
import { withCutFigures } from "./cutRows";
import { withHalvesAligned } from "./halves";
import type { PageContent, PageTable } from "./pageContent";
import { columnsOf, type TextColumn } from "./columns";
import { goesOn, joinedText, usualStep } from "./paragraphs";
import type { TextLine } from "./textLines";

/** A paragraph to which lines may still come. */
interface OpenParagraph {
  readonly block: { -readonly [Key in keyof Paragraph]: Paragraph[Key] };
  last: TextLine;
  column: TextColumn;
}

/** Numbers of pages stand between the lines of a paragraph that goes on behind them. */
const PAGE_NUMBER = /^(?:[-—–·\s]*\d{1,3}[-—–·\s]*|第\s*\d{1,3}\s*页.{0,12}|\d{1,3}\s*\/\s*\d{1,3})$/u;

/** Whether a line is the number of a page and nothing else. */
export const isNumberOfPage = (text: string): boolean => PAGE_NUMBER.test(text);

const NOWHERE: TextColumn = { left: 0, right: 0 };

/** The blocks of a document from what is to be read on its pages: lines become paragraphs, which go on from page to page. */
export function pdfBlocks(read: readonly PageContent[]): Block[] {
  const pages = withHalvesAligned(withCutFigures(read), isNumberOfPage);
  const blocks: Block[] = [];
  let open: OpenParagraph | undefined;
  let [paragraph, table] = [0, 0];
  const isText = ({ text }: TextLine): boolean => !isNumberOfPage(text);
  const columns = columnsOf(pages, isText);
  const step = usualStep(pages.map(({ lines }, index) => [lines.filter(isText), columns[index] ?? NOWHERE]));
  const addParagraph = (text: string, page: number): OpenParagraph["block"] => {
    const block: OpenParagraph["block"] = { kind: "paragraph", text, place: { page, paragraph: ++paragraph } };
    blocks.push(block);
    return block;
  };
  pages.forEach(({ lines, tables }, index) => {
    const page = index + 1;
    const column = columns[index] ?? NOWHERE;
    let isOnNextPage = true;
    const parts = [...lines.map((line) => ({ at: line.base - 0.4 * line.size, line })), ...tables.map((one) => ({ at: one.top, one }))].sort(
      (a, b) => a.at - b.at,
    );
    for (const part of parts) {
      if ("one" in part) {
        open = undefined;
        blocks.push(grid(part.one, { page, table: ++table }));
      } else if (isNumberOfPage(part.line.text)) {
        addParagraph(part.line.text, page);
        continue;
      } else if (open && goesOn(open.last, part.line, { column, before: open.column, step, isOnNextPage })) {
        open.block.text = joinedText(open.block.text, part.line.text);
        Object.assign(open, { last: part.line, column });
      } else open = { block: addParagraph(part.line.text, page), last: part.line, column };
      isOnNextPage = false;
    }
  });
  return blocks;
}

const grid = ({ rows, columns, cells }: PageTable, place: SourcePlace): Block => ({ kind: "grid", rows, columns, cells, place });
