import { cellAddress, parseRange, rangeAddress } from "../../address";
import type { Area, CellBlock, KeptCells, Sheets } from "../../workbook";
import { ChangedSince } from "./changedSince";
import { holdsIn } from "./holdsIn";
import type { RecordedChange, Rows } from "./recordedChange";

/**
 * The list of what was changed in a workbook through `sheets`, the one door for all who write: in Excel 2021 a write of an add-in empties
 * the list of Ctrl+Z. New sheets are not on it: a person can delete a sheet, and may have filled it in meanwhile.
 */
export class ChangeLog {
  private changes: readonly RecordedChange[] = [];
  private readonly kept = new Map<number, readonly KeptCells[]>();
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
      write: (place, ...inputs) => this.record([{ ...place, rows: [inputs] }], () => workbook.write(place, ...inputs)),
      writeBlocks: (blocks) => this.record(blocks, () => workbook.writeBlocks(blocks)),
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
      const now = await this.workbook.keep(what.parts.map(({ area }) => area));
      if (what.parts.some(({ after }, index) => !areSame(now[index]?.inputs, after))) {
        this.see((one) => (one === what ? false : undefined));
        throw new ChangedSince();
      }
      await this.workbook.putBack(kept);
    }
    this.kept.delete(id);
    this.list(this.changes.filter((one) => one !== change));
  }

  private async record(blocks: readonly CellBlock[], write: () => Promise<void>): Promise<void> {
    const areas = blocks.map(areaOf);
    // What is no cell is for the workbook to refuse.
    if (!areas.every((area) => area !== undefined)) {
      await write();
      return;
    }
    const before = await this.workbook.keep(areas);
    try {
      await write();
    } catch (error) {
      // Of several blocks those before the refused one may have been written.
      if (areas.length > 1) await this.addChanged(before).catch(() => undefined);
      throw error;
    }
    await this.addChanged(before);
  }

  /** Lists which of these cells hold something else by now. */
  private async addChanged(before: readonly KeptCells[]): Promise<void> {
    const after = await this.workbook.keep(before.map(({ sheet, address }) => ({ sheet, address })));
    const changed = before.flatMap((kept, index) => {
      const inputs = after[index]?.inputs ?? [];
      const { sheet, address } = kept;
      return areSame(kept.inputs, inputs) ? [] : [{ kept, part: { area: { sheet, address }, before: kept.inputs, after: inputs } }];
    });
    const [first, ...others] = changed.map(({ part }) => part);
    if (!first) return;
    this.kept.set(
      this.last + 1,
      changed.map(({ kept }) => kept),
    );
    this.add({ kind: "cells", parts: [first, ...others] });
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
const portOf = (workbook: Sheets): Omit<Sheets, "read" | "write" | "writeBlocks" | "addFlags"> => ({
  survey: () => workbook.survey(),
  hiddenLines: (areas) => workbook.hiddenLines(areas),
  insert: (plans, view) => workbook.insert(plans, view),
  keep: (areas) => workbook.keep(areas),
  putBack: (kept) => workbook.putBack(kept),
  flags: (sheets) => workbook.flags(sheets),
  removeFlags: (sheet, flags) => workbook.removeFlags(sheet, flags),
  select: (cells) => workbook.select(cells),
  activeCell: () => workbook.activeCell(),
  onSelect: (listener) => workbook.onSelect(listener),
  calculate: () => workbook.calculate(),
  onChange: (listener) => workbook.onChange(listener),
});

/** The cells that a block is written into; undefined where it begins at no cell. */
function areaOf({ sheet, address, rows }: CellBlock): Area | undefined {
  const cell = parseRange(address);
  if (!cell || cellAddress({ row: cell.top, column: cell.left }) !== address) return undefined;
  const width = Math.max(...rows.map((inputs) => inputs.length));
  return { sheet, address: rangeAddress({ ...cell, bottom: cell.top + rows.length - 1, right: cell.left + width - 1 }) };
}

const areSame = (some: Rows | undefined, others: Rows): boolean => JSON.stringify(some) === JSON.stringify(others);
