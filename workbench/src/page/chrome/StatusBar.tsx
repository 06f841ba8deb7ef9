import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Words } from "../words";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    height: "24px",
    padding: "0 12px",
    fontSize: "12px",
    color: "#323130",
    backgroundColor: "#f3f2f1",
    borderTop: "1px solid #d2d0ce",
  },
  end: { display: "flex", gap: "20px", alignItems: "center" },
  logButton: { border: "none", backgroundColor: "transparent", font: "inherit", cursor: "pointer", padding: "2px 6px" },
  alarmed: { color: "#a4262c", fontWeight: 600 },
});

/** Mode of a cell's editing: none; typing that replaces (Enter); editing what is there (Edit). Excel's three words. */
export type EditMode = "ready" | "enter" | "edit";

/** Facts of the selected numbers, as Excel shows them for more than one filled cell. */
export interface SelectionSummary {
  readonly count: number;
  readonly numbers: number;
  readonly sum: number;
}

export interface StatusBarProps {
  readonly words: Words;
  readonly mode: EditMode;
  readonly summary: SelectionSummary;
  readonly logEntries: number;
  readonly onToggleLog: () => void;
}

export function StatusBar({ words, mode, summary, logEntries, onToggleLog }: StatusBarProps) {
  const styles = useStyles();
  return (
    <footer className={styles.bar}>
      <span role="status" data-part="mode">
        {words[mode]}
      </span>
      <span className={styles.end}>
        {summary.count > 1 && (
          <>
            {summary.numbers > 0 && <span>{`${words.average}: ${shortNumber(summary.sum / summary.numbers)}`}</span>}
            <span data-part="count">{`${words.count}: ${summary.count}`}</span>
            {summary.numbers > 0 && <span data-part="sum">{`${words.sum}: ${shortNumber(summary.sum)}`}</span>}
          </>
        )}
        <button type="button" className={mergeClasses(styles.logButton, logEntries > 0 && styles.alarmed)} onClick={onToggleLog}>
          {`${words.log} (${logEntries})`}
        </button>
      </span>
    </footer>
  );
}

/** A number in at most ten significant digits, as the General format has them. */
function shortNumber(value: number): string {
  return String(Number(value.toPrecision(10)));
}
