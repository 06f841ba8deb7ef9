import { confirmedNote, faultSentence, suspectSentence, type Fault, type Suspect } from "../../locate";
import { isComputed, type Entries } from "../../figures";
import type { Language } from "../../language";
import type { FigureId } from "../../statute";
import type { CellPlace } from "../../workbook";
import type { PlacedFault, PlacedFinding, PlacedSuspect } from "./checkReport";
import { uncountedNote, type UncountedParts } from "./formulaParts";
import { agrees, proposedNumbers } from "./proposedNumbers";

/** What is known of the workbook when faults are placed. */
export interface FaultContext {
  readonly findings: readonly PlacedFinding[];
  /** The faults of sums over units that these have brought along, with a sentence each. */
  readonly ofUnits: ReadonlyMap<Fault, string>;
  /** The ids of the findings that go with a fault. */
  readonly goneWith: ReadonlyMap<Fault, ReadonlySet<string>>;
  readonly places: ReadonlyMap<FigureId, CellPlace>;
  readonly entries: Entries;
  /** The figures marked 已核对. */
  readonly confirmed: ReadonlySet<FigureId>;
  /** The formulas that belong into totals that have lost theirs. */
  readonly formulas: ReadonlyMap<FigureId, string>;
  /** The parts that these would not count. */
  readonly uncounted: UncountedParts;
  readonly language: Language;
}

/** The faults that sums show, with their sentences, cells and the findings that they explain. */
export function placeFaults(faults: readonly Fault[], context: FaultContext): PlacedFault[] {
  const byId = new Map(context.findings.map((finding) => [finding.id, finding]));
  const found = (rules: readonly string[]): PlacedFinding[] => rules.flatMap((rule) => byId.get(rule) ?? []);
  return faults
    .filter(({ rules }) => rules.length > 0)
    .map((fault): PlacedFault => {
      const units = context.ofUnits.get(fault);
      const [first, ...others] = units !== undefined ? [] : fault.suspects.map((suspect) => placeSuspect(suspect, fault, context));
      const base = {
        id: `fault:${fault.rules.join(",")}`,
        findings: found(fault.rules),
        consequences: found(fault.consequences),
        goneWith: context.findings.filter(({ id, explained }) => context.goneWith.get(fault)?.has(id) && explained.state !== "accepted"),
      };
      if (first && fault.decided) return { ...base, verdict: "decided", message: first.message, suspects: [first, ...others] };
      const message = units ?? faultSentence(fault, base.findings, placeOf(context), context.language);
      return { ...base, verdict: "undecided", message, suspects: first ? [first, ...others] : [] };
    });
}

const placeOf =
  ({ places }: FaultContext) =>
  (figure: FigureId): string =>
    places.get(figure)?.address ?? "";

function placeSuspect({ totals, ...suspect }: Suspect, fault: Fault, context: FaultContext): PlacedSuspect {
  const { places, entries, confirmed, formulas, uncounted, language } = context;
  const parts = [...suspect.changes, ...totals].flatMap(({ figure }) => uncounted(figure));
  const doubted = suspect.doubted.map(placeOf(context));
  return {
    ...suspect,
    message:
      suspectSentence({ ...suspect, totals }, fault, placeOf(context), language) + confirmedNote(doubted, language) + uncountedNote(parts, places, language),
    changes: [...suspect.changes, ...totals].flatMap((change) => {
      const cell = places.get(change.figure);
      const formula = formulas.get(change.figure);
      const entry = entries.get(change.figure);
      return cell
        ? [
            {
              ...change,
              cell,
              confirmed: confirmed.has(change.figure),
              ...(formula !== undefined && { formula }),
              ...(entry && isComputed(entry) && { computed: true }),
            },
          ]
        : [];
    }),
  };
}

/** What blank figures must be, where the rules leave them only one number and no explanation of broken sums says another. */
export function determinedFigures(faults: readonly Fault[]): Map<FigureId, number> {
  const alone = faults.filter(({ rules }) => rules.length === 0);
  const proposed = proposedNumbers(faults);
  const determined = alone.flatMap(({ suspects: [first] }) => (first?.changes ?? []).map(({ figure, to }) => [figure, to] as const));
  return new Map(determined.filter(([figure, to]) => agrees(proposed, figure, to)));
}
