import type { Language } from "../../language";
import type { UnitOutcome } from "../../rollup";
import type { ChosenUnit, UnitFiles } from "./unitFiles";
import type { UnitAnswer, UnitQuestion } from "./unitMessages";

/** One thread is left to the pane; more than three gain nothing on the machines of offices. */
const MOST_WORKERS = 3;
/** A workbook that takes longer is given up: others must not wait for it. */
const LONGEST_MS = 60_000;

/** What is said of a file that could not be read for a reason that is not the file's. */
export interface UnitFaults {
  readonly tooLong: string;
  readonly unreadable: string;
}

/** Reads units' workbooks in Web Workers. */
export function workerUnitFiles(language: Language, faults: UnitFaults): UnitFiles {
  return {
    async read(files, tell, stop) {
      const waiting = [...files];
      const count = Math.max(1, Math.min(MOST_WORKERS, files.length, navigator.hardwareConcurrency - 1));
      await Promise.all(Array.from({ length: count }, () => readOneByOne(waiting, { tell, stop, language, faults })));
    },
  };
}

interface Reading {
  readonly tell: (outcome: UnitOutcome) => void;
  readonly stop: AbortSignal;
  readonly language: Language;
  readonly faults: UnitFaults;
}

/** Takes files until none waits or somebody stops it. A worker that was given up is followed by another one. */
async function readOneByOne(waiting: ChosenUnit[], { tell, stop, language, faults }: Reading): Promise<void> {
  let worker: Worker | undefined;
  try {
    for (let unit = waiting.shift(); unit && !stop.aborted; unit = waiting.shift()) {
      const { name, file } = unit;
      const fault = (code: string, message: string): UnitOutcome => ({ file: name, fault: { code, message } });
      const bytes = await file.arrayBuffer().catch(() => undefined);
      if (!bytes) {
        tell(fault("unreadable", faults.unreadable));
        continue;
      }
      worker ??= new Worker(new URL(/* webpackChunkName: "units" */ "./unitWorker.ts", import.meta.url));
      const answer = await ask(worker, { name, bytes, language }, stop);
      if (answer === "stopped") return;
      if (typeof answer === "string") {
        worker.terminate();
        worker = undefined;
        tell(answer === "tooLong" ? fault("tooLong", faults.tooLong) : fault("unreadable", faults.unreadable));
      } else tell(answer);
    }
  } finally {
    worker?.terminate();
  }
}

/** The worker's answer, or why there is none. */
function ask(worker: Worker, question: UnitQuestion, stop: AbortSignal): Promise<UnitAnswer | "tooLong" | "broken" | "stopped"> {
  return new Promise((resolve) => {
    const ended = new AbortController();
    const end = (answer: UnitAnswer | "tooLong" | "broken" | "stopped"): void => {
      clearTimeout(timer);
      ended.abort();
      resolve(answer);
    };
    const timer = setTimeout(() => {
      end("tooLong");
    }, LONGEST_MS);
    const { signal } = ended;
    worker.addEventListener(
      "message",
      ({ data }: MessageEvent<UnitAnswer>) => {
        end(data);
      },
      { signal },
    );
    for (const kind of ["error", "messageerror"])
      worker.addEventListener(
        kind,
        () => {
          end("broken");
        },
        { signal },
      );
    stop.addEventListener(
      "abort",
      () => {
        end("stopped");
      },
      { signal },
    );
    worker.postMessage(question, [question.bytes]);
  });
}
