import type { FigureId, FigureKind } from "../statute";
import { LARGEST_FIGURE, isComputed, notPlainCause, isTotal, type Entries, type Entry, type TableFigure } from "../figures";
import type { Finding, ImpossibleEvidence } from "./evidence";

/** Checks each entry of a table by itself: A5 a number that its kind cannot be, A6 no plain number, and what is left blank. */
export function checkEntries(figures: readonly TableFigure[], entries: Entries): Finding[] {
  const single = figures.flatMap(({ id, column }) => checkEntry(id, column.kind, entries.get(id)) ?? []);
  return [...single, ...checkBlanks(figures, entries)];
}

function checkEntry(figure: FigureId, kind: FigureKind, entry: Entry | undefined): Finding | undefined {
  if (entry?.state === "number") {
    const why = impossible(entry.value, kind);
    return (
      why && {
        id: `A5:${figure}`,
        check: "A5",
        severity: "error",
        figures: [figure],
        evidence: { kind: "impossible", figure, value: entry.value, why },
      }
    );
  }
  if (entry?.state === "text") {
    return {
      id: `A6:${figure}`,
      check: "A6",
      severity: entry.certain ? "warning" : "error",
      figures: [figure],
      // Of an old result it is F2 that says what to do.
      evidence: {
        kind: "notPlain",
        figure,
        text: entry.text,
        reads: entry.old === undefined ? entry.reads : undefined,
        cause: notPlainCause(entry),
        ...(entry.held !== undefined && { held: entry.held }),
        ...(isComputed(entry) && { computed: true }),
      },
    };
  }
  return undefined;
}

function impossible(value: number, kind: FigureKind): ImpossibleEvidence["why"] | undefined {
  if (value < 0 && kind !== "change") return "negative";
  if (kind !== "amount" && !Number.isInteger(value)) return "fraction";
  return Math.abs(value) > LARGEST_FIGURE ? "tooLarge" : undefined;
}

/** Blank cells count once the table has any figure that a person entered. They are one finding, not a hundred. */
function checkBlanks(figures: readonly TableFigure[], entries: Entries): Finding[] {
  const blank = figures.filter(({ id }) => entries.get(id)?.state === "blank").map(({ id }) => id);
  const table = figures[0]?.table;
  if (table === undefined || blank.length === 0 || !isStarted(figures, entries)) return [];
  return [
    {
      id: `A6:blank:${table.id}`,
      check: "A6",
      severity: "error",
      figures: blank,
      evidence: { kind: "blank", figures: blank },
    },
  ];
}

/** Whether the table holds anything but totals that a formula computes. */
function isStarted(figures: readonly TableFigure[], entries: Entries): boolean {
  return figures.some((figure) => {
    const entry = entries.get(figure.id);
    return entry?.state === "text" || (entry?.state === "number" && !(entry.computed && isTotal(figure)));
  });
}
