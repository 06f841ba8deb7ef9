import { availableParallelism } from "node:os";
import type { Outcome, Request } from "../tasks/task";
import { Share } from "./share";
import { TaskThread, type ThreadOptions } from "./taskThread";
import type { Workers } from "./threads";

/** A second thread takes as long to start as this many files to read. */
const TASKS_A_THREAD = 16;
/** More would be faster only where there are thousands of files, and each would have less memory. */
const MOST_THREADS = 2;

/** A task that waits for a thread or is done. */
interface Queued<Asked, Value> {
  readonly asked: Asked;
  readonly answer: (outcome: Outcome<Value>) => void;
  /** Whether it is done by itself: a thread fell while it did this task with others. */
  readonly isApart: boolean;
}

/**
 * Does tasks in as many threads as their number is worth. Threads that work beside one another share the command's memory and processor time: what is
 * too much for one of them is tried again in a thread that has the command for itself, so that no file is blamed for its company. Small tasks are handed over
 * several at once; where the thread falls each of them is done by itself.
 */
export class ThreadPool<Asked extends Request, Value> implements Workers<Asked, Value> {
  private readonly threads: readonly TaskThread<Asked, Value>[];
  private readonly idle: TaskThread<Asked, Value>[];
  private readonly queue: Queued<Asked, Value>[] = [];
  private readonly share = new Share();
  /** The thread that has the command for itself, what is done in it, one after the other, and what waits until all others are idle. */
  private readonly alone: TaskThread<Asked, Value>;
  private doneAlone: Promise<unknown> = Promise.resolve();
  private readonly waiting: ((thread: TaskThread<Asked, Value>) => void)[] = [];
  private isEnded = false;

  /** @param tasks how many there will be */
  constructor(options: Omit<ThreadOptions, "threads">, tasks: number) {
    const length = Math.min(availableParallelism(), MOST_THREADS, Math.ceil(tasks / TASKS_A_THREAD));
    this.threads = Array.from({ length }, () => new TaskThread<Asked, Value>({ ...options, threads: length }));
    this.alone = new TaskThread<Asked, Value>({ ...options, threads: 1 });
    this.idle = [...this.threads];
  }

  get depth(): number {
    return 2 * this.threads.length * this.share.tasks;
  }

  prepare(): void {
    this.idle.at(-1)?.prepare();
  }

  run(asked: Asked): Promise<Outcome<Value>> {
    return new Promise((answer) => {
      this.queue.push({ asked, answer, isApart: false });
      this.begin();
    });
  }

  /** Ends all threads, whatever they do; what waits for one is not begun any more. */
  async end(): Promise<void> {
    this.isEnded = true;
    await Promise.all([...this.threads, this.alone].map((thread) => thread.end()));
  }

  /** Gives what waits to threads that are idle. */
  private begin(): void {
    while (!this.isEnded && this.idle.length > 0) {
      const [first, ...others] = this.nextTasks();
      const thread = first && this.idle.pop();
      if (!thread) return;
      void this.work(thread, [first, ...others]);
    }
  }

  private async work(thread: TaskThread<Asked, Value>, tasks: readonly [Queued<Asked, Value>, ...Queued<Asked, Value>[]]): Promise<void> {
    const [{ asked, answer }, ...others] = tasks;
    const begun = performance.now();
    const done = await thread.run([asked, ...others.map((one) => one.asked)]);
    this.share.took(tasks.length, performance.now() - begun);
    if (!("fault" in done)) for (const [index, outcome] of done.entries()) tasks[index]?.answer(outcome);
    else if (others.length > 0) this.queue.unshift(...tasks.map((one) => ({ ...one, isApart: true })));
    else if (done.isTooMuch && this.threads.length > 1) void this.runAlone(asked).then(answer);
    else answer({ fault: done.fault });
    this.giveBack(thread);
  }

  /** The tasks that a thread is to do next: fewer when few are left, so that all threads end together. */
  private nextTasks(): Queued<Asked, Value>[] {
    const most = Math.min(this.share.tasks, Math.ceil(this.queue.length / this.threads.length));
    const apart = this.queue.findIndex(({ isApart }) => isApart);
    return this.queue.splice(0, apart < 0 ? most : Math.min(most, Math.max(apart, 1)));
  }

  private runAlone(asked: Asked): Promise<Outcome<Value>> {
    const outcome = this.doneAlone.then(async (): Promise<Outcome<Value>> => {
      const taken: TaskThread<Asked, Value>[] = [];
      while (taken.length < this.threads.length) taken.push(this.idle.pop() ?? (await this.nextIdle()));
      await Promise.all(taken.map((thread) => thread.end()));
      const done = await this.alone.run([asked]);
      await this.alone.end();
      for (const thread of taken) this.giveBack(thread);
      return "fault" in done ? { fault: done.fault } : done[0];
    });
    this.doneAlone = outcome;
    return outcome;
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
    this.begin();
  }
}
