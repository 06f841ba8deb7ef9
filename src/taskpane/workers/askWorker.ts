import type { WorkerQuestion } from "./workerQuestion";

/** A question, and the room that understands it. */
export interface Asked extends Pick<WorkerQuestion, "room"> {
  readonly asked: object;
}

/** Why a worker gives no answer: it broke, a script of our own server did not come, it takes too long, or somebody has stopped it. */
export type NoAnswer = "broken" | "notLoaded" | "tooLong" | "stopped";

/** How a question is put. */
export interface Asking {
  /** When its answer is waited for no longer, in milliseconds. */
  readonly longest?: number;
  readonly stop?: AbortSignal;
  /** What of the question is handed over, and not copied. */
  readonly transfer?: readonly Transferable[];
}

/** The worker's answer, or why there is none. It is asked one thing at a time. */
export function askWorker<Answer extends object>(worker: Worker, question: Asked, { longest, stop, transfer = [] }: Asking = {}): Promise<Answer | NoAnswer> {
  return new Promise((resolve) => {
    const ended = new AbortController();
    const { signal } = ended;
    const end = (answer: Answer | NoAnswer): void => {
      clearTimeout(timer);
      ended.abort();
      resolve(answer);
    };
    const endAt = (target: Worker | AbortSignal, kind: string, answer: NoAnswer): void => {
      target.addEventListener(
        kind,
        () => {
          end(answer);
        },
        { signal },
      );
    };
    const timer =
      longest === undefined
        ? undefined
        : setTimeout(() => {
            end("tooLong");
          }, longest);
    worker.addEventListener(
      "message",
      ({ data }: MessageEvent<Answer | NoAnswer>) => {
        end(data);
      },
      { signal },
    );
    endAt(worker, "error", "broken");
    endAt(worker, "messageerror", "broken");
    if (stop) endAt(stop, "abort", "stopped");
    worker.postMessage(question, [...transfer]);
  });
}
