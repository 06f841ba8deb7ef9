import type { FigureId } from "../statute";
import { change, rankSuspects, type Candidate } from "./suspects";
import { sumOf, type Situation } from "./locator";
import { minimalSets } from "./minimalSets";
import { movedInRow } from "./movedInRow";
import { isViolated, violatedRows, type PartState } from "./residuals";
import type { CellSet } from "./search";
import { shiftedBlock } from "./shiftedBlock";
import type { ShiftedLine } from "./shiftedLines";
import { MOST_CHANGES, type Fault, type OutsideEvidence } from "./suspect";
import type { Equation } from "./system";
import { verdictOf } from "./verdict";

/**
 * Locates what breaks the rules of some parts; `undefined` where they hold.
 * @param states one part, or several that one event may have broken
 * @param shiftsOf the lines of which a shift would mend them; asked for only where the smallest sets leave room for them
 * @param amongOthers whether there are other faults beside
 */
export function brokenParts<Source>(
  states: readonly PartState[],
  situation: Situation,
  evidence: OutsideEvidence<Source>,
  shiftsOf: () => readonly ShiftedLine[],
  amongOthers: boolean,
): Fault<Source> | undefined {
  const { valueOf, system } = situation;
  const rules = states.flatMap((state) => violatedRows(state).map((row) => state.part.rows[row]?.rule ?? ""));
  if (rules.length === 0) return undefined;

  const figures = new Set(states.flatMap(({ part }) => part.figures));
  const consequences = system.consequences.filter((one) => isBroken(one, valueOf) && [...one.terms.keys()].some((figure) => figures.has(figure)));
  const candidates = setsFor(states, evidence, shiftsOf, situation).map(({ changes, ...set }): Candidate => {
    const mended = consequences.filter((one) => !isBroken(one, (figure) => changes.get(figure) ?? valueOf(figure)));
    return {
      ...set,
      changes: [...changes].map(([figure, to]) => change(figure, valueOf(figure), to)),
      repairs: [...rules, ...mended.map(({ rule }) => rule)],
    };
  });
  return {
    rules,
    consequences: consequences.map(({ rule }) => rule),
    ...verdictOf(candidates.length > 0 ? rankSuspects(candidates, situation, evidence, amongOthers) : []),
  };
}

/** A set of figures with what they would hold. */
interface FoundSet extends Pick<Candidate, "exact" | "unique" | "back"> {
  readonly changes: ReadonlyMap<FigureId, number>;
}

/** From so many cells on it is no chance that they all hold what their neighbours should hold. */
const NO_CHANCE = 3;

/**
 * The smallest sets of one part, or the rows in which numbers of several columns may stand in each other's; and the shifts: those that are such a
 * set, and those of more figures, which one event explains.
 */
function setsFor<Source>(
  states: readonly PartState[],
  evidence: OutsideEvidence<Source>,
  shiftsOf: () => readonly ShiftedLine[],
  situation: Situation,
): FoundSet[] {
  const [state, ...others] = states;
  const sets =
    state && others.length === 0
      ? setsOf(state, evidence).map(({ set, unique }) => foundSet(state, set, unique))
      : movedInRow(states, situation.form).map((changes): FoundSet => ({ changes, exact: true, unique: false }));
  const isSame = (set: FoundSet, { changes }: ShiftedLine): boolean =>
    set.changes.size === changes.size && [...changes].every(([figure, to]) => set.changes.get(figure) === to);
  const smallest = Math.min(...sets.map(({ changes }) => changes.size));
  const block = shiftedBlock(states, situation);
  const isOneRule = states.reduce((all, one) => all + violatedRows(one).length, 0) === 1;
  const lines = sets.length === 1 && smallest < NO_CHANCE && !isOneRule ? [] : shiftsOf();
  const shifts = [...lines, ...block];
  // That all of a table went one cell too far leaves no other explanation the only one; nor does a shift that one rule alone does not tell from it.
  const isRivalled = block.length > 0 || (isOneRule && lines.length > 0);
  const more = shifts.filter((shift) => !sets.some((set) => isSame(set, shift)) && (sets.length === 0 || shift.changes.size > smallest));
  return [
    ...sets.map((set) => ({ ...set, unique: set.unique && !isRivalled, ...backOf(shifts.find((shift) => isSame(set, shift))) })),
    ...more.map(({ back, changes, isProved }) => ({
      back,
      changes,
      exact: true,
      unique: isProved && sets.length === 0 && more.length === 1 && changes.size >= NO_CHANCE,
    })),
  ];
}

const backOf = (shift: ShiftedLine | undefined): Pick<FoundSet, "back"> => (shift ? { back: shift.back } : {});

function foundSet({ part, values }: PartState, { cells, changes, exact }: CellSet, unique: boolean): FoundSet {
  return {
    exact,
    unique,
    changes: new Map(
      cells.flatMap((cell, index) => {
        const figure = part.figures[cell];
        return figure === undefined ? [] : [[figure, (values[cell] ?? 0) + (changes[index] ?? 0)] as const];
      }),
    ),
  };
}

/**
 * All smallest sets; where some of them doubt a figure that a person has confirmed, or that is said elsewhere to be what it is, also the
 * smallest that doubt none. The weights order a larger set and another's mistake.
 */
function setsOf<Source>(state: PartState, { stated, confirmed }: OutsideEvidence<Source>): { readonly set: CellSet; readonly unique: boolean }[] {
  const smallest = minimalSets(state, MOST_CHANGES);
  const attested = stated.map(({ readings: [first = [], ...otherReadings], value }) => ({
    figure: first[0],
    value,
    isOne: first.length === 1 && otherReadings.length === 0,
  }));
  const isBelieved = (figure: FigureId, value: number | undefined): boolean =>
    confirmed.has(figure) || attested.some((one) => one.isOne && one.figure === figure && one.value === value);
  const locked = new Set(state.part.figures.flatMap((figure, cell) => (isBelieved(figure, state.values[cell]) ? cell : [])));
  const doubting = smallest.some(({ cells }) => cells.some((cell) => locked.has(cell)));
  const trusting = doubting ? minimalSets(state, MOST_CHANGES, locked) : [];
  const larger = trusting.filter(({ cells }) => cells.length > (smallest[0]?.cells.length ?? 0));
  return [smallest, larger].flatMap((sets) => sets.map((set) => ({ set, unique: sets.length === 1 && set.exact })));
}

function isBroken({ terms, sense }: Equation, valueOf: Situation["valueOf"]): boolean {
  return isViolated(sense, sumOf(terms, valueOf));
}
