import { Worker } from "node:worker_threads";
import type { CommandFault } from "../faults/commandFault";
import { plainFault } from "../faults/plainFault";
import { withRecord } from "../faults/withRecord";
import type { TaskName } from "../tasks";
import type { Outcome, Phase, Request } from "../tasks/task";
import { textsFor } from "../texts";
import { memoryOf } from "./memory";
import { afterWork } from "./workLimit";

/** Milliseconds of work that each phase of a task may take, once the thread has its program and the file's bytes. */
const phaseLimits: Readonly<Record<Phase, number>> = { reading: 4_000, making: 30_000, filling: 30_000 };

/** What a thread runs. */
export interface ThreadOptions {
  /** The program of a thread, which calls `doTasks`. */
  readonly program: string;
  /** Megabytes that the program takes more than the built one. */
  readonly programMemory?: number | undefined;
  readonly task: TaskName;
  /** How many threads work beside one another: they share the memory, and as the work of one cannot be told from that of the others, a limit is for all of them. */
  readonly threads: number;
  readonly limits?: Readonly<Record<Phase, number>>;
}

/** What came of a task. */
export interface Done<Value> {
  readonly outcome: Outcome<Value>;
  /** Whether it was ended as it took more time or memory than it may. */
  readonly isTooMuch: boolean;
}

/** That a phase of a task begins, and the file that it is about. */
interface Begun {
  readonly phase?: Phase;
  readonly file?: string | undefined;
}

/** What a thread tells: that a phase of its task begins, or what the task gave. */
type Message<Value> = Required<Begun> | { readonly outcome: Outcome<Value> };

/**
 * Does tasks one after the other in a thread of its own: a file from outside can neither hold up the command nor take its memory. When
 * the thread breaks a limit or falls it is ended, the task has a fault, and the next task gets a new thread.
 */
export class TaskThread<Asked extends Request, Value> {
  private worker: Worker | undefined;

  constructor(private readonly options: ThreadOptions) {}

  /** Starts the thread before its first task. */
  prepare(): void {
    if (this.worker) return;
    this.worker = this.start();
    this.leaveIdle(this.worker);
  }

  /** Never rejects. One task at a time. */
  run(asked: Asked): Promise<Done<Value>> {
    const worker = (this.worker ??= this.start());
    const { limits = phaseLimits, threads } = this.options;
    return new Promise((resolve) => {
      let endWatch = (): void => undefined;
      let begun: Begun = {};
      const settle = (outcome: Outcome<Value>, isTooMuch = false): void => {
        endWatch();
        this.leaveIdle(worker);
        resolve({ outcome, isTooMuch });
      };
      const fail = (fault: CommandFault, isTooMuch = false): void => {
        settle({ fault }, isTooMuch);
        void this.end();
      };
      worker.on("message", (message: Message<Value>) => {
        if ("outcome" in message) {
          settle(message.outcome);
          return;
        }
        begun = message;
        endWatch();
        endWatch = afterWork(limits[message.phase] * threads, () => {
          fail(slowFault(message, limits[message.phase], asked), true);
        });
      });
      worker.on("error", (error) => {
        fail(fallFault(error, begun, asked), isOutOfMemory(error));
      });
      worker.on("exit", (code) => {
        fail(fallFault(new Error(`exit ${code}`), begun, asked));
      });
      worker.postMessage(asked);
    });
  }

  /** Ends the thread, whatever it does. */
  async end(): Promise<void> {
    const { worker } = this;
    this.worker = undefined;
    await worker?.terminate();
  }

  /** Between two tasks nobody waits for the thread: where it falls then, the next task has a new one. */
  private leaveIdle(worker: Worker): void {
    // Not all listeners: the thread has some of its own.
    for (const event of ["message", "error", "exit"]) worker.removeAllListeners(event);
    worker.on("error", () => {
      if (this.worker === worker) this.worker = undefined;
    });
  }

  private start(): Worker {
    const { program, programMemory, task, threads } = this.options;
    return new Worker(program, { workerData: task, resourceLimits: memoryOf(threads, programMemory) });
  }
}

const slowFault = ({ phase, file }: Required<Begun>, limit: number, { language }: Request): CommandFault =>
  withRecord(language, (one) => {
    const { timeout, slow, slowTemplate } = textsFor(one).files;
    const message = { reading: timeout, making: slow, filling: slowTemplate }[phase];
    return { ...aboutFile(file), code: "timeout", message: message(limit / 1_000) };
  });

const fallFault = (error: Error, { phase, file }: Begun, { language }: Request): CommandFault =>
  withRecord(language, (one) => {
    const { memory, memoryTemplate } = textsFor(one).files;
    if (!isOutOfMemory(error)) return { ...aboutFile(file), ...plainFault(error, one) };
    return { ...aboutFile(file), code: "memory", message: phase === "filling" ? memoryTemplate : memory };
  });

const aboutFile = (file: string | undefined): Pick<CommandFault, "file"> => (file === undefined ? {} : { file });

const isOutOfMemory = (error: Error): boolean => (error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY";
