import type { Edition } from "../../statute";
import type { KnownRow } from "./hand/handRows";
import { nameKey } from "../names/nameIndex";
import { areSameFigures } from "../units/sameFigure";
import { ownName, type RollupSettings } from "../settings";
import type { Standing } from "./standing";
import { stateNames } from "../units/stateNames";
import type { UnitReport } from "../units/unitReport";

/** The units that an earlier run has added, with what a person may have corrected since: they count until a new file of them comes. A row of which all figures were taken out is none of them. */
export function keptReports(
  rows: readonly KnownRow[],
  { units, record }: Pick<Standing, "units" | "record">,
  edition: Edition,
  settings: RollupSettings,
): UnitReport[] {
  const added = new Map(units.rows.filter(({ state }) => state === stateNames.added.zh).map((row) => [nameKey(row.unit), row]));
  return rows.flatMap((row): UnitReport[] => {
    const { unit, figures, record: written } = row;
    const stands = added.get(nameKey(written?.unit ?? unit));
    if (!stands && !written && figures.every((said) => said === null)) return [];
    const sent = written?.figures ?? (record ? figures.map(() => null) : figures);
    const isOwn = nameKey(unit) === nameKey(ownName(settings.organ));
    const isUndecided = !isOwn && written !== undefined && stands !== undefined && stands.errors > 0 && !stands.choice && areSameFigures(sent, figures);
    return [
      {
        file: written?.file ?? stands?.file ?? "",
        ...(isOwn && { own: true as const }),
        organ: unit,
        ...(written && written.file !== "" && written.organ !== unit && { said: written.organ }),
        year: settings.year,
        edition: edition.id,
        figures,
        errors: stands?.errors ?? 0,
        warnings: stands?.warnings ?? 0,
        kept: true,
        ...(isUndecided && { undecided: true as const }),
        ...(!areSameFigures(sent, figures) && { sent }),
      },
    ];
  });
}
