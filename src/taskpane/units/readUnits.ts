import { isUnread, type UnitOutcome } from "../../rollup";
import type { ReadOutcome } from "./readOutcome";

/**
 * What came of units' files, each under its name. A file of the same name takes the place of the one before where it is of the same organ, as a corrected one is; one of another organ
 * is another file, chosen from another folder, and gets a number. A file that is chosen by itself and with its folder is one.
 */
export class ReadUnits {
  private readonly byName = new Map<string, ReadOutcome>();

  get size(): number {
    return this.byName.size;
  }

  has(name: string): boolean {
    return this.byName.has(name);
  }

  outcomes(): ReadOutcome[] {
    return [...this.byName.values()];
  }

  /** Takes what came of a file. @returns the name under which it is kept, and whether it says other figures than what stood there */
  take(outcome: ReadOutcome): { readonly name: string; readonly isChanged: boolean } {
    const name = this.sameFile(outcome) ?? this.placeOf(outcome);
    const before = this.byName.get(name);
    this.byName.set(name, { ...outcome, file: name });
    return { name, isChanged: before !== undefined && figuresOf(before) !== figuresOf(outcome) };
  }

  /**
   * Keeps a file under a name of its own, with a number: another unit's file of that name was summed up before.
   * @param taken names of files that stand in the sum
   */
  setApart(name: string, taken: ReadonlySet<string>): void {
    const outcome = this.byName.get(name);
    if (!outcome) return;
    let [number, free] = [2, `${name}（2）`];
    while (this.byName.has(free) || taken.has(free)) free = `${name}（${++number}）`;
    this.byName.delete(name);
    this.byName.set(free, { ...outcome, file: free });
  }

  clear(): void {
    this.byName.clear();
  }

  /** The name of a file that was read before by another way: by itself, and in its folder. */
  private sameFile(outcome: UnitOutcome): string | undefined {
    for (const [name, other] of this.byName) if (isSameWay(name, outcome.file) && contentOf(other) === contentOf(outcome)) return name;
    return undefined;
  }

  private placeOf(outcome: UnitOutcome): string {
    let free = outcome.file;
    const taken: string[] = [];
    for (let number = 2; this.byName.has(free); number++) {
      taken.push(free);
      free = `${outcome.file}（${number}）`;
    }
    const standing = (isIts: (other: UnitOutcome) => boolean): string | undefined =>
      taken.find((name) => {
        const other = this.byName.get(name);
        return other !== undefined && isIts(other);
      });
    return standing((other) => organOf(other) === organOf(outcome)) ?? standing(isUnread) ?? free;
  }
}

/** Whether one name is the other with the folders before it: 教育局.xlsx, 报送/教育局.xlsx. */
const isSameWay = (one: string, other: string): boolean => one !== other && (one.endsWith(`/${other}`) || other.endsWith(`/${one}`));

const contentOf = (outcome: UnitOutcome): string => JSON.stringify({ ...outcome, file: "" });

const organOf = (outcome: UnitOutcome): string | undefined => (isUnread(outcome) ? undefined : outcome.organ);
const figuresOf = (outcome: UnitOutcome): string => JSON.stringify(isUnread(outcome) ? outcome.fault : [outcome.year, outcome.figures]);
