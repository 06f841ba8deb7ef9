import { jumpFigures, usualJump, type JumpMeasure } from "../../rules";
import type { Edition } from "../../statute";
import { statedNumber, type Entries } from "../../figures";
import type { Finding } from "../../findings";

/** A figure that is many times last year's, or a small part of it, and by what measure. */
export interface JumpEvidence {
  readonly kind: "jump";
  readonly value: number;
  readonly last: number;
  readonly factor: number;
  readonly difference: number;
}

/**
 * Names figures that jumped from last year's to this year's (B3): a digit too many, or 元 for 万元, looks like that, and so does a year in
 * which much happened. Figures that one of the two reports does not have are passed over.
 */
export function checkJumps(edition: Edition, entries: Entries, lastYear: Entries, measure: JumpMeasure = usualJump): Finding<JumpEvidence>[] {
  return jumpFigures(edition).flatMap((figure): Finding<JumpEvidence>[] => {
    const [value, last] = [statedNumber(entries.get(figure)), statedNumber(lastYear.get(figure))];
    if (value === undefined || last === undefined || !isJump(value, last, measure)) return [];
    return [{ id: `B3:${figure}`, check: "B3", severity: "warning", figures: [figure], evidence: { kind: "jump", value, last, ...measure } }];
  });
}

function isJump(value: number, last: number, { factor, difference }: JumpMeasure): boolean {
  const [small, large] = [Math.min(value, last), Math.max(value, last)];
  return large - small >= difference && large >= factor * Math.max(1, small);
}
