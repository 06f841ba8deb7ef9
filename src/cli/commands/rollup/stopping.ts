import type { Outcome, Request } from "../../tasks/task";
import type { Workers } from "../../threads/threads";
import type { Context } from "../../context";

/** What a person asks for by Ctrl+C while units are summed up: at first that no further file is read, then that nothing is written. */
export class Stopping {
  private presses = 0;
  private giveUp: () => void = () => undefined;
  private readonly givenUp = new Promise<void>((resolve) => {
    this.giveUp = resolve;
  });
  /** Ends the watch: from then on the process ends as any other. */
  readonly end: () => void;

  constructor({ onStop }: Pick<Context, "onStop">) {
    this.end = onStop(() => {
      this.presses++;
      if (this.presses > 1) this.giveUp();
    });
  }

  get isStopped(): boolean {
    return this.presses > 0;
  }

  /** Threads whose work ends with a fault once nothing is to be written. */
  heldBy<Asked extends Request, Value>(workers: Workers<Asked, Value>, sentence: string): Workers<Asked, Value> {
    const given = this.givenUp.then((): Outcome<Value> => ({ fault: { code: "stopped", message: sentence } }));
    return {
      depth: workers.depth,
      prepare: () => {
        workers.prepare();
      },
      run: (asked) => Promise.race([given, workers.run(asked)]),
      end: () => workers.end(),
    };
  }
}
