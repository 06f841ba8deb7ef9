import { changedFigures } from "./differences";
import type { Reason } from "./reason";
import { editionNamed } from "./unitLine";
import type { UnitReport } from "./unitReport";

/** What a person has made of the figures of a unit that stands in 汇总明细: typed them, where no file of it was ever added, or corrected some; nothing where he has changed none. */
export function byHand({ file, figures, edition, sent }: UnitReport): Reason[] {
  if (!sent) return [];
  return [file === "" ? { kind: "typed" } : { kind: "corrected", figures: changedFigures(sent, figures, editionNamed(edition)) }];
}
