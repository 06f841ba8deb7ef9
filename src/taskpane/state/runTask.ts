import { FileRefused } from "../files/fileRefused";
import { NoDownload } from "../delivery";
import { partOf } from "./paneReducer";
import type { PaneServices, PaneStore } from "./paneServices";
import type { PanePart, PaneTask } from "./paneState";
import { isNotLoaded, loadChecks } from "../parts";
import { TemplateUnavailable } from "./reportTemplate";

/** Runs work and shows why it failed in its part of the pane; never rejects, so that the next click works. */
export async function guard(store: PaneStore, services: Pick<PaneServices, "language" | "texts">, part: PanePart, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    await tellFailure(store, services, part, error);
  }
}

/** Like {@link guard}, and shows that the task is running; a second start of a running task does nothing. */
export async function runTask(store: PaneStore, services: Pick<PaneServices, "language" | "texts">, task: PaneTask, work: () => Promise<void>): Promise<void> {
  if (store.getState().running.includes(task)) return;
  store.dispatch({ type: "started", task });
  await guard(store, services, partOf(task), work);
  store.dispatch({ type: "ended", task });
}

/** Shows an error as a sentence in its part of the pane. */
export async function tellFailure(store: PaneStore, services: Pick<PaneServices, "language" | "texts">, part: PanePart, error: unknown): Promise<void> {
  store.dispatch({ type: "failed", part, message: await messageOf(error, services) });
}

async function messageOf(error: unknown, { language, texts }: Pick<PaneServices, "language" | "texts">): Promise<string> {
  if (error instanceof FileRefused) return error.message;
  if (isNotLoaded(error)) return texts.failure.notLoaded;
  if (error instanceof NoDownload) return texts.failure.noDownload;
  if (error instanceof TemplateUnavailable) return texts.failure.template;
  return loadChecks().then(
    ({ describeError }) => describeError(error, language),
    () => texts.failure.notLoaded,
  );
}
