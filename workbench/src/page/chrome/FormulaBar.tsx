import { makeStyles } from "@fluentui/react-components";
import { useState, type KeyboardEvent, type Ref } from "react";
import { tabIsOurs } from "../grid/CellEditor";
import type { Words } from "../words";

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "stretch", minHeight: "28px", backgroundColor: "#ffffff", borderBottom: "1px solid #d2d0ce" },
  name: { width: "96px", border: "none", borderRight: "1px solid #d2d0ce", padding: "0 8px", font: "inherit", fontSize: "13px", outlineColor: "#107c41" },
  buttons: { display: "flex", padding: "0 4px", borderRight: "1px solid #d2d0ce" },
  button: { width: "26px", border: "none", backgroundColor: "transparent", cursor: "pointer", ":disabled": { color: "#c8c6c4", cursor: "default" } },
  fx: { padding: "0 10px", fontStyle: "italic", fontFamily: "serif", lineHeight: "28px", color: "#605e5c" },
  formula: {
    flexGrow: 1,
    border: "none",
    outline: "none",
    resize: "vertical",
    font: "inherit",
    fontSize: "14px",
    lineHeight: "20px",
    padding: "4px 8px",
    height: "28px",
    minHeight: "28px",
    boxSizing: "border-box",
  },
});

export interface FormulaBarProps {
  readonly words: Words;
  /** Address of the active cell or of the range while it is selected. */
  readonly address: string;
  /** What the active cell holds, or what is being typed into it. */
  readonly text: string;
  readonly editing: boolean;
  readonly fieldRef: Ref<HTMLTextAreaElement>;
  readonly onGoTo: (address: string) => void;
  readonly onStartEdit: () => void;
  readonly onChange: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onCommit: () => void;
  readonly onCancel: () => void;
}

/** Name box, cancel and enter buttons, and the field that shows and edits the active cell's formula. */
export function FormulaBar({ words, address, text, editing, fieldRef, ...on }: FormulaBarProps) {
  const styles = useStyles();
  const keepFocus = (event: { preventDefault: () => void }): void => {
    event.preventDefault();
  };
  return (
    <div className={styles.bar}>
      <NameBox key={address} label={words.nameBox} address={address} onGoTo={on.onGoTo} />
      <span className={styles.buttons}>
        <button type="button" className={styles.button} aria-label={words.cancel} disabled={!editing} onMouseDown={keepFocus} onClick={on.onCancel}>
          ✕
        </button>
        <button type="button" className={styles.button} aria-label={words.enter} disabled={!editing} onMouseDown={keepFocus} onClick={on.onCommit}>
          ✓
        </button>
      </span>
      <span className={styles.fx} aria-hidden="true">
        fx
      </span>
      <textarea
        ref={fieldRef}
        className={styles.formula}
        aria-label={words.formulaBar}
        data-tabster={tabIsOurs}
        rows={1}
        spellCheck={false}
        value={text}
        onFocus={on.onStartEdit}
        onChange={(event) => {
          on.onChange(event.currentTarget.value);
        }}
        onKeyDown={on.onKeyDown}
      />
    </div>
  );
}

function NameBox({ label, address, onGoTo }: { label: string; address: string; onGoTo: (address: string) => void }) {
  const styles = useStyles();
  const [typed, setTyped] = useState(address);
  return (
    <input
      className={styles.name}
      aria-label={label}
      value={typed}
      onFocus={(event) => {
        event.currentTarget.select();
      }}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
      }}
      onBlur={() => {
        setTyped(address);
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === "Escape") setTyped(address);
        if (event.key !== "Enter") return;
        // The focus moves on; without this the Enter would follow it there.
        event.preventDefault();
        onGoTo(typed);
      }}
    />
  );
}
