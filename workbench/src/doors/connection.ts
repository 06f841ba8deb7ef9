import type { Book, BookEvent } from "../engine";
import { answerBatch, eventMessages, OpenSession, type AddinServices, type BatchAnswer, type BatchRequest, type EventMessage } from "../protocol";
import type { Profile } from "./profiles";

/** One `context.sync()` as it was seen. */
export interface SeenRequest {
  /** The client's request flags. */
  readonly flags: number;
  /** Bit 1 of the flags: the client means to change something. Real Excel clears the undo stack on such a request. */
  readonly isWrite: boolean;
  /** The client tidying up by itself after `Excel.run` (it lets go of ranges): no `sync` of the add-in's. */
  readonly isCleanup: boolean;
  readonly body: BatchRequest;
  readonly answer: BatchAnswer;
}

/** How a bad host fails. */
export interface Failure {
  readonly code: string;
  readonly message: string;
}

/**
 * One add-in's line to a book, whichever door it came by: answers batches, keeps a log of them, and passes events on. Events of
 * a batch's own writes are delivered after its answer.
 */
export class Connection {
  readonly session: OpenSession;
  readonly requests: SeenRequest[] = [];
  #failure: Failure | null = null;
  readonly #unsubscribe: () => void;

  constructor(
    readonly book: Book,
    profile: Profile,
    deliver: (messages: readonly EventMessage[]) => void,
    services: AddinServices | null = null,
    messagesOf: (event: BookEvent, session: OpenSession) => readonly EventMessage[] = eventMessages,
  ) {
    this.session = new OpenSession(book, Number(profile.requirementSets["ExcelApi"]), services);
    this.#unsubscribe = book.subscribe((event) => {
      const messages = messagesOf(event, this.session);
      if (messages.length > 0)
        queueMicrotask(() => {
          deliver(messages);
        });
    });
  }

  answer(body: BatchRequest, flags: number): BatchAnswer {
    const answer = this.#failed() ?? answerBatch(body, this.session);
    this.requests.push({ flags, isWrite: (flags & 1) === 1, isCleanup: isCleanup(body), body, answer });
    return answer;
  }

  /** The next batch fails as a whole, before anything is done. */
  failNext(failure: Failure = { code: "GeneralException", message: "There was an internal error while processing the request." }): void {
    this.#failure = failure;
  }

  /** No more events. */
  close(): void {
    this.#unsubscribe();
  }

  #failed(): BatchAnswer | null {
    if (!this.#failure) return null;
    const { code: Code, message: Message } = this.#failure;
    this.#failure = null;
    return { Results: [], TraceIds: [], Error: { Code, Message, ActionIndex: 0, Location: "", HttpStatusCode: 500 } };
  }
}

function isCleanup({ Actions }: BatchRequest): boolean {
  const calls = Actions.filter(({ Name }) => Name !== "");
  return calls.length > 0 && calls.every(({ Name }) => Name === "_RemoveReference");
}
