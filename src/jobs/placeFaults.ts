import { confirmedNote, faultSentence, standsOut, suspectSentence, type Fault, type Language, type Suspect } from "../check";
import type { FigureId } from "../statute";
import type { CellPlace } from "../workbook";
import type { PlacedFault, PlacedFinding, PlacedSuspect } from "./checkReport";

/** What is known of the workbook when faults are placed. */
export interface FaultContext {
  readonly findings: readonly PlacedFinding[];
  readonly places: ReadonlyMap<FigureId, CellPlace>;
  /** The figures marked 已核对. */
  readonly confirmed: ReadonlySet<FigureId>;
  readonly language: Language;
}

/** The faults that sums show, with their sentences, cells and the findings that they explain. */
export function placeFaults(faults: readonly Fault[], context: FaultContext): PlacedFault[] {
  const byId = new Map(context.findings.map((finding) => [finding.id, finding]));
  const found = (rules: readonly string[]): PlacedFinding[] => rules.flatMap((rule) => byId.get(rule) ?? []);
  return faults.filter(({ rules }) => rules.length > 0).map((fault) => {
    const suspects = fault.suspects.map((suspect) => placeSuspect(suspect, fault, context));
    const [first] = suspects;
    return {
      id: `fault:${fault.rules.join(",")}`,
      message: first && standsOut(fault) ? first.message : faultSentence(fault, context.language),
      findings: found(fault.rules),
      consequences: found(fault.consequences),
      suspects,
    };
  });
}

function placeSuspect(suspect: Suspect, fault: Fault, { places, confirmed, language }: FaultContext): PlacedSuspect {
  const placeOf = (figure: FigureId): string => places.get(figure)?.address ?? "";
  const doubted = suspect.changes.filter(({ figure }) => confirmed.has(figure)).map(({ figure }) => placeOf(figure));
  return {
    ...suspect,
    message: suspectSentence(suspect, fault, placeOf, language) + confirmedNote(doubted, language),
    changes: suspect.changes.flatMap((change) => {
      const cell = places.get(change.figure);
      return cell ? [{ ...change, cell, confirmed: confirmed.has(change.figure) }] : [];
    }),
  };
}

/** What blank figures must be, where the rules leave them only one number. */
export function determinedFigures(faults: readonly Fault[]): Map<FigureId, number> {
  const alone = faults.filter(({ rules }) => rules.length === 0);
  return new Map(alone.flatMap(({ suspects: [first] }) => (first?.changes ?? []).map(({ figure, to }) => [figure, to] as const)));
}
