import { cellAddress, parseRange, rangeAddress, type Area, type CellInput, type CellPlace, type ConditionalFormatPlan, type KeptCells, type Sheets } from "../../workbook";
import { ChangedSince } from "./changedSince";
import { holdsIn } from "./holdsIn";

type Rows = KeptCells["inputs"];

/** Something that was changed in the workbook after a click. */
export interface RecordedChange {
  readonly id: number;
  readonly when: Date;
  /** Whether what was written still stands there, so that it can be undone. */
  readonly holds: boolean;
  /** Cells with what they held before and since, or flags that were added to a sheet. */
  readonly what: CellChange | { readonly kind: "flags"; readonly sheet: string; readonly flags: readonly ConditionalFormatPlan[] };
}

/** Cells of a rectangle that were written. */
export interface CellChange {
  readonly kind: "cells";
  readonly area: Area;
  readonly before: Rows;
  readonly after: Rows;
}

/**
 * The list of what was changed in a workbook through `sheets`, the one door for all who write: in Excel 2021 a write of an add-in empties
 * the list of Ctrl+Z. New sheets are not on it: a person can delete a sheet, and may have filled it in meanwhile.
 */
export class ChangeLog {
  private changes: readonly RecordedChange[] = [];
  private readonly kept = new Map<number, KeptCells>();
  private last = 0;
  /** The workbook; what is written through it is recorded. */
  readonly sheets: Sheets;

  /** @param tell is told the list after each change of it, the oldest first */
  constructor(
    private readonly workbook: Sheets,
    private readonly tell: (changes: readonly RecordedChange[]) => void,
  ) {
    this.sheets = {
      ...portOf(workbook),
      read: async (areas) => {
        const snapshot = await workbook.read(areas);
        this.see((what) => holdsIn(what, areas, snapshot));
        return snapshot;
      },
      write: (place, ...inputs) => this.record(place, [inputs], () => workbook.write(place, ...inputs)),
      writeRows: (place, rows) => this.record(place, rows, () => workbook.writeRows(place, rows)),
      addFlags: async (sheet, flags) => {
        const added = await workbook.addFlags(sheet, flags);
        if (added.length > 0) this.add({ kind: "flags", sheet, flags: added });
        return added;
      },
    };
  }

  /**
   * Puts back what stood there before a change, and takes the change off the list.
   * @throws ChangedSince where something else stands there by now; nothing is written
   */
  async undo(id: number): Promise<void> {
    const change = this.changes.find((one) => one.id === id);
    if (!change) return;
    const { what } = change;
    const kept = this.kept.get(id);
    if (what.kind === "flags") await this.workbook.removeFlags(what.sheet, what.flags);
    else if (kept) {
      const now = await this.workbook.keep(what.area);
      if (!areSame(now.inputs, what.after)) {
        this.see((one) => (one === what ? false : undefined));
        throw new ChangedSince();
      }
      await this.workbook.putBack(kept);
    }
    this.kept.delete(id);
    this.list(this.changes.filter((one) => one !== change));
  }

  private async record(place: CellPlace, rows: readonly (readonly CellInput[])[], write: () => Promise<void>): Promise<void> {
    const cell = parseRange(place.address);
    const width = Math.max(...rows.map((inputs) => inputs.length));
    const isCell = cell && cellAddress({ row: cell.top, column: cell.left }) === place.address;
    // What is no cell is for the workbook to refuse.
    if (!isCell) {
      await write();
      return;
    }
    const area = { sheet: place.sheet, address: rangeAddress({ ...cell, bottom: cell.top + rows.length - 1, right: cell.left + width - 1 }) };
    const before = await this.workbook.keep(area);
    await write();
    const after = await this.workbook.keep(area);
    if (areSame(before.inputs, after.inputs)) return;
    this.kept.set(this.last + 1, before);
    this.add({ kind: "cells", area, before: before.inputs, after: after.inputs });
  }

  private add(what: RecordedChange["what"]): void {
    this.list([...this.changes, { id: ++this.last, when: new Date(), holds: true, what }]);
  }

  /** Takes note of which changes still hold. @param holds undefined where it cannot tell */
  private see(holds: (what: RecordedChange["what"]) => boolean | undefined): void {
    const seen = this.changes.map((change) => ({ ...change, holds: holds(change.what) ?? change.holds }));
    if (seen.some((change, index) => change.holds !== this.changes[index]?.holds)) this.list(seen);
  }

  private list(changes: readonly RecordedChange[]): void {
    this.changes = changes;
    this.tell(changes);
  }
}

/** What the workbook does without being recorded, also where its methods stand in a class. */
const portOf = (workbook: Sheets): Omit<Sheets, "read" | "write" | "writeRows" | "addFlags"> => ({
  survey: () => workbook.survey(),
  hiddenLines: (areas) => workbook.hiddenLines(areas),
  insert: (plans) => workbook.insert(plans),
  keep: (area) => workbook.keep(area),
  putBack: (kept) => workbook.putBack(kept),
  flags: (sheets) => workbook.flags(sheets),
  removeFlags: (sheet, flags) => workbook.removeFlags(sheet, flags),
  select: (cells) => workbook.select(cells),
  activeCell: () => workbook.activeCell(),
  onSelect: (listener) => workbook.onSelect(listener),
  onChange: (listener) => workbook.onChange(listener),
});

const areSame = (some: Rows, others: Rows): boolean => JSON.stringify(some) === JSON.stringify(others);
