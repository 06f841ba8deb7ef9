import { makeStyles, mergeClasses, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import type { Words } from "../words";

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "stretch", height: "30px", backgroundColor: "#f3f2f1", borderTop: "1px solid #d2d0ce", overflowX: "auto" },
  list: { display: "flex", paddingLeft: "36px" },
  tab: {
    padding: "0 16px",
    border: "none",
    borderRight: "1px solid #d2d0ce",
    backgroundColor: "transparent",
    font: "inherit",
    fontSize: "13px",
    color: "#323130",
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { backgroundColor: "#e9e7e6" },
    ":focus-visible": { outline: "2px solid #107c41", outlineOffset: "-2px" },
  },
  active: { backgroundColor: "#ffffff", color: "#0e6a38", fontWeight: 600, boxShadow: "inset 0 -3px 0 #107c41" },
  input: { width: "9em", margin: "3px 8px", font: "inherit", fontSize: "13px" },
  add: { width: "32px", border: "none", backgroundColor: "transparent", fontSize: "18px", cursor: "pointer", color: "#323130" },
});

export interface SheetTab {
  readonly id: string;
  readonly name: string;
}

export interface SheetTabsProps {
  readonly words: Words;
  readonly sheets: readonly SheetTab[];
  readonly activeId: string;
  readonly onActivate: (id: string) => void;
  readonly onAdd: () => void;
  readonly onRename: (id: string, name: string) => void;
  readonly onDelete: (id: string) => void;
}

/** The visible sheets as tabs: click or arrow keys to go there, double click or F2 to rename, context menu or Delete to delete. */
export function SheetTabs(props: SheetTabsProps) {
  const { words, sheets, activeId } = props;
  const styles = useStyles();
  const [renaming, setRenaming] = useState<string | null>(null);
  return (
    <div className={styles.bar}>
      <div className={styles.list} role="tablist" aria-label={words.sheetTabs}>
        {sheets.map((sheet) =>
          renaming === sheet.id ? (
            <NameField
              key={sheet.id}
              label={words.renameSheet}
              name={sheet.name}
              onDone={(name) => {
                setRenaming(null);
                if (name !== null && name !== sheet.name) props.onRename(sheet.id, name);
              }}
            />
          ) : (
            <Tab
              key={sheet.id}
              {...props}
              sheet={sheet}
              active={sheet.id === activeId}
              onStartRename={() => {
                setRenaming(sheet.id);
              }}
            />
          ),
        )}
      </div>
      <button type="button" className={styles.add} aria-label={words.addSheet} title={words.addSheet} onClick={props.onAdd}>
        +
      </button>
    </div>
  );
}

interface TabProps extends SheetTabsProps {
  readonly sheet: SheetTab;
  readonly active: boolean;
  readonly onStartRename: () => void;
}

function Tab({ words, sheets, sheet, active, onActivate, onDelete, onStartRename }: TabProps) {
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const neighbour = sheets[sheets.indexOf(sheet) + step];
    if (step !== 0 && neighbour !== undefined) onActivate(neighbour.id);
    else if (event.key === "F2") onStartRename();
    else if (event.key === "Delete") onDelete(sheet.id);
  };
  return (
    <Menu openOnContext>
      <MenuTrigger disableButtonEnhancement>
        <button
          type="button"
          role="tab"
          ref={(button) => {
            const tablist = button?.parentElement;
            if (active && tablist?.contains(document.activeElement) === true) button?.focus();
          }}
          aria-selected={active}
          tabIndex={active ? 0 : -1}
          className={mergeClasses(styles.tab, active && styles.active)}
          onClick={() => {
            onActivate(sheet.id);
          }}
          onDoubleClick={onStartRename}
          onKeyDown={onKeyDown}
        >
          {sheet.name}
        </button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={onStartRename}>{words.renameSheet}</MenuItem>
          <MenuItem
            onClick={() => {
              onDelete(sheet.id);
            }}
          >
            {words.deleteSheet}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

interface NameFieldProps {
  readonly label: string;
  readonly name: string;
  /** The new name, or null when the renaming was given up. */
  readonly onDone: (name: string | null) => void;
}

function NameField({ label, name, onDone }: NameFieldProps) {
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") event.currentTarget.blur();
    else if (event.key === "Escape") onDone(null);
  };
  return (
    <input
      className={styles.input}
      aria-label={label}
      defaultValue={name}
      maxLength={31}
      ref={(input) => {
        input?.focus();
      }}
      onFocus={(event) => {
        event.currentTarget.select();
      }}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        onDone(event.currentTarget.value);
      }}
    />
  );
}
