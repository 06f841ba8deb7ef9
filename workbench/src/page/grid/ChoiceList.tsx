import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Place } from "./CellEditor";
import { useGridStyles } from "./gridStyles";

export interface ChoiceListProps {
  readonly label: string;
  readonly place: Place;
  readonly choices: readonly string[];
  readonly current: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onChoose: (choice: string) => void;
  readonly onClose: () => void;
}

/** The arrow beside a cell with a list validation and its drop-down list. Arrows, Enter and Esc work while it is open. */
export function ChoiceList({ label, place, choices, current, open, onToggle, onChoose, onClose }: ChoiceListProps) {
  const styles = useGridStyles();
  return (
    <>
      <button
        type="button"
        className={styles.listButton}
        style={{ left: place.left + place.width + 1, top: place.top + place.height - 18 }}
        aria-label={label}
        aria-expanded={open}
        tabIndex={-1}
        onMouseDown={(event) => {
          event.preventDefault();
        }}
        onClick={onToggle}
      >
        ▼
      </button>
      {open && <OpenList {...{ label, place, choices, current, onChoose, onClose }} />}
    </>
  );
}

function OpenList({ label, place, choices, current, onChoose, onClose }: Omit<ChoiceListProps, "open" | "onToggle">) {
  const styles = useGridStyles();
  const list = useRef<HTMLUListElement>(null);
  const [index, setIndex] = useState(Math.max(0, choices.indexOf(current)));
  useEffect(() => {
    list.current?.focus();
  }, []);
  return (
    <ul
      ref={list}
      className={styles.list}
      style={{ left: place.left, top: place.top + place.height + 1, minWidth: place.width }}
      role="listbox"
      aria-label={label}
      aria-activedescendant={`choice-${index}`}
      tabIndex={-1}
      onBlur={onClose}
      onKeyDown={(event) => {
        const choice = choices[index];
        if (event.key === "ArrowDown") setIndex(Math.min(index + 1, choices.length - 1));
        else if (event.key === "ArrowUp") setIndex(Math.max(index - 1, 0));
        else if (event.key === "Enter" && choice !== undefined) onChoose(choice);
        else if (event.key === "Escape") onClose();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      {choices.map((choice, at) => (
        <li
          key={choice}
          id={`choice-${at}`}
          role="option"
          aria-selected={at === index}
          className={mergeClasses(styles.listItem, at === index && styles.listItemCurrent)}
          onMouseDown={(event) => {
            event.preventDefault();
            onChoose(choice);
          }}
        >
          {choice}
        </li>
      ))}
    </ul>
  );
}
