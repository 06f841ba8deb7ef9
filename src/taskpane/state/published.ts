import { loadPublished } from "../parts";
import type { PaneServices, PaneStore } from "./paneServices";
import type { PublishedHost, PublishedImport } from "./publishedImport";
import type { WrittenAnswers } from "./publishedState";
import { guard, runTask } from "./runTask";

/** What a person does with a published report that is to serve as last year's. */
export interface PublishedActions {
  /** Works at the import of a published report, whose script is loaded when it is first asked for. A failure is told in its part of the pane. */
  readonly published: (work: (one: PublishedImport) => void | Promise<void>) => Promise<void>;
  /** Notes what a person writes beside a report that was read. */
  readonly answer: (answers: WrittenAnswers) => void;
}

/** The actions over a store. @param acrossYears loads what works with reports of other years */
export function createPublishedActions(store: PaneStore, services: PaneServices, acrossYears: PublishedHost["acrossYears"]): PublishedActions {
  let one: PublishedImport | undefined;
  const state: PublishedHost["state"] = () => store.getState().published;
  const show: PublishedHost["show"] = (published) => {
    store.dispatch({ type: "published", published });
  };
  return {
    published: (work) =>
      guard(store, services, "lastYear", async () => {
        const { PublishedImport } = await loadPublished();
        one ??= new PublishedImport({ ...services, acrossYears, state, show, run: (task) => runTask(store, services, "published", task) });
        await work(one);
      }),
    answer(answers) {
      const published = state();
      if (published) show({ ...published, answers, isUsed: false, saved: undefined });
    },
  };
}
