import { cellAddress, parseRange } from "../../src/address";
import {
  missingFlags,
  SheetsError,
  type Area,
  type CellBlock,
  type CellInput,
  type CellPlace,
  type CellPlan,
  type ConditionalFormatPlan,
  type HiddenLines,
  type KeptCells,
  type PresentFlag,
  type SheetPlan,
  type Sheets,
  type SheetSurvey,
  type SheetsErrorCode,
  type Snapshot,
  type Unsubscribe,
} from "../../src/workbook";
import { planSheets } from "../workbook/planSheets";

/** The port over sheets as their plans write them, in memory: a workbook without a formula engine. */
export class BookInMemory implements Sheets {
  /** What every call is refused with, while it is set. */
  refusal: SheetsErrorCode | undefined;
  readonly selections: (readonly CellPlace[])[] = [];
  private plans: readonly SheetPlan[] = [];
  private readonly changes: Record<string, Record<string, CellPlan>> = {};
  private readonly listeners = new Set<() => void>();
  private readonly selectionListeners = new Set<(cell: CellPlace) => void>();

  async read(areas: readonly Area[]): Promise<Snapshot> {
    await this.answer();
    return planSheets(this.plans, this.changes).read(areas);
  }

  async survey(): Promise<readonly SheetSurvey[]> {
    await this.answer();
    return planSheets(this.plans, this.changes).survey();
  }

  async hiddenLines(areas: readonly Area[]): Promise<HiddenLines[]> {
    await this.answer();
    return areas.map(() => ({ rows: [], columns: [] }));
  }

  async calculate(): Promise<void> {
    await this.answer();
  }

  async insert(plans: readonly SheetPlan[]): Promise<void> {
    await this.answer();
    this.plans = [...this.plans, ...plans];
    this.tell();
  }

  write(place: CellPlace, ...inputs: readonly [CellInput, ...CellInput[]]): Promise<void> {
    return this.writeBlocks([{ ...place, rows: [inputs] }]);
  }

  async writeBlocks(blocks: readonly CellBlock[]): Promise<void> {
    await this.answer();
    for (const { sheet, address, rows } of blocks) {
      const { top = 0, left = 0 } = parseRange(address) ?? {};
      const typed = rows.flatMap((inputs, down) =>
        inputs.map((input, right) => [cellAddress({ row: top + down, column: left + right }), typeof input === "boolean" ? String(input) : input] as const),
      );
      this.type(sheet, Object.fromEntries(typed));
    }
  }

  async keep(areas: readonly Area[]): Promise<KeptCells[]> {
    await this.answer();
    return areas.map((area) => this.keptOf(area));
  }

  private keptOf({ sheet, address }: Area): KeptCells {
    const plan = this.plans.find(({ name }) => name === sheet);
    const { top = 0, left = 0, bottom = 0, right = 0 } = parseRange(address) ?? {};
    const held = (row: number, column: number): CellPlan => this.changes[sheet]?.[cellAddress({ row, column })] ?? plan?.content[row]?.[column] ?? "";
    const inputs = Array.from({ length: bottom - top + 1 }, (_, r) => Array.from({ length: right - left + 1 }, (__, c) => held(top + r, left + c)));
    return { sheet, address, inputs, looks: [] };
  }

  async putBack(kept: readonly KeptCells[]): Promise<void> {
    await this.writeBlocks(
      kept.map(({ sheet, address, inputs: [line = [], ...others] }) => ({ sheet, address: address.split(":")[0] ?? "", rows: [line, ...others] })),
    );
  }

  async flags(sheets: readonly string[]): Promise<PresentFlag[][]> {
    await this.answer();
    return sheets.map((sheet) =>
      (this.plans.find(({ name }) => name === sheet)?.conditionalFormats ?? []).map(({ address, formula }) => ({ addresses: [address], formula })),
    );
  }

  async addFlags(sheet: string, flags: readonly ConditionalFormatPlan[]): Promise<readonly ConditionalFormatPlan[]> {
    const [present = []] = await this.flags([sheet]);
    const missing = missingFlags(present, flags);
    this.changeFlags(sheet, (own) => [...own, ...missing]);
    return missing;
  }

  async removeFlags(sheet: string, flags: readonly ConditionalFormatPlan[]): Promise<void> {
    await this.answer();
    this.changeFlags(sheet, (own) => own.filter((one) => !flags.some(({ address, formula }) => one.address === address && one.formula === formula)));
  }

  /** What a paste does to the flags of a sheet. */
  changeFlags(sheet: string, change: (own: readonly ConditionalFormatPlan[]) => readonly ConditionalFormatPlan[]): void {
    this.plans = this.plans.map((plan) => (plan.name === sheet ? { ...plan, conditionalFormats: change(plan.conditionalFormats) } : plan));
  }

  async select(cells: readonly [CellPlace, ...CellPlace[]]): Promise<void> {
    await this.answer();
    this.selections.push(cells);
    for (const listener of this.selectionListeners) listener(cells[0]);
  }

  async activeCell(): Promise<CellPlace | undefined> {
    await this.answer();
    return this.selections.at(-1)?.[0] ?? this.plans.slice(0, 1).map(({ name }) => ({ sheet: name, address: "A1" }))[0];
  }

  async onSelect(listener: (cell: CellPlace) => void): Promise<Unsubscribe> {
    await this.answer();
    this.selectionListeners.add(listener);
    return () => {
      this.selectionListeners.delete(listener);
      return Promise.resolve();
    };
  }

  async onChange(listener: () => void): Promise<Unsubscribe> {
    await this.answer();
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
      return Promise.resolve();
    };
  }

  /** What a person types: values and formulas by address. */
  type(sheet: string, values: Readonly<Record<string, CellPlan>>): void {
    this.changes[sheet] = { ...this.changes[sheet], ...values };
    this.tell();
  }

  /** What a person does with a sheet's tab. */
  rename(from: string, to: string): void {
    this.plans = this.plans.map((plan) => (plan.name === from ? { ...plan, name: to } : plan));
    this.tell();
  }

  /** What a person does with a sheet that is of no use. */
  remove(name: string): void {
    this.plans = this.plans.filter((plan) => plan.name !== name);
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }

  private answer(): Promise<void> {
    return this.refusal === undefined ? Promise.resolve() : Promise.reject(new SheetsError(this.refusal, "refused"));
  }
}
