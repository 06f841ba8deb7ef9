import { makeStyles } from "@fluentui/react-components";
import { ArrowRedo16Regular, ArrowUndo16Regular, Document16Regular, FolderOpen16Regular, Save16Regular } from "@fluentui/react-icons";
import { useRef, type ReactNode } from "react";
import { isLanguage, type Language, type Words } from "../words";

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", gap: "4px", height: "40px", padding: "0 12px", backgroundColor: "#107c41", color: "#ffffff" },
  name: { flexGrow: 1, textAlign: "center", fontSize: "13px", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  button: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    padding: "4px 8px",
    border: "none",
    borderRadius: "4px",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    fontSize: "12px",
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { backgroundColor: "#0e6a38" },
    ":disabled": { opacity: 0.5, cursor: "default" },
    ":focus-visible": { outline: "2px solid #ffffff" },
  },
  select: {
    padding: "3px 4px",
    border: "1px solid #ffffff",
    borderRadius: "4px",
    backgroundColor: "#0e6a38",
    color: "#ffffff",
    font: "inherit",
    fontSize: "12px",
  },
  file: { display: "none" },
});

export interface TitleBarProps {
  readonly words: Words;
  readonly fileName: string;
  readonly profiles: readonly { readonly id: string; readonly label: string }[];
  readonly profile: string;
  readonly language: Language;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onProfile: (id: string) => void;
  readonly onLanguage: (language: Language) => void;
  readonly onNew: () => void;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** File commands, undo and redo, the file's name, and what this Excel pretends to be: its version and display language. */
export function TitleBar({ words, fileName, profiles, profile, language, canUndo, canRedo, ...on }: TitleBarProps) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.bar}>
      <TitleButton icon={<Document16Regular />} label={words.newFile} onClick={on.onNew} />
      <TitleButton icon={<FolderOpen16Regular />} label={words.openFile} onClick={() => picker.current?.click()} />
      <input
        ref={picker}
        className={styles.file}
        type="file"
        accept=".xlsx"
        aria-label={words.openFile}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = "";
          if (file !== undefined) on.onOpen(file);
        }}
      />
      <TitleButton icon={<Save16Regular />} label={words.saveFile} onClick={on.onSave} />
      <TitleButton icon={<ArrowUndo16Regular />} name={words.undo} disabled={!canUndo} onClick={on.onUndo} />
      <TitleButton icon={<ArrowRedo16Regular />} name={words.redo} disabled={!canRedo} onClick={on.onRedo} />
      <h1 className={styles.name} style={{ margin: 0, fontWeight: 400 }}>
        {`${fileName} - ${words.workbench}`}
      </h1>
      <select
        className={styles.select}
        aria-label={words.profile}
        value={profile}
        onChange={(event) => {
          on.onProfile(event.currentTarget.value);
        }}
      >
        {profiles.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
      <select
        className={styles.select}
        aria-label={words.language}
        value={language}
        onChange={(event) => {
          if (isLanguage(event.currentTarget.value)) on.onLanguage(event.currentTarget.value);
        }}
      >
        <option value="zh-CN">中文（简体）</option>
        <option value="en-US">English</option>
      </select>
    </header>
  );
}

interface TitleButtonProps {
  readonly icon: ReactNode;
  readonly label?: string;
  /** Said in place of a label that is not shown. */
  readonly name?: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

function TitleButton({ icon, label, name, disabled, onClick }: TitleButtonProps) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.button} aria-label={name} title={name} disabled={disabled} onClick={onClick}>
      {icon}
      {label}
    </button>
  );
}
