import { availableParallelism } from "node:os";
import type { Outcome, Request } from "../tasks/task";
import { TaskThread, type ThreadOptions } from "./taskThread";
import type { Workers } from "./threads";

/** A second thread takes as long to start as this many files to read. */
const TASKS_A_THREAD = 16;
/** More would be faster only where there are thousands of files, and each would have less memory. */
const MOST_THREADS = 2;

/**
 * Does tasks in as many threads as their number is worth. Threads that work beside one another share the command's memory and processor time: what is
 * too much for one of them is tried again in a thread that has the command for itself, so that no file is blamed for its company.
 */
export class ThreadPool<Asked extends Request, Value> implements Workers<Asked, Value> {
  readonly depth: number;
  private readonly threads: readonly TaskThread<Asked, Value>[];
  private readonly idle: TaskThread<Asked, Value>[];
  private readonly waiting: ((thread: TaskThread<Asked, Value>) => void)[] = [];
  /** The thread that has the command for itself, and what is done in it, one after the other. */
  private readonly alone: TaskThread<Asked, Value>;
  private doneAlone: Promise<unknown> = Promise.resolve();
  private isEnded = false;

  /** @param tasks how many there will be */
  constructor(options: Omit<ThreadOptions, "threads">, tasks: number) {
    const length = Math.min(availableParallelism(), MOST_THREADS, Math.ceil(tasks / TASKS_A_THREAD));
    this.threads = Array.from({ length }, () => new TaskThread<Asked, Value>({ ...options, threads: length }));
    this.alone = new TaskThread<Asked, Value>({ ...options, threads: 1 });
    this.idle = [...this.threads];
    this.depth = 2 * length;
  }

  prepare(): void {
    this.idle.at(-1)?.prepare();
  }

  async run(asked: Asked): Promise<Outcome<Value>> {
    const thread = this.idle.pop() ?? (await this.nextIdle());
    const { outcome, isTooMuch } = await thread.run(asked);
    this.giveBack(thread);
    return isTooMuch && this.threads.length > 1 ? this.runAlone(asked) : outcome;
  }

  /** Ends all threads, whatever they do; what waits for one is not begun any more. */
  async end(): Promise<void> {
    this.isEnded = true;
    await Promise.all([...this.threads, this.alone].map((thread) => thread.end()));
  }

  private runAlone(asked: Asked): Promise<Outcome<Value>> {
    const done = this.doneAlone.then(async () => {
      const taken: TaskThread<Asked, Value>[] = [];
      while (taken.length < this.threads.length) taken.push(this.idle.pop() ?? (await this.nextIdle()));
      await Promise.all(taken.map((thread) => thread.end()));
      const { outcome } = await this.alone.run(asked);
      await this.alone.end();
      for (const thread of taken) this.giveBack(thread);
      return outcome;
    });
    this.doneAlone = done;
    return done;
  }

  private nextIdle(): Promise<TaskThread<Asked, Value>> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
    });
  }

  private giveBack(thread: TaskThread<Asked, Value>): void {
    if (this.isEnded) return;
    const next = this.waiting.shift();
    if (next) next(thread);
    else this.idle.push(thread);
  }
}
