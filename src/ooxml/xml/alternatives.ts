const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/** An element that stands for what is in it: a choice of markup, or the branch of it that is read. */
interface Passed {
  /** How many elements are open within it, with itself. */
  readonly level: number;
  readonly isChoice: boolean;
  isTaken: boolean;
}

/** What is asked of an element that is none of its part's vocabulary. */
export interface OtherElement {
  readonly namespace: string;
  readonly name: string;
  readonly level: number;
  /** Whether all that it requires is understood. */
  readonly isUnderstood: () => boolean;
}

/**
 * Choices of markup (mc:AlternateContent) that a reader stands in: of their branches the first one counts whose vocabularies are understood, else
 * the fallback, as if its content stood in the place of the whole.
 * Source: ECMA-376 part 3, 7.5.
 */
export class Alternatives {
  private readonly passed: Passed[] = [];

  get count(): number {
    return this.passed.length;
  }

  /** Looks at an element that was just opened: whether what is in it counts. */
  enter({ namespace, name, level, isUnderstood }: OtherElement): void {
    if (namespace !== COMPATIBILITY) return;
    if (name === "AlternateContent") this.passed.push({ level, isChoice: true, isTaken: false });
    const choice = this.passed.at(-1);
    if (choice?.isChoice !== true || choice.isTaken || choice.level !== level - 1) return;
    if (name !== "Fallback" && !(name === "Choice" && isUnderstood())) return;
    choice.isTaken = true;
    this.passed.push({ level, isChoice: false, isTaken: true });
  }

  /** Forgets the one that was closed, if it is one. */
  leave(level: number): void {
    if ((this.passed.at(-1)?.level ?? 0) > level) this.passed.pop();
  }

  /** Whether what stands at this level stands between the branches of a choice. */
  isBetween(level: number): boolean {
    const last = this.passed.at(-1);
    return last?.isChoice === true && last.level === level;
  }
}
