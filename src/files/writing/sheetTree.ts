import type { Element, Node } from "@xmldom/xmldom";
import { cellAddress, cellCount, columnNumber, parseRange, type Position, type Rectangle } from "../../address";
import { ROW_MARKS } from "../../xlsx";
import type { RowTexts } from "./rowTexts";
import { addChild, childOf, childrenOf, isText, markupOf, ownerOf, parseAlone } from "./xmlTree";

interface RowElement {
  readonly element: Element;
  readonly cells: Map<number, Element>;
}

/** A row that is a text, and what stands in its place. */
interface TextRow {
  readonly mark: Node;
  readonly markup: string;
}

/** So many cells of opened rows are held as trees, a thousand letters each, before these rows are made texts again. */
const MOST_OPEN = 2_000;

/**
 * The cells of a sheet's part. Rows and cells that do not say where they stand are told so. Rows that are texts become trees when something of them is asked
 * for, and texts again when many have.
 */
export class SheetTree {
  private readonly data: Element;
  private readonly rows = new Map<number, RowElement | TextRow>();
  /** The rows that were opened or added and not closed since. */
  private readonly open = new Set<number>();
  private knownArrays: readonly Rectangle[] | undefined;
  private knownMerges: readonly Rectangle[] | undefined;

  /**
   * @param texts the rows that are texts, with marks in the tree
   * @throws SyntaxError where it is no worksheet
   */
  constructor(
    readonly root: Element,
    private readonly texts: RowTexts,
  ) {
    const data = childOf(root, "sheetData");
    if (!data) throw new SyntaxError("No <sheetData>");
    this.data = data;
    if (!texts.areNone) this.takeMarks();
    let row = -1;
    for (const element of childrenOf(data, "row")) {
      row = element.hasAttribute("r") ? Number(element.getAttribute("r")) - 1 : row + 1;
      if (!Number.isInteger(row) || row < 0) throw new SyntaxError(`Row ${row + 1}`);
      element.setAttribute("r", String(row + 1));
      this.rows.set(row, { element, cells: cellsOf(element, row) });
    }
  }

  /** Gives each row that is a text a mark of its own in the tree. */
  private takeMarks(): void {
    const { data, texts } = this;
    // Each goes to the end in its turn: in front of another one, a node is put in by counting all of them anew.
    for (const node of Array.from(data.childNodes)) {
      data.removeChild(node);
      if (!isText(node)) data.appendChild(node);
      else
        for (const [mark, index] of (node.nodeValue ?? "").matchAll(ROW_MARKS)) {
          const { row, markup } = texts.at(index ?? "");
          this.rows.set(row, { mark: data.appendChild(ownerOf(data).createTextNode(mark)), markup });
        }
    }
  }

  /** All cells in their order. */
  get cells(): (readonly [Position, Element])[] {
    return this.cellsWhere(/(?:)/u);
  }

  /** The cells in their order, but those of rows that are texts and have no such word in them. */
  cellsWhere(word: RegExp): (readonly [Position, Element])[] {
    return [...this.rows].flatMap(([row, one]) => {
      if ("mark" in one && !word.test(one.markup)) return [];
      return [...(this.row(row)?.cells ?? [])].map(([column, element]) => [{ row, column }, element] as const);
    });
  }

  private row(row: number): RowElement | undefined {
    const known = this.rows.get(row);
    if (!known || !("mark" in known)) return known;
    const element = parseAlone(known.markup, this.root);
    this.data.replaceChild(element, known.mark);
    const opened = { element, cells: cellsOf(element, row) };
    this.rows.set(row, opened);
    this.open.add(row);
    return opened;
  }

  /** Makes rows texts again where many have been opened: elements of them that somebody still holds are none of the sheet any more. */
  closeRows(): void {
    const cells = [...this.open].reduce((sum, row) => sum + (this.row(row)?.cells.size ?? 0), 0);
    if (cells <= MOST_OPEN) return;
    for (const row of this.open) {
      const opened = this.rows.get(row);
      if (!opened || "mark" in opened) continue;
      const markup = markupOf(opened.element);
      const mark = ownerOf(this.data).createTextNode(this.texts.add({ row, markup }));
      this.data.replaceChild(mark, opened.element);
      this.rows.set(row, { mark, markup });
    }
    this.open.clear();
  }

  /** The areas of several cells that an array formula or a data table fills: none comes while the sheet is being changed. */
  get arrays(): readonly Rectangle[] {
    this.knownArrays ??= this.cellsWhere(/array|dataTable/u).flatMap(([, cell]) => arrayOf(cell));
    return this.knownArrays;
  }

  /** The areas that are merged: none comes while the sheet is being changed. */
  get merged(): readonly Rectangle[] {
    this.knownMerges ??= mergesOf(this.root);
    return this.knownMerges;
  }

  find({ row, column }: Position): Element | undefined {
    return this.row(row)?.cells.get(column);
  }

  /** A cell, new where there was none: it looks as its row or else its column says. */
  ensure(at: Position): Element {
    const found = this.find(at);
    if (found) return found;
    const { element, cells } = this.row(at.row) ?? this.addRow(at.row);
    const style = element.getAttribute("customFormat") ? element.getAttribute("s") : this.columnStyle(at.column);
    const next = [...cells].find(([column]) => column > at.column)?.[1] ?? null;
    const cell = addChild(element, "c", { r: cellAddress(at), ...(style && { s: style }) }, next);
    cells.set(at.column, cell);
    this.forgetExtent(element);
    return cell;
  }

  private addRow(row: number): RowElement {
    let below = Infinity;
    for (const number of this.rows.keys()) if (number > row && number < below) below = number;
    const next = this.rows.get(below);
    const behind = next && ("mark" in next ? next.mark : next.element);
    const added = { element: addChild(this.data, "row", { r: String(row + 1) }, behind ?? null), cells: new Map<number, Element>() };
    this.rows.set(row, added);
    this.open.add(row);
    return added;
  }

  private columnStyle(column: number): string | null {
    const columns = childOf(this.root, "cols");
    const found =
      columns && childrenOf(columns, "col").find((one) => Number(one.getAttribute("min")) <= column + 1 && Number(one.getAttribute("max")) >= column + 1);
    return found?.getAttribute("style") ?? null;
  }

  /** How far the sheet, and a row of it, reach is optional, and no longer true. */
  forgetExtent(row?: Element): void {
    row?.removeAttribute("spans");
    const dimension = childOf(this.root, "dimension");
    dimension?.parentNode?.removeChild(dimension);
  }
}

/** The cells of a row by their columns; each is told where it stands. */
function cellsOf(element: Element, row: number): Map<number, Element> {
  const cells = new Map<number, Element>();
  let column = -1;
  for (const cell of childrenOf(element, "c")) {
    const letters = /^[A-Za-z]+/.exec(cell.getAttribute("r") ?? "")?.[0];
    column = letters === undefined ? column + 1 : columnNumber(letters);
    cell.setAttribute("r", cellAddress({ row, column }));
    cells.set(column, cell);
  }
  return cells;
}

function arrayOf(cell: Element): Rectangle[] {
  const formula = childOf(cell, "f");
  if (!formula || !/^(array|dataTable)$/.test(formula.getAttribute("t") ?? "")) return [];
  const area = parseRange(formula.getAttribute("ref") ?? "");
  return area && cellCount(area) > 1 ? [area] : [];
}

function mergesOf(root: Element): Rectangle[] {
  const merges = childOf(root, "mergeCells");
  return (merges ? childrenOf(merges, "mergeCell") : []).flatMap((merge) => parseRange(merge.getAttribute("ref") ?? "") ?? []);
}
