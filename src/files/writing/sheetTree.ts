import type { Element } from "@xmldom/xmldom";
import { cellAddress, cellCount, columnNumber, parseRange, type Position, type Rectangle } from "../../address";
import { addChild, childOf, childrenOf } from "./xmlTree";

interface RowElement {
  readonly element: Element;
  readonly cells: Map<number, Element>;
}

/** The cells of a sheet's part. Rows and cells that do not say where they stand are told so. */
export class SheetTree {
  private readonly data: Element;
  private readonly rows = new Map<number, RowElement>();
  private knownArrays: readonly Rectangle[] | undefined;
  private knownMerges: readonly Rectangle[] | undefined;

  /** @throws SyntaxError where it is no worksheet */
  constructor(readonly root: Element) {
    const data = childOf(root, "sheetData");
    if (!data) throw new SyntaxError("No <sheetData>");
    this.data = data;
    let row = -1;
    for (const element of childrenOf(data, "row")) {
      row = element.hasAttribute("r") ? Number(element.getAttribute("r")) - 1 : row + 1;
      if (!Number.isInteger(row) || row < 0) throw new SyntaxError(`Row ${row + 1}`);
      element.setAttribute("r", String(row + 1));
      const cells = new Map<number, Element>();
      let column = -1;
      for (const cell of childrenOf(element, "c")) {
        const letters = /^[A-Za-z]+/.exec(cell.getAttribute("r") ?? "")?.[0];
        column = letters === undefined ? column + 1 : columnNumber(letters);
        cell.setAttribute("r", cellAddress({ row, column }));
        cells.set(column, cell);
      }
      this.rows.set(row, { element, cells });
    }
  }

  /** All cells in their order. */
  get cells(): (readonly [Position, Element])[] {
    return [...this.rows].flatMap(([row, { cells }]) => [...cells].map(([column, element]) => [{ row, column }, element] as const));
  }

  /** The areas of several cells that an array formula or a data table fills: none comes while the sheet is being changed. */
  get arrays(): readonly Rectangle[] {
    this.knownArrays ??= this.cells.flatMap(([, cell]) => arrayOf(cell));
    return this.knownArrays;
  }

  /** The areas that are merged: none comes while the sheet is being changed. */
  get merged(): readonly Rectangle[] {
    this.knownMerges ??= mergesOf(this.root);
    return this.knownMerges;
  }

  find({ row, column }: Position): Element | undefined {
    return this.rows.get(row)?.cells.get(column);
  }

  /** A cell, new where there was none: it looks as its row or else its column says. */
  ensure(at: Position): Element {
    const found = this.find(at);
    if (found) return found;
    const { element, cells } = this.rows.get(at.row) ?? this.addRow(at.row);
    const style = element.getAttribute("customFormat") ? element.getAttribute("s") : this.columnStyle(at.column);
    const next = [...cells].find(([column]) => column > at.column)?.[1] ?? null;
    const cell = addChild(element, "c", { r: cellAddress(at), ...(style && { s: style }) }, next);
    cells.set(at.column, cell);
    this.forgetExtent(element);
    return cell;
  }

  private addRow(row: number): RowElement {
    const next = [...this.rows].find(([number]) => number > row)?.[1].element ?? null;
    const added = { element: addChild(this.data, "row", { r: String(row + 1) }, next), cells: new Map<number, Element>() };
    this.rows.set(row, added);
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
