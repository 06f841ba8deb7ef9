import { STOPPED, type UnreadFile } from "../../../rollup";
import type { Context } from "../../context";
import { pack, type PackedOutcome } from "../../data/packed";
import { inOrder } from "../../threads/inOrder";
import { faultLines } from "../faultLines";
import type { UnitInputs } from "./inputs";
import { Progress } from "./progress";

/** How units' files are read. */
interface Reading {
  /** Whether what the checks find is wanted in the lines, and kept. */
  readonly findings: { readonly read: boolean; readonly kept: boolean };
  /** Whether the texts of 正文 are wanted, to be compared. */
  readonly texts: boolean;
  /** Takes the line of JSON of each file that was read, where lines are wanted. */
  readonly onLine: ((line: string) => Promise<void>) | undefined;
}

/** What reading gave: of each file something, also where the person has stopped it. */
export interface ReadUnits {
  readonly outcomes: readonly PackedOutcome[];
  /** How many files could not be read, and how many were not read any more. */
  readonly unread: number;
  readonly left: number;
}

/** Reads units' files in their order, several at a time. A file that cannot be read is an outcome like the others; the own figures, which are read first, end it: `undefined`, and the reason is told. */
export async function readUnits(
  { files, own }: Pick<UnitInputs, "files" | "own">,
  { findings, texts: areTextsWanted, onLine }: Reading,
  context: Context,
): Promise<ReadUnits | undefined> {
  const { language, start, terminal, texts, onStop, debug } = context;
  const workers = start.unit(files.length);
  const progress = new Progress(files.length, context);
  const outcomes: PackedOutcome[] = [];
  let unread = 0;
  let isStopped = false;
  const endWatch = onStop(() => {
    isStopped = true;
  });
  let begun = 0;
  function* untilStopped(): Generator<string> {
    for (const file of files) {
      if (isStopped) return;
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
        outcomes.push(outcome.value.packed);
        await onLine?.(outcome.value.line ?? "");
      } else if (file === own) {
        await terminal.note(faultLines(outcome.fault, debug));
        return undefined;
      } else {
        const { code, message } = outcome.fault;
        const given: UnreadFile = { file, fault: { code, message } };
        unread++;
        outcomes.push(pack(given));
        await onLine?.(JSON.stringify(given));
      }
      progress.step();
    }
  } finally {
    endWatch();
    await workers.end();
  }
  const left = files.slice(begun).map((file) => pack({ file, fault: { code: STOPPED, message: texts.rollup.notRead } }));
  return { outcomes: [...outcomes, ...left], unread, left: left.length };
}
