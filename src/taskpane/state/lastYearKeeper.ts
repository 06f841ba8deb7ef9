import type { KeepOutcome } from "../../jobs";
import type { LastYearQuestion } from "./acrossYearsState";

/** A report that is to be kept as last year's. */
interface Keeping {
  readonly source: string;
  /** @param replace whether what is kept already may be replaced */
  readonly keep: (replace: boolean) => Promise<KeepOutcome>;
  readonly onKept?: () => void;
}

/** Keeps reports as last year's; where another one is kept already, or something else stands there, the person is asked first. */
export class LastYearKeeper {
  private asked: Keeping | undefined;

  /**
   * @param ask shows the question, or takes it away
   * @param check checks the workbook anew, once a report is kept
   */
  constructor(
    private readonly ask: (question: LastYearQuestion | undefined) => void,
    private readonly check: () => Promise<void>,
  ) {}

  /** Keeps a report, or asks. */
  async keep(keeping: Keeping): Promise<void> {
    this.asked = keeping;
    await this.goOn(false);
  }

  /** The answer to that question: the report takes the place of what stands there. */
  replace(): Promise<void> {
    return this.goOn(true);
  }

  private async goOn(replace: boolean): Promise<void> {
    const { asked } = this;
    if (!asked) return;
    const outcome = await asked.keep(replace);
    this.ask(outcome.kept ? undefined : { file: asked.source, existing: outcome.existing });
    if (!outcome.kept) return;
    this.asked = undefined;
    asked.onKept?.();
    await this.check();
  }
}
