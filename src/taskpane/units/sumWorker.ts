import { FileRefused } from "../files/fileRefused";
import { notLoaded } from "../parts/notLoaded";
import { askWorker } from "../workers/askWorker";
import { startWorker } from "../workers/startWorker";
import type { UnitAnswer, UnitQuestion, UnitWork } from "./unitMessages";

/** The worker that sums up what was read: one question after another, and its script is started once. */
export class SumWorker {
  private worker: Worker | undefined;
  private last: Promise<unknown> = Promise.resolve();

  /** @param broken what is said where the worker breaks */
  constructor(private readonly broken: string) {}

  /** @throws FileRefused with the sentence why there is no answer */
  ask<Kind extends keyof UnitWork>(question: UnitQuestion<Kind>): Promise<UnitWork[Kind]["answer"]> {
    const answer = this.last.then(() => this.answer(question));
    this.last = answer.catch(() => undefined);
    return answer;
  }

  private async answer<Kind extends keyof UnitWork>(question: UnitQuestion<Kind>): Promise<UnitWork[Kind]["answer"]> {
    this.worker ??= startWorker();
    const answer = await askWorker<UnitAnswer<Kind>>(this.worker, { room: "units", asked: question });
    if (typeof answer === "string") {
      this.worker.terminate();
      this.worker = undefined;
      throw answer === "notLoaded" ? notLoaded() : new FileRefused(this.broken);
    }
    if ("fault" in answer) throw new FileRefused(answer.fault);
    return answer.value;
  }
}
