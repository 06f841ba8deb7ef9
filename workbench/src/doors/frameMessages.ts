/** Messages between host page and pane, JSON both ways. */
export interface PaneMessage {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: unknown;
}

export const paneActions = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** Ids of the common API's methods (`OSF.DDA.MethodDispId`). */
export const methodIds = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;

/** Error numbers of the common API. */
export const commonErrors = { success: 0, operationNotSupported: 5000, eventNotSupported: 5001 } as const;

/** The data of `executeMethod`. */
export interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  /** Arguments by number. */
  readonly ArrayData?: Readonly<Record<number, unknown>>;
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  readonly [argument: number]: unknown;
}

/** Reads a message of the pane; null for what is none (other scripts post messages too). */
export function readPaneMessage(text: unknown, conversationId: string): PaneMessage | null {
  if (typeof text !== "string") return null;
  try {
    const message = JSON.parse(text) as Partial<PaneMessage> | null;
    const isRequest = message?._messageType === 0 && typeof message._actionName === "string";
    return isRequest && message._conversationId === conversationId ? (message as PaneMessage) : null;
  } catch {
    return null;
  }
}

/** An answer to a message. */
export function answerText(message: PaneMessage, origin: string, data: unknown): string {
  return hostMessage(message._actionName, message._conversationId, message._correlationId, origin, 0, data);
}

/** An event the pane has registered for. */
export function eventText(name: string, conversationId: string, origin: string, data: unknown): string {
  return hostMessage(name, conversationId, -1, origin, 1, data);
}

/** What the host may tell the pane of the keyboard (`OSF.AgaveHostAction`): to take the focus, from its beginning or its end. */
export const hostActions = { ctrlF6In: 4, tabInShift: 12 } as const;

/** A notice to the pane; it comes in a conversation of its own and is not answered. */
export function noticeText(conversationId: string, correlationId: number, origin: string, action: number): string {
  return JSON.stringify({
    _messageType: 0,
    _actionType: paneActions.invoke,
    _actionName: "Office_notifyAgave",
    _conversationId: `${conversationId}_ntf`,
    _correlationId: correlationId,
    _origin: origin,
    _data: [action],
    _serializerVersion: 1,
  });
}

function hostMessage(_actionName: string, _conversationId: string, _correlationId: number, _origin: string, _responseType: 0 | 1, _data: unknown): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName,
    _conversationId,
    _correlationId,
    _origin,
    _responseType,
    _data,
    _errorCode: 0,
    _serializerVersion: 1,
  });
}
