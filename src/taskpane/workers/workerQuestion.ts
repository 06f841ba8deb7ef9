import type { PublishedQuestion } from "../published/publishedMessages";
import type { UnitQuestion } from "../units/unitMessages";

/** What a worker is asked, by the room that answers it. */
export type WorkerQuestion = { readonly room: "units"; readonly asked: UnitQuestion } | { readonly room: "published"; readonly asked: PublishedQuestion };
