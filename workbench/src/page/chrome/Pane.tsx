import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { useState, type KeyboardEvent, type PointerEvent, type Ref } from "react";
import type { Words } from "../words";

/** Widths of a task pane in CSS pixels: Excel opens it at 320 and lets it be dragged within bounds. */
const paneWidth = { initial: 320, least: 270, most: 500, keyStep: 10 };

const useStyles = makeStyles({
  pane: { display: "flex", flexShrink: 0, position: "relative", backgroundColor: "#ffffff", borderLeft: "1px solid #d2d0ce" },
  hidden: { display: "none" },
  grip: {
    width: "5px",
    marginLeft: "-3px",
    cursor: "col-resize",
    touchAction: "none",
    position: "absolute",
    top: 0,
    bottom: 0,
    zIndex: 1,
    ":hover": { backgroundColor: "#c8c6c4" },
    ":focus-visible": { backgroundColor: "#107c41", outline: "none" },
  },
  column: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", padding: "6px 6px 6px 12px", fontSize: "16px", fontWeight: 600 },
  close: {
    display: "flex",
    padding: "6px",
    border: "none",
    borderRadius: "4px",
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": { backgroundColor: "#f3f2f1" },
  },
  frame: { flexGrow: 1, width: "100%", border: "none", minHeight: 0 },
  dragging: { pointerEvents: "none" },
});

export interface PaneProps {
  readonly words: Words;
  readonly title: string;
  /** Address of the add-in's page with what the client library wants in its query and hash. */
  readonly url: string;
  readonly visible: boolean;
  readonly frameRef: Ref<HTMLIFrameElement>;
  readonly onClose: () => void;
}

/**
 * The task pane: the add-in's own page in a frame. The frame stays loaded while hidden, since the ribbon's functions run in it
 * (shared runtime). No `sandbox`: the page is of our own origin and has to download, print and open windows.
 */
export function Pane({ words, title, url, visible, frameRef, onClose }: PaneProps) {
  const styles = useStyles();
  const [width, setWidth] = useState(paneWidth.initial);
  const [dragging, setDragging] = useState(false);
  const resize = (wanted: number): void => {
    setWidth(Math.round(Math.max(paneWidth.least, Math.min(paneWidth.most, wanted))));
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (dragging) resize((event.currentTarget.parentElement?.getBoundingClientRect().right ?? 0) - event.clientX);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "ArrowLeft") resize(width + paneWidth.keyStep);
    if (event.key === "ArrowRight") resize(width - paneWidth.keyStep);
  };
  return (
    <aside className={visible ? styles.pane : styles.hidden} style={{ width }} aria-label={title}>
      <div
        className={styles.grip}
        role="separator"
        aria-orientation="vertical"
        aria-label={words.resizePane}
        aria-valuenow={width}
        aria-valuemin={paneWidth.least}
        aria-valuemax={paneWidth.most}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDragging(true);
        }}
        onPointerMove={onPointerMove}
        onPointerUp={() => {
          setDragging(false);
        }}
      />
      <div className={styles.column}>
        <div className={styles.head}>
          <span>{title}</span>
          <button type="button" className={styles.close} aria-label={words.closePane} title={words.closePane} onClick={onClose}>
            <Dismiss16Regular />
          </button>
        </div>
        <iframe
          ref={frameRef}
          key={url}
          src={url}
          title={title}
          className={mergeClasses(styles.frame, dragging && styles.dragging)}
          allow="clipboard-read; clipboard-write"
        />
      </div>
    </aside>
  );
}
