import { mergeClasses } from "@fluentui/react-components";
import { useLayoutEffect, useRef, type ClipboardEvent, type CSSProperties, type KeyboardEvent, type RefObject } from "react";
import { cellAddress, type Position } from "../../../../src/address";
import { useGridStyles } from "./gridStyles";

/** Tells Fluent's focus management to leave the Tab key of a field alone: it takes the entry. */
export const tabIsOurs = JSON.stringify({ focusable: { ignoreKeydown: { Tab: true } } });

/** A place over the grid in CSS pixels from its upper left corner. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface CellEditorProps {
  readonly label: string;
  readonly fieldRef: RefObject<HTMLTextAreaElement | null>;
  readonly cell: Position;
  readonly place: Place;
  readonly font: CSSProperties;
  /** What is being typed; null while no cell is edited. */
  readonly text: string | null;
  readonly onStartTyping: (text: string) => void;
  readonly onChange: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/**
 * The text field that lies over the active cell and has the focus all the time: unseen until something is typed into it. So the
 * first key of an input method is not lost, and copy and paste events have a place to arrive.
 */
export function CellEditor({ label, fieldRef, cell, place, font, text, onStartTyping, onChange, ...on }: CellEditorProps) {
  const styles = useGridStyles();
  const editing = text !== null;
  const wasEditing = useRef(false);
  useLayoutEffect(() => {
    const field = fieldRef.current;
    if (editing && !wasEditing.current && field !== null && document.activeElement === field) {
      field.setSelectionRange(field.value.length, field.value.length);
    }
    wasEditing.current = editing;
  }, [editing, fieldRef]);
  const clipboard = (handler: (event: ClipboardEvent) => void) => (event: ClipboardEvent) => {
    if (editing) return;
    event.preventDefault();
    handler(event);
  };
  return (
    <textarea
      ref={fieldRef}
      className={mergeClasses(styles.editor, editing && styles.editing)}
      style={{
        ...font,
        left: place.left,
        top: place.top,
        minWidth: place.width,
        minHeight: place.height,
        ...(editing ? {} : { width: place.width, height: place.height }),
      }}
      aria-label={label}
      aria-activedescendant={`cell-${cellAddress(cell)}`}
      data-part="editor"
      data-tabster={tabIsOurs}
      rows={1}
      spellCheck={false}
      autoComplete="off"
      value={text ?? ""}
      onCompositionStart={() => {
        if (!editing) onStartTyping("");
      }}
      onChange={(event) => {
        if (editing) onChange(event.currentTarget.value);
        else onStartTyping(event.currentTarget.value);
      }}
      onKeyDown={on.onKeyDown}
      onCopy={clipboard(on.onCopy)}
      onCut={clipboard(on.onCut)}
      onPaste={clipboard(on.onPaste)}
    />
  );
}
