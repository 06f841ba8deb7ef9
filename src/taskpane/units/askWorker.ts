import type { UnitAnswer, UnitQuestion, UnitWork } from "./unitMessages";

/** Why a worker gives no answer: it broke, it takes too long, or somebody has stopped it. */
export type NoAnswer = "broken" | "tooLong" | "stopped";

/** When an answer is waited for no longer. */
export interface Patience {
  readonly longest?: number;
  readonly stop?: AbortSignal;
}

/** Starts a worker for units' workbooks. */
export const startUnitWorker = (): Worker => new Worker(new URL(/* webpackChunkName: "units" */ "./unitWorker.ts", import.meta.url));

/** The worker's answer, or why there is none. It is asked one thing at a time. */
export function askWorker<Kind extends keyof UnitWork>(
  worker: Worker,
  question: UnitQuestion<Kind>,
  { longest, stop }: Patience = {},
): Promise<UnitAnswer<Kind> | NoAnswer> {
  return new Promise((resolve) => {
    const ended = new AbortController();
    const { signal } = ended;
    const end = (answer: UnitAnswer<Kind> | NoAnswer): void => {
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
      ({ data }: MessageEvent<UnitAnswer<Kind>>) => {
        end(data);
      },
      { signal },
    );
    endAt(worker, "error", "broken");
    endAt(worker, "messageerror", "broken");
    if (stop) endAt(stop, "abort", "stopped");
    worker.postMessage(question, "bytes" in question.question ? [question.question.bytes] : []);
  });
}
