import { STOPPED } from "../../rollup";
import type { ReadOutcome } from "../units/readOutcome";
import { ReadUnits } from "../units/readUnits";
import type { ChosenUnit, UnitFiles } from "../units/unitFiles";
import type { RollupState } from "./rollupState";

/** How often the count of files moves. */
const STEP_MS = 100;

/** What was read of units' files, and what was chosen and not read, as somebody has stopped it. */
export class UnitsReading {
  private readonly units = new ReadUnits();
  private waiting: readonly ChosenUnit[] = [];
  private stopping: AbortController | undefined;

  constructor(
    private readonly files: UnitFiles,
    private readonly show: (rollup: Partial<RollupState>) => void,
    /** What is said of a file that was not read. */
    private readonly notRead: string,
  ) {}

  /** What came of the files that were read. */
  get read(): ReadOutcome[] {
    return this.units.outcomes();
  }

  /** How many files were not read. */
  get left(): number {
    return this.waiting.length;
  }

  /** The same, and those that were not read, by name. */
  get all(): ReadOutcome[] {
    const left = this.waiting.filter(({ name }) => !this.units.has(name));
    return [...this.read, ...left.map(({ name }): ReadOutcome => ({ file: name, fault: { code: STOPPED, message: this.notRead } }))];
  }

  /**
   * Reads files beside those that were read before, or those that were left.
   * @param onChanged told the name of a file that says other figures than it did
   */
  async readAll(chosen: readonly ChosenUnit[] | undefined, onChanged: (name: string) => void): Promise<void> {
    const units = chosen ?? this.waiting;
    this.stopping = new AbortController();
    const since = Date.now();
    const names = new Set(units.map(({ name }) => name));
    const left = new Set(units);
    let told = 0;
    const tell = (): void => {
      this.show({ doing: "reading", reading: { done: units.length - left.size, total: units.length, elapsed: Date.now() - since } });
    };
    const take = (outcome: ReadOutcome, unit: ChosenUnit): void => {
      left.delete(unit);
      const { name, isChanged } = this.units.take(outcome);
      if (isChanged) onChanged(name);
      if (Date.now() - told < STEP_MS) return;
      told = Date.now();
      tell();
    };
    tell();
    try {
      await this.files.read(units, take, this.stopping.signal);
    } finally {
      this.waiting = [...this.waiting.filter(({ name }) => !names.has(name)), ...left];
      this.show({ doing: undefined, reading: undefined, read: this.units.size, left: new Set(this.waiting.map(({ name }) => name)) });
    }
  }

  /** Keeps a file under a name that no file of the sum has. */
  setApart(name: string, taken: ReadonlySet<string>): void {
    this.units.setApart(name, taken);
  }

  /** Ends reading: what was read is kept. */
  stop(): void {
    this.stopping?.abort();
  }

  clear(): void {
    this.units.clear();
    this.waiting = [];
  }
}
