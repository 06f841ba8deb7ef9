import { useEffect, useEffectEvent, useMemo, useRef, useState, type RefObject } from "react";
import { FrameDoor, paneUrl, type Profile } from "../doors";
import type { Book } from "../engine";
import type { AddinManifest } from "../ribbon/manifestRibbon";
import { Pane } from "./chrome/Pane";
import { paneExitOf, type PaneExit } from "./paneExit";
import type { Language, Words } from "./words";

/** The add-in's functions for ribbon buttons, and the keyboard's way in, while its frame is there. */
export interface AddinCommands {
  run(functionName: string, controlId: string): void;
  /** Gives the keyboard to the pane, to its first element or its last. */
  enter(backwards: boolean): void;
}

export interface AddinPaneProps {
  readonly words: Words;
  readonly manifest: AddinManifest;
  readonly book: Book;
  readonly profile: Profile;
  readonly language: Language;
  readonly visible: boolean;
  readonly frameRef: RefObject<HTMLIFrameElement | null>;
  readonly commandsRef: RefObject<AddinCommands | null>;
  readonly onVisible: (visible: boolean) => void;
  readonly onExit: (exit: PaneExit) => void;
  /** What the add-in asked for in vain, for the developer log. */
  readonly onLog: (code: string, message: string) => void;
}

/**
 * The add-in beside a book: its unmodified page in the pane's frame and the door through which office.js there talks to the
 * book. To load it anew, for another book, version of Excel or language, give it another `key`.
 */
export function AddinPane({ words, manifest, book, profile, language, visible, frameRef, commandsRef, ...on }: AddinPaneProps) {
  const [conversationId] = useState(() => crypto.randomUUID());
  const door = useRef<FrameDoor>(null);
  const onVisible = useEffectEvent(on.onVisible);
  const onExit = useEffectEvent(on.onExit);
  const onLog = useEffectEvent(on.onLog);
  const isVisible = useEffectEvent(() => visible);
  const { id: appId, paneUrl: page } = manifest;

  useEffect(() => {
    const paneOrigin = new URL(page).origin;
    const opened = new FrameDoor({
      book,
      profile,
      conversationId,
      appId,
      origin: location.origin,
      locale: language,
      post: (text) => frameRef.current?.contentWindow?.postMessage(text, paneOrigin),
      onPaneVisible: onVisible,
      onOpenWindow: (url) => window.open(url, "_blank", "noopener"),
      onUnsupported: (what) => {
        onLog("Unsupported", what);
      },
    });
    const onMessage = ({ data, source, origin }: MessageEvent): void => {
      if (source !== frameRef.current?.contentWindow || origin !== paneOrigin) return;
      const answered = opened.connection.requests.length;
      opened.receive(data);
      for (const {
        answer: { Error: error },
      } of opened.connection.requests.slice(answered)) {
        if (error) onLog(error.Code, [error.Message, error.Location].filter(Boolean).join(" – "));
      }
      const exit = paneExitOf(data);
      if (exit !== null) onExit(exit);
    };
    opened.setPaneVisible(isVisible());
    window.addEventListener("message", onMessage);
    door.current = opened;
    commandsRef.current = {
      run: (functionName, controlId) => {
        void opened.invokeCommand(functionName, controlId).then(({ status, data }) => {
          if (status !== 0) onLog(functionName, data);
        });
      },
      enter: (backwards) => {
        frameRef.current?.contentWindow?.focus();
        opened.enterPane(backwards);
      },
    };
    return () => {
      window.removeEventListener("message", onMessage);
      opened.close();
      commandsRef.current = null;
    };
  }, [book, profile, conversationId, appId, language, page, frameRef, commandsRef]);

  useEffect(() => {
    door.current?.setPaneVisible(visible);
  }, [visible]);

  const url = useMemo(() => paneUrl({ page, conversationId, appId, hostOrigin: location.origin, locale: language }), [page, conversationId, appId, language]);
  return (
    <Pane
      words={words}
      title={manifest.displayName}
      url={url}
      visible={visible}
      frameRef={frameRef}
      onClose={() => {
        on.onVisible(false);
      }}
    />
  );
}
