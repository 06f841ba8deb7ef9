import type { Position, Rectangle } from "../../../../src/address";
import { rectangleFrom, columnsOf, intersect, rowsOf, sameRectangle, type Book, type Sheet, type User } from "../../engine";
import { clipboardTextOf, rowsOfClipboardText } from "../grid/clipboardText";

/** A block of cells that was copied or cut here, and the text that stands for it on the system's clipboard. */
interface Copied {
  readonly sheet: Sheet;
  readonly area: Rectangle;
  readonly text: string;
  readonly cut: boolean;
}

/** Copy, cut and paste of a workspace: what was copied here pastes with formulas and looks, all else as text. */
export class Clipboard {
  #copied: Copied | null = null;

  constructor(
    private readonly book: Book,
    private readonly user: User,
  ) {}

  /** Gives the text for the system's clipboard. */
  copy(sheet: Sheet, area: Rectangle): string {
    return this.#take(sheet, area, false);
  }

  /** As `copy`; the cells are cleared when they are pasted. */
  cut(sheet: Sheet, area: Rectangle): string {
    return this.#take(sheet, area, true);
  }

  /** Pastes at the first cell of the target; a target that is a multiple of what is pasted is filled. Gives the pasted area. */
  paste(sheet: Sheet, target: Rectangle, text: string): Rectangle {
    const copied = this.#copied?.text === text ? this.#copied : null;
    return copied === null ? this.#pasteText(sheet, target, rowsOfClipboardText(text)) : this.#pasteCopied(sheet, target, copied);
  }

  #take(sheet: Sheet, area: Rectangle, cut: boolean): string {
    const used = sheet.usedArea();
    const part = (used && intersect(area, { ...used, top: area.top, left: area.left })) ?? rectangleFrom({ row: area.top, column: area.left });
    const text = clipboardTextOf(range(part.top, part.bottom).map((row) => range(part.left, part.right).map((column) => sheet.text({ row, column }))));
    this.#copied = { sheet, area: part, text, cut };
    return text;
  }

  #pasteText(sheet: Sheet, target: Rectangle, rows: readonly (readonly string[])[]): Rectangle {
    const width = Math.max(...rows.map((row) => row.length));
    const filled = sheet.merges.some((merge) => sameRectangle(merge, target)) ? rectangleFrom(first(target)) : multipleOf(target, rows.length, width);
    const tiled = range(filled.top, filled.bottom).map((_, down) =>
      range(filled.left, filled.right).map((_column, right) => rows[down % rows.length]?.[right % width] ?? ""),
    );
    return this.user.pasteText(sheet, first(target), tiled);
  }

  #pasteCopied(sheet: Sheet, target: Rectangle, { sheet: from, area, cut }: Copied): Rectangle {
    return this.book.edit("user", () => {
      if (cut) {
        const pasted = this.user.copyCells(from, area, sheet, first(target));
        if (from !== sheet || intersect(area, pasted) === null) this.user.clearContents(from, area);
        this.#copied = null;
        return pasted;
      }
      const filled = multipleOf(target, rowsOf(area), columnsOf(area));
      for (let row = filled.top; row <= filled.bottom; row += rowsOf(area)) {
        for (let column = filled.left; column <= filled.right; column += columnsOf(area)) {
          this.user.copyCells(from, area, sheet, { row, column });
        }
      }
      return filled;
    });
  }
}

function multipleOf(target: Rectangle, rows: number, columns: number): Rectangle {
  const fits = rowsOf(target) % rows === 0 && columnsOf(target) % columns === 0;
  return fits ? target : rectangleFrom(first(target), rows, columns);
}

function first({ top, left }: Rectangle): Position {
  return { row: top, column: left };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
