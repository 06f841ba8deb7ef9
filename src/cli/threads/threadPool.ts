import { availableParallelism } from "node:os";
import { pool, Promise as PoolPromise, type Pool } from "workerpool";
import type { Fault } from "../faults/fault";
import type { Outcome, Phase, Request } from "../tasks/task";
import type { Texts } from "../texts";
import type { TaskName, Workers } from "./threads";

/** Milliseconds that each phase of a task may take, once the thread has its program and the file's bytes. */
export const phaseLimits: Readonly<Record<Phase, number>> = { reading: 2_000, making: 20_000 };

/** Megabytes of a thread's own memory. */
const MEMORY = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16 };
/** A second thread takes as long to start as this many files to read. */
const FILES_A_THREAD = 16;
/** More threads would take more memory than a clerk's machine should give. */
const MOST_THREADS = 4;

/** Milliseconds that a thread is given to end by itself: it has nothing to put in order. */
const END_AT_ONCE = 1;

/** What a pool of threads needs to start. */
export interface PoolOptions {
  /** The program of a thread: bin/thread.mjs. */
  readonly program: string;
  readonly task: TaskName;
  /** How many tasks there will be. */
  readonly tasks: number;
  readonly texts: Texts;
  readonly limits?: Readonly<Record<Phase, number>>;
}

/**
 * Does tasks in threads of their own: a file from outside can neither hold up the command nor take its memory. A thread that breaks a
 * limit is ended, its file is named, and another thread goes on with the next file.
 */
export class ThreadPool<Asked extends Request, Value> implements Workers<Asked, Value> {
  readonly depth: number;
  private readonly pool: Pool;
  private readonly limits: Readonly<Record<Phase, number>>;

  constructor(private readonly options: PoolOptions) {
    const { program, task, tasks, limits = phaseLimits } = options;
    const maxWorkers = Math.min(availableParallelism(), MOST_THREADS, Math.ceil(tasks / FILES_A_THREAD));
    this.limits = limits;
    this.depth = 2 * maxWorkers;
    this.pool = pool(program, {
      workerType: "thread",
      maxWorkers,
      workerTerminateTimeout: END_AT_ONCE,
      workerThreadOpts: { workerData: task, resourceLimits: MEMORY },
    });
  }

  async run(request: Asked): Promise<Outcome<Value>> {
    let phase: Phase | undefined;
    let timer: NodeJS.Timeout | undefined;
    const task = this.pool.exec<(asked: Asked) => Outcome<Value>>("run", [request], {
      on: (begun: Phase) => {
        phase = begun;
        clearTimeout(timer);
        timer = setTimeout(() => { task.cancel(); }, this.limits[begun]);
      },
    });
    try {
      return await task;
    } catch (error) {
      return { fault: this.fault(error, phase) };
    } finally {
      clearTimeout(timer);
    }
  }
  async end(): Promise<void> {
    await this.pool.terminate(true);
  }

  /** Why a thread ended before it answered. */
  private fault(error: unknown, phase: Phase | undefined): Fault {
    const { files, unexpected } = this.options.texts;
    if (error instanceof PoolPromise.CancellationError && phase !== undefined) {
      const seconds = this.limits[phase] / 1_000;
      return { code: "timeout", message: phase === "reading" ? files.timeout(seconds) : files.slow(seconds) };
    }
    const { message, stack, cause } = error as Error;
    if ((cause as NodeJS.ErrnoException | undefined)?.code === "ERR_WORKER_OUT_OF_MEMORY") return { code: "memory", message: files.memory };
    return { code: "unexpected", message: unexpected(message), detail: stack };
  }
}
