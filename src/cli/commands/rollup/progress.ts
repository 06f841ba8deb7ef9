import type { Context } from "../../context";

/** With more files than these a line on the terminal shows how far the command is. */
const FEW_FILES = 20;

/** Shows how far reading is: the count, how many a second, and how long it will take. */
export class Progress {
  private done = 0;
  private readonly began = performance.now();

  constructor(
    private readonly total: number,
    private readonly context: Context,
  ) {}

  step(): void {
    this.done++;
    if (this.total <= FEW_FILES) return;
    const seconds = (performance.now() - this.began) / 1_000;
    const rate = this.done / Math.max(seconds, 0.001);
    const { texts, terminal } = this.context;
    terminal.status(texts.rollup.progress(this.done, this.total, Math.round(rate), Math.ceil((this.total - this.done) / rate)));
  }
}
