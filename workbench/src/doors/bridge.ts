import type { Book } from "../engine";
import { documentMessages, eventMessages, type BatchRequest, type EventMessage } from "../protocol";
import { Connection } from "./connection";
import type { Profile } from "./profiles";

/** What `OfficeExtension.HostBridge.init` takes. The client puts its own `onMessageFromHost` in place. */
export interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost(text: string): void;
}

/** Kinds of messages over the bridge. */
const messageTypes = { request: 1, response: 2, event: 3 } as const;

interface BridgeRequest {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly url: string; readonly body: BatchRequest };
}

/**
 * The door for scripts that load Microsoft's client without a host page: `OfficeExtension.HostBridge.init(bridge)`. Answers come
 * after the call has returned, as from a real host.
 */
export function openBridge(book: Book, profile: Profile): { bridge: Bridge; connection: Connection } {
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      const { id, type, flags, message } = JSON.parse(text) as BridgeRequest;
      if (type !== messageTypes.request) return;
      queueMicrotask(() => {
        const answer = connection.answer(message.body, flags);
        send({ id, type: messageTypes.response, flags: 0, message: { statusCode: 200, headers: {}, body: JSON.stringify(answer) } });
      });
    },
    onMessageFromHost: () => undefined,
  };
  const send = (message: unknown) => {
    bridge.onMessageFromHost(JSON.stringify(message));
  };
  const connection = new Connection(
    book,
    profile,
    (entries: readonly EventMessage[]) => {
      send({ type: messageTypes.event, message: { entries } });
    },
    null,
    (event, session) => [...eventMessages(event, session), ...documentMessages(event)],
  );
  return { bridge, connection };
}
