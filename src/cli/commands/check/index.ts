import type { Context } from "../../context";
import { exitCodes, type ExitCode } from "../../exitCode";
import { isCompanion } from "../../files/companion";
import { inOrder } from "../../threads/inOrder";
import type { CheckResult, UnreadResult } from "../../../jobs";
import { deliver, refuseDelivery } from "../deliver";
import { doOne } from "../doOne";
import { faultLines } from "../faultLines";
import { plainLine } from "../plainLine";
import { fileJson } from "./fileJson";
import { findingLines } from "./findingLines";
import { Tally } from "./tally";

/** With more files than these a line on the terminal shows how far the command is. */
const FEW_FILES = 20;

/** How files are to be checked. */
export interface CheckOptions {
  /** The workbook in which the results are kept. */
  readonly export?: string;
  /** Whether a file of that name may be replaced. */
  readonly force: boolean;
  /** Whether the findings are printed as JSON, a file a line. */
  readonly json: boolean;
  /** Last year's workbook. */
  readonly previous?: string;
  /** The following year's. */
  readonly following?: string;
  /** How many times larger or smaller a figure is that jumped. */
  readonly jump?: number;
}

/**
 * Checks workbook files and prints their findings in the order of the files. A file that cannot be read has its line too, and never stops
 * the others; what programs keep beside workbooks (「~$」) is passed over with a note.
 */
export async function check(
  named: readonly string[],
  { json, previous, following, jump, force, export: output }: CheckOptions,
  context: Context,
): Promise<ExitCode> {
  const { language, texts, terminal, start, today } = context;
  const files = named.filter((file) => !isCompanion(file));
  await terminal.note(
    named
      .filter(isCompanion)
      .map((file) => `${texts.check.companion(plainLine(file))}\n`)
      .join(""),
  );
  if (files.length === 0) {
    await terminal.note(`${texts.check.onlyCompanions}\n`);
    return exitCodes.failed;
  }
  if (output !== undefined) await refuseDelivery({ output, force }, [...files, ...[previous, following].flatMap((other) => other ?? [])], context);
  const workers = start.check(files.length);
  const tally = new Tally();
  const kept: (CheckResult | UnreadResult)[] = [];
  const lines = (file: string, parts: readonly string[]): string =>
    parts.map((line) => (files.length > 1 ? `${plainLine(file)}: ${line}\n` : `${line}\n`)).join("");
  const checked = inOrder(files, workers.depth, async (file) => ({
    file,
    outcome: await workers.run({
      language,
      file,
      keep: output !== undefined,
      ...(previous !== undefined && { previous }),
      ...(following !== undefined && { following }),
      ...(jump !== undefined && { jump }),
    }),
  }));
  try {
    for await (const { file, outcome } of checked) {
      tally.add(outcome);
      if ("fault" in outcome) {
        if (output !== undefined) kept.push({ file, unread: outcome.fault.message });
      } else if (outcome.value.kept) kept.push({ ...outcome.value.kept, file });
      if (json) await terminal.out(fileJson(file, outcome));
      else if ("value" in outcome) await terminal.out(lines(file, findingLines(outcome.value, texts)));
      else await terminal.out(faultLines({ file, ...outcome.fault }, context.debug));
      if (files.length > FEW_FILES) terminal.status(texts.check.progress(tally.files, files.length));
    }
  } finally {
    await workers.end();
  }
  const summary = tally.summary(texts);
  if (!json && summary !== "") await terminal.note(`${summary}\n`);
  if (output !== undefined) {
    const content = await doOne(start.results(1), { language, results: kept, when: today }, context);
    if (content === undefined) return exitCodes.failed;
    await deliver(content, output, force, context);
  }
  return tally.exitCode;
}
