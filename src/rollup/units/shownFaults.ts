import type { UnitRow } from "./unitRow";

/** Rows as they are shown where they are kept in another language: why a file could not be read is a sentence of the one who has read it. @param shown by the names of files */
export function shownFaults<Of extends { readonly rows: readonly Pick<UnitRow, "file" | "reasons">[] }>(
  of: Of,
  shown: ReadonlyMap<string, string | undefined>,
): Of {
  const rows = of.rows.map((row) => {
    const message = shown.get(row.file);
    if (message === undefined) return row;
    return { ...row, reasons: row.reasons.map((reason) => (reason.kind === "fault" || reason.kind === "stands" ? { ...reason, message } : reason)) };
  });
  return { ...of, rows };
}
