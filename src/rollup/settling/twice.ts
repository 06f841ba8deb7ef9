import { editionOf, type Edition } from "../../statute";
import type { Claim } from "./claim";
import { inOrder } from "../inOrder";
import { areSameFigures } from "../units/sameFigure";
import { noChoices, type RollupSettings } from "../settings";
import type { Choice, DifferentFigure, Reason } from "../reason";
import type { UnitState } from "../units/unitRow";
import { figureIds, lineOf } from "../units/unitLine";

/** A claim, and whether another file of the same unit stands in its way (E2). */
export interface Chosen {
  readonly claim: Claim;
  readonly state: Extract<UnitState, "added" | "copy" | "open">;
  readonly reasons: readonly Reason[];
}

/** Of several files of one unit: the same figures count once, different ones not before one file is chosen. A choice that an earlier run has acted on says nothing of a file that was not there then: that is asked about. */
export function chooseOf(claims: readonly Claim[], { year, choices = noChoices }: RollupSettings): Chosen[] {
  const sorted = [...claims].sort(
    inOrder(
      ({ report }) => report.file,
      ({ report }) => JSON.stringify(lineOf(report)),
    ),
  );
  const [first] = sorted;
  if (!first || sorted.length === 1) return sorted.map(added);
  const differences = differencesOf(sorted, editionOf(year));
  if (differences.length === 0) return [added(first), ...sorted.slice(1).map((claim) => copy(claim, { kind: "sameTwice", file: first.report.file }))];
  const chosen = sorted.filter(({ choice, report }) => choice !== undefined && choices.named?.has(report.file) !== true);
  const isDone = ({ report }: Claim): boolean => choices.done?.has(report.file) === true;
  const [taken, ...more] = chosen.every(isDone) ? chosen : chosen.filter((claim) => !isDone(claim));
  const isNew = (claim: Claim): boolean =>
    taken !== undefined && isDone(taken) && !claim.report.passedOver && !areSameFigures(claim.report.figures, taken.report.figures);
  return sorted.map((claim) => {
    if (taken && more.length === 0 && claim === taken) return added(claim);
    if (taken && more.length === 0 && !isNew(claim)) return copy({ ...claim, choice: whoseOnly(claim.choice) }, { kind: "notChosen", file: taken.report.file });
    const files = sorted.filter((other) => other !== claim).map(({ report }) => report.file);
    if (files.every((file) => file === claim.report.file)) return { claim, state: "open", reasons: [{ kind: "changedSince", differences }] };
    return { claim, state: "open", reasons: [{ kind: "twice", files, differences }] };
  });
}

/** What is still decided of a file in whose place another one is added. */
export const whoseOnly = (choice: Choice | undefined): Choice | undefined => (choice?.kind === "asUnit" ? choice : undefined);

const added = (claim: Claim): Chosen => ({ claim, state: "added", reasons: [] });
const copy = (claim: Claim, reason: Reason): Chosen => ({ claim, state: "copy", reasons: [reason] });

function differencesOf(claims: readonly Claim[], edition: Edition): DifferentFigure[] {
  return figureIds(edition).flatMap((figure, index) => {
    const values = claims.map(({ report }) => report.figures[index] ?? null);
    return new Set(values).size > 1 ? [{ figure, values }] : [];
  });
}
