import { Button, makeStyles } from "@fluentui/react-components";
import type { Words } from "../words";

const useStyles = makeStyles({
  panel: { height: "140px", display: "flex", flexDirection: "column", borderTop: "1px solid #d2d0ce", backgroundColor: "#ffffff", fontSize: "12px" },
  head: { display: "flex", alignItems: "center", gap: "8px", padding: "2px 12px", backgroundColor: "#f3f2f1" },
  title: { flexGrow: 1, fontWeight: 600 },
  entries: { flexGrow: 1, overflowY: "auto", margin: 0, padding: "4px 12px", fontFamily: "Consolas, monospace", listStyleType: "none" },
});

/** Something that the add-in asked for and the embedded Excel does not do, or another failure worth a developer's eye. */
export interface LogEntry {
  readonly id: number;
  readonly code: string;
  readonly message: string;
}

export interface LogPanelProps {
  readonly words: Words;
  readonly entries: readonly LogEntry[];
  readonly onClear: () => void;
  readonly onClose: () => void;
}

export function LogPanel({ words, entries, onClear, onClose }: LogPanelProps) {
  const styles = useStyles();
  return (
    <section className={styles.panel} aria-label={words.log}>
      <div className={styles.head}>
        <span className={styles.title}>{words.log}</span>
        <Button size="small" appearance="subtle" onClick={onClear}>
          {words.clearLog}
        </Button>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {words.closeLog}
        </Button>
      </div>
      <ol className={styles.entries} role="log">
        {entries.length === 0 && <li>{words.logEmpty}</li>}
        {entries.map((entry) => (
          <li key={entry.id}>
            <b>{entry.code}</b> {entry.message}
          </li>
        ))}
      </ol>
    </section>
  );
}
