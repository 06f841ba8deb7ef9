import { availableParallelism } from "node:os";
import type { Outcome, Request } from "../tasks/task";
import { TaskThread, type ThreadOptions } from "./taskThread";
import type { Workers } from "./threads";

/** A second thread takes as long to start as this many files to read. */
const TASKS_A_THREAD = 16;
/** Two threads take 180 MB together; more would be faster only where there are thousands of files. */
const MOST_THREADS = 2;

/** Does tasks in as many threads as their number is worth. */
export class ThreadPool<Asked extends Request, Value> implements Workers<Asked, Value> {
  readonly depth: number;
  private readonly threads: readonly TaskThread<Asked, Value>[];
  private readonly idle: TaskThread<Asked, Value>[];
  private readonly waiting: ((thread: TaskThread<Asked, Value>) => void)[] = [];

  /** @param tasks how many there will be */
  constructor(options: Omit<ThreadOptions, "threads">, tasks: number) {
    const length = Math.min(availableParallelism(), MOST_THREADS, Math.ceil(tasks / TASKS_A_THREAD));
    this.threads = Array.from({ length }, () => new TaskThread<Asked, Value>({ ...options, threads: length }));
    this.idle = [...this.threads];
    this.depth = 2 * length;
  }

  async run(asked: Asked): Promise<Outcome<Value>> {
    const thread =
      this.idle.pop() ??
      (await new Promise<TaskThread<Asked, Value>>((resolve) => {
        this.waiting.push(resolve);
      }));
    const outcome = await thread.run(asked);
    const next = this.waiting.shift();
    if (next) next(thread);
    else this.idle.push(thread);
    return outcome;
  }

  async end(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.end()));
  }
}
