import type { Severity } from "../../../findings";
import { exitCodes, type ExitCode } from "../../exitCode";
import type { CheckedFile } from "../../tasks/checkedFile";
import type { Outcome } from "../../tasks/task";
import type { Texts } from "../../texts";

/** Counts what the files of one run have; a warning or a problem with a reason is no longer open. */
export class Tally {
  files = 0;
  private unread = 0;
  private withErrors = 0;
  private problems = 0;
  private readonly findings: Record<Severity, number> = { error: 0, warning: 0, hint: 0 };

  add(outcome: Outcome<CheckedFile>): void {
    this.files++;
    if ("fault" in outcome) {
      this.unread++;
      return;
    }
    const { findings, faults, problems } = outcome.value;
    const toldOnce = new Set(faults.flatMap(({ tells }) => tells));
    if (problems.some(({ unread }) => unread)) this.unread++;
    if (findings.some(({ severity }) => severity === "error")) this.withErrors++;
    this.problems += problems.filter(({ explanation }) => explanation?.state !== "accepted").length;
    this.findings.error += faults.filter(({ tells }) => tells.length > 0).length;
    for (const { id, severity, explanation } of findings) if (explanation?.state !== "accepted" && !toldOnce.has(id)) this.findings[severity]++;
  }

  /** What could not be read weighs more than any error: nobody knows what is in it. */
  get exitCode(): ExitCode {
    if (this.unread > 0) return exitCodes.failed;
    return this.withErrors > 0 ? exitCodes.errors : exitCodes.clean;
  }

  /** The counts in words: 「共 12 个文件，3 个有错误，1 个读不出来或读不全：15 条错误，2 条警告」; "" where one file has none. */
  summary({ check, listMark, colon }: Texts): string {
    const { error, warning, hint } = this.findings;
    const files =
      this.files === 1
        ? []
        : [
            check.files(this.files),
            ...(this.withErrors > 0 ? [check.filesWithErrors(this.withErrors)] : []),
            ...(this.unread > 0 ? [check.filesUnread(this.unread)] : []),
          ];
    const found = [
      { count: error, text: check.errors },
      { count: warning, text: check.warnings },
      { count: hint, text: check.hints },
      { count: this.problems, text: check.problems },
    ]
      .filter(({ count }) => count > 0)
      .map(({ count, text }) => text(count));
    return [files, found]
      .filter((parts) => parts.length > 0)
      .map((parts) => parts.join(listMark))
      .join(colon);
  }
}
