import type { Book } from "../engine";
import { visibilityMessage, type AddinServices, type BatchRequest, type EventMessage } from "../protocol";
import { appContext } from "./appContext";
import { Connection } from "./connection";
import {
  answerText,
  commonErrors,
  eventText,
  hostActions,
  methodIds,
  noticeText,
  paneActions,
  readPaneMessage,
  type MethodCall,
  type PaneMessage,
} from "./frameMessages";
import type { Profile } from "./profiles";

export interface FrameDoorOptions {
  readonly book: Book;
  readonly profile: Profile;
  /** As in the pane's address (`paneUrl`). */
  readonly conversationId: string;
  readonly appId: string;
  /** Origin of the host page. */
  readonly origin: string;
  /** Language of Excel's surface, as the pane hears it. */
  readonly locale: string;
  /** Sends a text to the pane: `frame.contentWindow.postMessage(text, paneOrigin)`. */
  readonly post: (text: string) => void;
  readonly onPaneVisible?: (visible: boolean) => void;
  /** `Office.ribbon.requestUpdate`: a button (by the id of the manifest) is enabled or greyed. */
  readonly onButtonEnabled?: (id: string, enabled: boolean) => void;
  readonly onTabVisible?: (id: string, visible: boolean) => void;
  /** The pane wants a window that the browser has refused it. */
  readonly onOpenWindow?: (url: string) => void;
  /** The pane asked for something that is not built; what, for the page's log. */
  readonly onUnsupported?: (what: string) => void;
}

/** How a ribbon command ended: the JSON the add-in gave to `event.completed`. */
export interface CommandOutcome {
  readonly status: number;
  readonly data: string;
}

/**
 * The door to unmodified office.js in a frame: speaks Excel-on-the-web's messages. The page passes what the frame posts to
 * `receive`, after it has checked that it came from the frame.
 */
export class FrameDoor {
  readonly connection: Connection;
  readonly #events = new Set<string>();
  readonly #commands = new Map<string, (outcome: CommandOutcome) => void>();
  /** Commands pressed before the pane could hear them. */
  #waiting: (() => void)[] = [];
  #visible = true;
  #count = 0;
  readonly #unsubscribe: () => void;

