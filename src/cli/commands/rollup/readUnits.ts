import { STOPPED, type UnreadFile } from "../../../rollup";
import type { Context } from "../../context";
import { pack, type PackedOutcome } from "../../data/packed";
import { partEnd } from "../../data/partEnd";
import { textsFor } from "../../texts";
import { inOrder } from "../../threads/inOrder";
import { faultLines } from "../faultLines";
import type { UnitInputs } from "./inputs";
import { Progress } from "./progress";
import type { Stopping } from "./stopping";

/** How units' files are read. */
interface Reading {
  /** Whether what the checks find is wanted in the lines, and kept. */
  readonly findings: { readonly read: boolean; readonly kept: boolean };
  /** Whether the texts of 正文 are wanted, to be compared. */
  readonly texts: boolean;
  /** Takes the line of JSON of each file, and the one that counts them, where lines are wanted, as a part keeps it and as it is shown. */
  readonly onLine: ((line: string, shown: string) => Promise<void>) | undefined;
  /** Is told when so few files are left that what comes next may be made ready. */
  readonly onLastFiles: () => void;
  readonly stopping: Stopping;
}

/** So many files are read while a thread starts beside two that read. */
const LAST_FILES = 64;

/** What reading gave: of each file something, also where the person has stopped it. */
export interface ReadUnits {
  readonly outcomes: readonly PackedOutcome[];
  /** How many files could not be read, and how many were not read any more. */
  readonly unread: number;
  readonly left: number;
  /** Why files were not read, as that is shown, where it is not kept so. */
  readonly shown: ReadonlyMap<string, string>;
}

/** Reads units' files in their order, several at a time. A file that cannot be read is an outcome like the others; the own figures, which are read first, end it: `undefined`, and the reason is told. */
export async function readUnits(
  { files, own }: Pick<UnitInputs, "files" | "own">,
  { findings, texts: areTextsWanted, onLine, onLastFiles, stopping }: Reading,
  context: Context,
): Promise<ReadUnits | undefined> {
  const { language, start, terminal, texts, debug } = context;
  const workers = start.unit(files.length);
  const progress = new Progress(files.length, context);
  const outcomes: PackedOutcome[] = [];
  const shown = new Map<string, string>();
  let unread = 0;
  let begun = 0;
  function* untilStopped(): Generator<string> {
    for (const file of files) {
      if (stopping.isStopped) return;
      if (begun === Math.max(0, files.length - LAST_FILES)) onLastFiles();
      begun++;
      yield file;
    }
  }
  try {
    const read = inOrder(untilStopped(), workers.depth, async (file) => ({
      file,
      outcome: await workers.run({ language, file, own: file === own, findings, texts: areTextsWanted, line: onLine !== undefined }),
    }));
    for await (const { file, outcome } of read) {
      if ("value" in outcome) {
        const { packed, line = "" } = outcome.value;
        outcomes.push(packed);
        await onLine?.(line, line);
      } else if (file === own) {
        await terminal.note(faultLines(outcome.fault, debug));
        return undefined;
      } else {
        const { code, message, record = message } = outcome.fault;
        const unreadFile = (words: string): UnreadFile => ({ file, fault: { code, message: words } });
        unread++;
        outcomes.push(pack(unreadFile(record)));
        if (record !== message) shown.set(file, message);
        await onLine?.(JSON.stringify(unreadFile(record)), JSON.stringify(unreadFile(message)));
      }
      progress.step();
    }
  } finally {
    await workers.end();
  }
  const left = files.slice(begun);
  if (language !== "zh-CN") for (const file of left) shown.set(file, texts.rollup.notRead);
  const stopped = left.map((file): UnreadFile => ({
    file,
    ...(file === own && { own: true as const }),
    fault: { code: STOPPED, message: textsFor("zh-CN").rollup.notRead },
  }));
  for (const one of stopped) await onLine?.(JSON.stringify(one), JSON.stringify({ ...one, fault: { ...one.fault, message: texts.rollup.notRead } }));
  const end = partEnd(files.length);
  if (files.length > 0) await onLine?.(end, end);
  return { outcomes: [...outcomes, ...stopped.map((one) => pack(one))], unread, left: left.length, shown };
}
