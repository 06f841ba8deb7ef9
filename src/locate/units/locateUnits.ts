import { singleEvents, weights, wholeEvents, type SingleEvent, type WholeEvent, type WholeUnit } from "./events";
import { scaled } from "./scaled";
import type { SummedUnit, UnitEvent, WrongSum } from "./unitEvent";

/** Explanations that are listed of one figure: more name nobody. */
const MOST_LISTED = 20;

/** A figure that is compared: its place in the form, and the way between its numbers and whole ones. */
interface Column {
  readonly index: number;
  readonly whole: (number: number) => number;
  readonly back: (whole: number) => number;
}

/**
 * E1: which units explain that stated sums are not those of the units. The fewest events count: a unit that went wrong as a whole is one, whatever number of its figures, and so is one wrong figure of a unit.
 * All smallest explanations are given, never one of them at random.
 * @param stated the sums as somebody has typed them, in the order of the form; a figure that some unit does not say is not compared
 */
export function locateUnits(stated: readonly (number | undefined)[], units: readonly SummedUnit[]): WrongSum[] {
  const columns = comparable(stated, units);
  const wholes = units.map((unit) => wholeUnit(unit, columns));
  const sums = columns.map((_, column) => wholes.reduce((sum, { figures }) => sum + (figures[column] ?? 0), 0));
  const differences = columns.map(({ index, whole }, column) => whole(stated[index] ?? 0) - (sums[column] ?? 0));
  if (differences.every((difference) => difference === 0)) return [];
  const sets = smallestSets(differences, wholes.flatMap(wholeEvents));
  return columns.flatMap((column, at): WrongSum[] => {
    if (differences[at] === 0) return [];
    const explanations = ranked(sets.flatMap((set) => explainedBy(set, at, differences[at] ?? 0, wholes)));
    const told = explanations.length > MOST_LISTED ? [] : explanations.map(({ events }) => events.map((event) => inNumbers(event, column, at)));
    return [{ index: column.index, stated: stated[column.index] ?? 0, sum: column.back(sums[at] ?? 0), explanations: told }];
  });
}

function comparable(stated: readonly (number | undefined)[], units: readonly SummedUnit[]): Column[] {
  return stated.flatMap((number, index): Column[] => {
    const numbers = units.map(({ figures }) => figures[index]);
    if (number === undefined || numbers.includes(undefined)) return [];
    const last = units.flatMap((unit) => unit.last?.[index] ?? []);
    return [{ index, ...scaled([number, ...(numbers as readonly number[]), ...last]) }];
  });
}

/** Last year's figures count where all that are compared are known. */
function wholeUnit({ unit, figures, last }: SummedUnit, columns: readonly Column[]): WholeUnit {
  const known = last && columns.every(({ index }) => last[index] !== undefined) ? last : undefined;
  return {
    unit,
    figures: columns.map(({ index, whole }) => whole(figures[index] ?? 0)),
    last: known && columns.map(({ index, whole }) => whole(known[index] ?? 0)),
  };
}

/** The sets of up to two events of whole units after which the fewest things are left to explain: each wrong figure that is left counts as one more. */
function smallestSets(differences: readonly number[], events: readonly WholeEvent[]): (readonly WholeEvent[])[] {
  const ones = events.map((event) => ({ set: [event], cost: 1 + wrongCount(differences, event.changes) }));
  const none = { set: [] as readonly WholeEvent[], cost: wrongCount(differences, []) };
  const sets: { readonly set: readonly WholeEvent[]; readonly cost: number }[] = [none, ...ones];
  const least = Math.min(...sets.map(({ cost }) => cost));
  if (least > 2) {
    const pairs = exactPairs(differences, events);
    if (pairs.length > 0) return pairs;
  }
  return sets.filter(({ cost }) => cost === least).map(({ set }) => set);
}

/** How many figures are still wrong after an event. */
function wrongCount(differences: readonly number[], changes: readonly number[]): number {
  let count = 0;
  for (let at = 0; at < differences.length; at++) if (differences[at] !== (changes[at] ?? 0)) count++;
  return count;
}

/** The pairs of events of two units that explain everything together. */
function exactPairs(differences: readonly number[], events: readonly WholeEvent[]): (readonly WholeEvent[])[] {
  const byChanges = new Map<string, WholeEvent[]>();
  for (const event of events) {
    const key = event.changes.join();
    byChanges.set(key, [...(byChanges.get(key) ?? []), event]);
  }
  const order = new Map(events.map((event, index) => [event, index]));
  return events.flatMap((one) => {
    const rest = differences.map((difference, at) => difference - (one.changes[at] ?? 0)).join();
    return (byChanges.get(rest) ?? [])
      .filter((other) => other.unit !== one.unit && (order.get(other) ?? 0) > (order.get(one) ?? 0))
      .map((other) => [one, other]);
  });
}

/** An explanation of one figure, and how likely it is. */
interface Weighed {
  readonly events: readonly (WholeEvent | SingleEvent)[];
  readonly weight: number;
}

/** What of a set has a part in a figure, and what went wrong with that figure beside it. */
function explainedBy(set: readonly WholeEvent[], at: number, difference: number, units: readonly WholeUnit[]): Weighed[] {
  const own = set.filter(({ changes }) => changes[at] !== 0);
  const rest = difference - own.reduce((sum, { changes }) => sum + (changes[at] ?? 0), 0);
  const weight = own.reduce((sum, { slip }) => sum + weights[slip], 0);
  // A unit that went wrong as a whole explains more than one figure of it.
  if (rest === 0) return [{ events: own, weight: weight + WHOLE * own.length }];
  const singles = units.flatMap((unit) => (own.some((event) => event.unit === unit) ? [] : singleEvents(unit, at, rest)));
  return singles.map((event) => ({ events: [...own, event], weight: weight + weights[event.slip] }));
}

/** More than any slip of one figure. */
const WHOLE = 10;

/** The fewest events first, then the likeliest; each once. */
function ranked(explanations: readonly Weighed[]): Weighed[] {
  const distinct = new Map<string, Weighed>();
  for (const one of [...explanations].sort((a, b) => b.weight - a.weight)) {
    const key = one.events
      .map(({ unit, slip }) => `${unit.unit} ${slip}`)
      .sort()
      .join();
    if (!distinct.has(key)) distinct.set(key, one);
  }
  const all = [...distinct.values()];
  const fewest = Math.min(...all.map(({ events }) => events.length));
  return all.filter(({ events }) => events.length === fewest);
}

function inNumbers(event: WholeEvent | SingleEvent, { back }: Column, at: number): UnitEvent {
  const own = event.unit.figures[at] ?? 0;
  const added = "changes" in event ? own + (event.changes[at] ?? 0) : event.added;
  return { unit: event.unit.unit, slip: event.slip, own: back(own), added: back(added) };
}