  constructor(private readonly options: FrameDoorOptions) {
    this.connection = new Connection(
      options.book,
      options.profile,
      (messages) => {
        this.#pushMessages(messages);
      },
      this.#services(),
    );
    this.#unsubscribe = options.book.subscribe(({ kind }) => {
      if (kind === "selectionChanged")
        queueMicrotask(() => {
          this.#push("documentSelectionChanged", {});
        });
    });
  }

  /** Whether the pane's functions for ribbon buttons can be called. */
  get isReady(): boolean {
    return this.#events.has("appCommandInvoked");
  }

  /** Takes what the frame has posted; ignores what is not of this conversation. */
  receive(text: unknown): void {
    const message = readPaneMessage(text, this.options.conversationId);
    if (!message) return;
    switch (message._actionType) {
      case paneActions.registerEvent:
        this.#register(message);
        return;
      case paneActions.unregisterEvent:
        this.#events.delete(message._actionName);
        this.#answer(message, { Error: commonErrors.success });
        return;
      default:
        this.#invoked(message);
    }
  }

  /** Presses a ribbon button of the add-in: calls its function; resolves when the function has called `event.completed`. */
  invokeCommand(functionName: string, controlId: string): Promise<CommandOutcome> {
    const id = `command${++this.#count}`;
    return new Promise((resolve) => {
      this.#commands.set(id, resolve);
      const press = () => {
        this.#push("appCommandInvoked", [id, functionName, JSON.stringify({ source: { id: controlId } })]);
      };
      if (this.isReady) press();
      else this.#waiting.push(press);
    });
  }

  /** Shows or hides the pane on the person's behalf; a pane of a shared runtime goes on running. */
  setPaneVisible(visible: boolean): void {
    if (visible === this.#visible) return;
    this.#visible = visible;
    this.options.onPaneVisible?.(visible);
    this.#pushMessages([visibilityMessage(visible)]);
  }

  /** Gives the keyboard to the pane: to its first element, or to its last. Its frame must have the focus of the page. */
  enterPane(backwards: boolean): void {
    const { conversationId, origin, post } = this.options;
    post(noticeText(conversationId, ++this.#count, origin, backwards ? hostActions.tabInShift : hostActions.ctrlF6In));
  }

  close(): void {
    this.#unsubscribe();
    this.connection.close();
  }

  #register(message: PaneMessage): void {
    const name = message._actionName;
    const known = ["richApiMessage", "appCommandInvoked", "documentSelectionChanged", "settingsChanged"].includes(name);
    if (!known) this.options.onUnsupported?.(`event ${name}`);
    else this.#events.add(name);
    this.#answer(message, { Error: known ? commonErrors.success : commonErrors.eventNotSupported });
    if (name !== "appCommandInvoked") return;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const press of waiting) press();
  }

  #invoked(message: PaneMessage): void {
    const { book, profile, appId, locale, origin } = this.options;
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        this.#answer(message, appContext(book, profile, appId, locale, origin));
        return;
      case "ContextActivationManager_notifyHost":
        return;
      case "ContextActivationManager_openWindowInHost":
        this.options.onOpenWindow?.((message._data as { strUrl: string }).strUrl);
        return;
      case "executeMethod":
        this.#answer(message, { Version: 1, ...this.#execute(message._data as MethodCall) });
        return;
      default:
        this.options.onUnsupported?.(message._actionName);
        this.#answer(message, { Version: 1, Error: commonErrors.operationNotSupported });
    }
  }

  #execute(call: MethodCall): Record<string, unknown> {
    const { settings } = this.options.book;
    switch (call.DdaMethod.DispatchId) {
      case methodIds.richApi: {
        const { 4: body, 6: flags = 0 } = call.ArrayData ?? {};
        const answer = this.connection.answer(JSON.parse(bodyText(body)) as BatchRequest, Number(flags));
        return { Error: commonErrors.success, Data: [200, [], JSON.stringify(answer)] };
      }
      case methodIds.loadSettings:
        return { Error: commonErrors.success, Properties: [...settings] };
      case methodIds.saveSettings:
        settings.clear();
        for (const [key, json] of call.DdaSettingsMethod?.Properties ?? []) settings.set(key, json);
        return { Error: commonErrors.success };
      case methodIds.commandCompleted: {
        const args = call.ArrayData ?? call;
        const id = String(args[0]);
        this.#commands.get(id)?.({ status: Number(args[1]), data: String(args[2]) });
        this.#commands.delete(id);
        return { Error: commonErrors.success };
      }
      default:
        this.options.onUnsupported?.(`method ${call.DdaMethod.DispatchId} of the common API`);
        return { Error: commonErrors.operationNotSupported };
    }
  }

  #services(): AddinServices {
    return {
      actionHandlerReady: () => undefined,
      isPaneVisible: () => this.#visible,
      setPaneVisible: (visible) => {
        this.setPaneVisible(visible);
      },
      enableButton: (id, enabled) => {
        this.options.onButtonEnabled?.(id, enabled);
      },
      showTab: (id, visible) => {
        this.options.onTabVisible?.(id, visible);
      },
      startsWithDocument: false,
    };
  }

  #pushMessages(messages: readonly EventMessage[]): void {
    const ArrayData = messages.map(({ messageCategory, messageType, targetId, message }) => [
      messageCategory,
      messageType,
      targetId,
      message,
      String(++this.#count),
    ]);
    this.#push("richApiMessage", { ArrayData });
  }

  #push(name: string, data: unknown): void {
    const { conversationId, origin, post } = this.options;
    if (this.#events.has(name)) post(eventText(name, conversationId, origin, data));
  }

  #answer(message: PaneMessage, data: unknown): void {
    this.options.post(answerText(message, this.options.origin, data));
  }
}

/** A large body comes in pieces. */
function bodyText(body: unknown): string {
  return Array.isArray(body) ? body.join("") : String(body);
}
