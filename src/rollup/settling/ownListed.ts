import { isOneOrgan } from "../names/isOneOrgan";
import { nameKey } from "../names/nameIndex";
import { ownName, type RollupSettings } from "../settings";
import { isUnread, type UnitOutcome } from "../units/unitReport";

/** What lists call the organ that sums up itself. */
const ITSELF = /^本(?:级|机关)$/u;

/**
 * Settings in whose list the own figures stand under their own name, where own figures are given and the list has the organ itself, in whatever form: as 本级, by its name, or as its office.
 * Of several such names it is the one that the own figures give, or that of the organ. A file that says that name is asked about beside the own figures.
 */
export function withOwnListed(settings: RollupSettings, outcomes: readonly UnitOutcome[]): RollupSettings {
  const { organ, roster } = settings;
  const own = outcomes.find((outcome) => !isUnread(outcome) && outcome.own === true);
  if (!roster || !own || isUnread(own)) return settings;
  const names = roster.map(({ name }) => name).filter((name) => ITSELF.test(name.trim()) || isOneOrgan(name, organ));
  if (names.includes(ownName(organ))) return settings;
  const [only, ...others] = names;
  const same = (other: string) => names.find((name) => nameKey(name) === nameKey(other));
  const itself = others.length === 0 ? only : (same(own.organ) ?? same(organ));
  const hasFile = (name: string): boolean => outcomes.some((one) => !isUnread(one) && one.own !== true && nameKey(one.organ) === nameKey(name));
  if (itself === undefined || hasFile(itself)) return settings;
  return { ...settings, roster: roster.map((unit) => (unit.name === itself ? { ...unit, name: ownName(organ) } : unit)) };
}
