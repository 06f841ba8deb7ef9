import { grouped } from "../grouped";
import type { StandingRow } from "./readBack";
import { recordKey } from "./recordKey";
import type { RecordedRow } from "./readRecord";

/** What an earlier run has written of each row; of one whose unit was typed over by its file, where that is one lost unit's alone. */
export function recordsOf(rows: readonly StandingRow[], records: readonly RecordedRow[]): (row: StandingRow | undefined) => RecordedRow | undefined {
  const written = new Map(records.map((row) => [recordKey(row), row]));
  const keys = new Set(rows.map(recordKey));
  const lost = grouped(
    records.filter((row) => row.file !== "" && !keys.has(recordKey(row))),
    ({ file }) => file,
  );
  return (row) => {
    const [one, ...others] = (row && lost.get(row.file)) ?? [];
    return row && (written.get(recordKey(row)) ?? (others.length === 0 ? one : undefined));
  };
}
