import { nameKey } from "../names/nameIndex";
import { noChoices, type RollupSettings } from "../settings";
import type { UnitReport } from "../units/unitReport";

/** Whether somebody has written down that a file is left out; what stands of it from an earlier run is too. */
export function isLeftOut({ file, kept, organ }: Pick<UnitReport, "file" | "kept" | "organ">, { choices = noChoices }: RollupSettings): boolean {
  if (kept) return file !== "" && choices.leftOut?.get(nameKey(organ))?.files.includes(file) === true;
  return choices.use.get(file)?.kind === "leftOut";
}
