import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent, type ReactElement } from "react";

const useStyles = makeStyles({
  tabs: { display: "flex", overflowX: "auto", flexShrink: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: {
    flexShrink: 0,
    padding: "6px 12px",
    border: "none",
    borderBottom: "2px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
    cursor: "pointer",
  },
  current: { borderBottomColor: tokens.colorBrandStroke1, color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

export interface SheetTabsProps {
  readonly names: readonly string[];
  readonly current: string;
  readonly label: string;
  readonly onGo: (name: string) => void;
}

/** The sheets of the workbook: one stop of the keyboard, within which arrows lead from one to the next (Fluent's own would weigh as much as the rest of the view). */
export function SheetTabs({ names, current, label, onGo }: SheetTabsProps): ReactElement {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = names.indexOf(current);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: names.length - 1 }[event.key];
    const name = next === undefined ? undefined : names[next];
    if (name === undefined || next === undefined) return;
    event.preventDefault();
    onGo(name);
    list.current?.querySelectorAll("button")[next]?.focus();
  };
  return (
    <div ref={list} className={styles.tabs} role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          aria-selected={name === current}
          tabIndex={name === current ? 0 : -1}
          className={mergeClasses(styles.tab, name === current && styles.current)}
          onClick={() => {
            onGo(name);
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
