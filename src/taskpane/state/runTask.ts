import { describeError } from "../../jobs";
import { FileRefused } from "../files/fileRefused";
import { NoDownload } from "../delivery";
import { partOf } from "./paneReducer";
import type { PaneServices, PaneStore } from "./paneServices";
import type { PanePart, PaneTask } from "./paneState";
import { TemplateUnavailable } from "./reportTemplate";

/** Runs work and shows why it failed in its part of the pane; never rejects, so that the next click works. */
export async function guard(store: PaneStore, services: Pick<PaneServices, "language" | "texts">, part: PanePart, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    store.dispatch({ type: "failed", part, message: messageOf(error, services) });
  }
}

/** Like {@link guard}, and shows that the task is running; a second start of a running task does nothing. */
export async function runTask(store: PaneStore, services: Pick<PaneServices, "language" | "texts">, task: PaneTask, work: () => Promise<void>): Promise<void> {
  if (store.getState().running.includes(task)) return;
  store.dispatch({ type: "started", task });
  await guard(store, services, partOf(task), work);
  store.dispatch({ type: "ended", task });
}

/** The sentence for people about an error. */
export function messageOf(error: unknown, { language, texts }: Pick<PaneServices, "language" | "texts">): string {
  if (error instanceof FileRefused) return error.message;
  if (error instanceof NoDownload) return texts.failure.noDownload;
  return error instanceof TemplateUnavailable ? texts.failure.template : describeError(error, language);
}
