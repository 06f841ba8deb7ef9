import { byHand } from "./byHand";
import type { Earlier } from "../standing/earlier";
import { nameKey } from "../names/nameIndex";
import type { Reason } from "../reason";
import { noChoices, ownName, type RollupSettings } from "../settings";
import { unitsInFileNames } from "../names/unitsInFileNames";
import { isStopped, type UnreadFile } from "../units/unitReport";
import type { UnitRow } from "../units/unitRow";

/**
 * Rows with those of files that were not read, or could not be. Such a file says nothing of its unit: what an earlier run has of that stays, with what a person has corrected, and says so. A file that nobody has opened is no
 * news where it stands already.
 * @param earlier rows of an earlier run that are added to no sum, and whose files were then
 */
export function besideUnread(
  rows: readonly UnitRow[],
  unread: readonly UnreadFile[],
  { rows: standing, unitsOf }: Pick<Earlier, "rows" | "unitsOf">,
  settings: RollupSettings,
): UnitRow[] {
  if (unread.length === 0) return [...rows];
  const kept = rows.filter((row) => row.kept === true && row.state === "added");
  const byFile = new Map(kept.map((row) => [row.file, row]));
  const byUnit = new Map(kept.map((row) => [nameKey(row.unit), row]));
  const carried = new Set(standing.map(({ file }) => file));
  const unitIn = unitsInFileNames(settings);
  const { choices = noChoices } = settings;
  const written = new Set([...rows, ...standing].map(({ file }) => file));
  const told = new Map<UnitRow, Reason[]>();
  const own = unread.flatMap((one): UnitRow[] => {
    const { file, fault } = one;
    if (choices.use.get(file)?.kind === "leftOut" && !byFile.has(file))
      return written.has(file)
        ? []
        : [
            {
              unit: unitsOf.get(file) ?? unitIn(file) ?? "",
              kind: "",
              contact: "",
              file,
              state: "left",
              reasons: [{ kind: "leftOut" }, { kind: "fault", ...fault }],
              choice: { kind: "leftOut" },
            },
          ];
    const unit = one.own ? ownName(settings.organ) : (unitsOf.get(file) ?? unitIn(file) ?? "");
    const stands = byFile.get(file) ?? byUnit.get(nameKey(unit));
    const isSame = stands?.file === file;
    if (stands) told.set(stands, [...(told.get(stands) ?? []), { kind: "stands", file: isSame ? "" : file, ...fault }]);
    if (isSame || (isStopped(one) && carried.has(file))) return [];
    return [{ unit: stands?.unit ?? unit, kind: "", contact: "", file, state: "unread", reasons: [{ kind: "fault", ...fault }] }];
  });
  const unreadable = new Set(unread.map(({ file }) => file));
  // A unit that goes back without its file having come has one row, and that is the file's.
  const others = rows.filter(({ report, state, file }) => !(report?.undecided && state === "returned" && unreadable.has(file)));
  return [...others.map((row) => withTold(row, told.get(row), settings)), ...own];
}

/** It is written anew, as something is told of it now; with what was decided of it. */
function withTold(row: UnitRow, told: readonly Reason[] | undefined, { choices = noChoices }: RollupSettings): UnitRow {
  if (!told) return row;
  const { kept: _, ...rest } = row;
  const { report } = row;
  const choice = row.report?.kept && choices.use.get(row.file)?.kind === "leftOut" ? undefined : choices.use.get(row.file);
  return { ...rest, reasons: [...row.reasons, ...(report ? byHand(report) : []), ...told], ...(choice && { choice }) };
}
