import type { Claim } from "../../settling/claim";
import { grouped } from "../../grouped";
import { nameKey } from "../../names/nameIndex";
import { areSameFigures } from "../../units/sameFigure";
import type { HandFigures, UnitReport } from "../../units/unitReport";

/** What a person had made of the figures of a file: it is that file's, whichever unit that counts as. */
export interface HeldFigures extends HandFigures {
  readonly file: string;
  /** The unit that it was taken for. */
  readonly unit: string;
  /** Whose it said that it was, where that is known: of the same name may be another unit's file. */
  readonly organ?: string;
}

/** What a person has made of the figures of a unit that stands in 汇总明细. */
export const handsIn = (stands: UnitReport | undefined): HeldFigures[] =>
  stands?.sent ? [{ file: stands.file, unit: stands.organ, sent: stands.sent, figures: stands.figures }] : [];

/** What is held, by the keys of the units that its files count as now. */
export function heldByUnit(held: readonly HeldFigures[], claims: readonly Claim[]): ReadonlyMap<string, readonly HeldFigures[]> {
  if (held.length === 0) return new Map();
  const now = grouped(
    claims.filter(({ report }) => !report.kept),
    ({ report }) => report.file,
  );
  return grouped(held, ({ file, unit, organ, sent }) => {
    const own = now.get(file) ?? [];
    const isSame = ({ report }: Claim): boolean => organ !== undefined && nameKey(organ) === nameKey(report.said ?? report.organ);
    return nameKey((own.find(({ report }) => areSameFigures(report.figures, sent)) ?? own.find(isSame))?.unit || unit);
  });
}

/** What of that a file has: its own; or else, as it may have come in the place of another one, that of the unit, where that is one alone. */
export function handOf({ file, figures }: UnitReport, hands: readonly HeldFigures[]): HeldFigures | undefined {
  const alike = hands.filter(({ sent }) => areSameFigures(sent, figures));
  const [own] = [...alike.filter((hand) => hand.file === file), ...alike, ...hands.filter((hand) => hand.file === file)];
  return own ?? (hands.length === 1 ? hands[0] : undefined);
}
