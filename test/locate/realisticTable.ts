import fc from "fast-check";
import { sumRules } from "../../src/rules";
import { edition2021, type FigureId } from "../../src/statute";
import { ofForm } from "../ofForm";

/** How often each applicant and each outcome occurs among a thousand applications of published reports, rounded. */
const applicants = { naturalPerson: 900, business: 50, research: 5, charity: 10, legalService: 20, other: 15 };
const outcomes = {
  granted: 340,
  partlyGranted: 120,
  "withheld.stateSecret": 4,
  "withheld.prohibitedByLaw": 10,
  "withheld.securityAndStability": 4,
  "withheld.thirdPartyRights": 12,
  "withheld.internalAffairs": 10,
  "withheld.processInformation": 6,
  "withheld.enforcementFiles": 10,
  "withheld.administrativeEnquiry": 24,
  "unavailable.notHeld": 250,
  "unavailable.toBeCreated": 10,
  "unavailable.unclearAfterCorrection": 4,
  "notProcessed.petition": 50,
  "notProcessed.repeated": 16,
  "notProcessed.publication": 2,
  "notProcessed.excessive": 10,
  "notProcessed.confirmation": 4,
  "otherwise.notCorrectedInTime": 24,
  "otherwise.feeNotPaidInTime": 4,
  "otherwise.other": 56,
  carriedOut: 30,
};
const sources = { received: 970, carriedIn: 30 };
const results = { upheld: 60, corrected: 10, other: 20, pending: 10 };

/** An arbitrary that takes the names with their weights. */
function weighted<Name extends string>(weights: Readonly<Record<Name, number>>): fc.Arbitrary<Name> {
  const names = Object.keys(weights) as Name[];
  return fc.oneof(...names.map((name) => ({ weight: weights[name], arbitrary: fc.constant(name) })));
}

const application = fc.tuple(weighted(applicants), weighted(outcomes), weighted(sources));
const proceeding = fc.tuple(fc.constantFrom("review", "directSuit", "suitAfterReview"), weighted(results));
const rules = sumRules(edition2021);

/** The sizes of the property tests: what a town, a county department and a city report. */
export const sizes = [5, 60, 800] as const;

/**
 * The figures of tables 三 and 四 of a report on about so many applications, totals included, with as many zeros as published
 * reports have. Every rule holds because every application is counted once as it came in and once as it went out.
 */
export function realisticTable(applications: number): fc.Arbitrary<ReadonlyMap<FigureId, number>> {
  const [minLength, maxLength] = [Math.ceil(applications * 0.8), Math.ceil(applications * 1.2)];
  return fc
    .tuple(fc.array(application, { minLength, maxLength, size: "max" }), fc.array(proceeding, { maxLength: Math.ceil(applications / 20), size: "max" }))
    .map(([handled, contested]) => {
      const table = new Map<FigureId, number>(rules.flatMap(({ terms }) => terms.map(({ figure }) => [figure, 0])));
      const count = (figure: FigureId) => table.set(figure, (table.get(figure) ?? 0) + 1);
      for (const [applicant, outcome, source] of handled) {
        for (const column of [applicant, "total"]) {
          count(ofForm(`applications.${source}:${column}`));
          count(ofForm(`applications.${outcome}:${column}`));
          if (outcome !== "carriedOut") count(ofForm(`applications.outcomesTotal:${column}`));
        }
      }
      for (const [proceedings, result] of contested) {
        for (const column of [result, "total"]) count(ofForm(`cases:${proceedings}.${column}`));
      }
      return table;
    });
}
