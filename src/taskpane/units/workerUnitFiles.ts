import type { Language } from "../../language";
import { askWorker } from "../workers/askWorker";
import { startWorker } from "../workers/startWorker";
import type { UnitAnswer, UnitQuestion } from "./unitMessages";
import type { ChosenUnit, UnitFiles } from "./unitFiles";
import type { ReadOutcome } from "./readOutcome";
import { rollupTexts } from "../texts/rollupTexts";
import { SumWorker } from "./sumWorker";

/** One thread is left to the pane; more than three gain nothing on the machines of offices. */
const MOST_WORKERS = 3;
/** A workbook that takes longer is given up: others must not wait for it. */
const LONGEST_MS = 60_000;

/** Reads units' workbooks and sums them up in Web Workers. */
export function workerUnitFiles(language: Language): UnitFiles {
  const sums = new SumWorker(rollupTexts(language).faults.broken);
  return {
    async read(files, tell, stop) {
      const waiting = [...files];
      const count = Math.max(1, Math.min(MOST_WORKERS, files.length, navigator.hardwareConcurrency - 1));
      await Promise.all(Array.from({ length: count }, () => readOneByOne(waiting, { tell, stop, language })));
    },
    news: (sum) => sums.ask({ kind: "news", language, question: sum }),
    copied: (sum) => sums.ask({ kind: "copied", language, question: sum }),
    workbook: (sum, copied) => sums.ask({ kind: "workbook", language, question: { ...sum, copied } }),
    letters: (sum, when) => sums.ask({ kind: "letters", language, question: { ...sum, when } }),
  };
}

interface Reading {
  readonly tell: (outcome: ReadOutcome, unit: ChosenUnit) => void;
  readonly stop: AbortSignal;
  readonly language: Language;
}

/** Takes files until none waits or somebody stops it. A worker that was given up is followed by another one. */
async function readOneByOne(waiting: ChosenUnit[], { tell, stop, language }: Reading): Promise<void> {
  let worker: Worker | undefined;
  try {
    for (let unit = waiting.shift(); unit && !stop.aborted; unit = waiting.shift()) {
      const { name, file } = unit;
      const fault = (code: "tooLong" | "unreadable"): ReadOutcome => ({
        file: name,
        fault: { code, message: rollupTexts("zh-CN").faults[code] },
        shown: { fault: rollupTexts(language).faults[code] },
      });
      const bytes = await file.arrayBuffer().catch(() => undefined);
      if (!bytes) {
        tell(fault("unreadable"), unit);
        continue;
      }
      worker ??= startWorker();
      const asked: UnitQuestion<"read"> = { kind: "read", language, question: { name, bytes } };
      const answer = await askWorker<UnitAnswer<"read">>(worker, { room: "units", asked }, { longest: LONGEST_MS, stop, transfer: [bytes] });
      if (answer === "stopped") return;
      if (typeof answer === "string") {
        worker.terminate();
        worker = undefined;
        tell(fault(answer === "tooLong" ? "tooLong" : "unreadable"), unit);
      } else tell("value" in answer ? answer.value : fault("unreadable"), unit);
    }
  } finally {
    worker?.terminate();
  }
}
