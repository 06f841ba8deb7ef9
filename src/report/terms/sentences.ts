import type { Gap } from "../gap";
import type { NamedStretch } from "../span";
import { printExact, sumOf, compare, type Exact } from "./exact";
import type { FormNumbers } from "./formNumbers";
import type { NumberPart } from "./numberParts";
import { joinGaps, type ReportNumbers } from "./reportNumbers";
import { AMONG, BETWEEN_PARTS, PART_UNIT, sentenceWordings, type Clause, type SentenceWording } from "./sentenceWording";
import type { FormTerm, Printed } from "./term";

/** A stretch of a sentence: words, or a figure with its name. */
type Piece = string | { readonly name: string; readonly text: string };

/** A clause with its count found in the form. */
interface NamedClause extends Omit<Clause, "count"> {
  readonly count: string;
  readonly parts: readonly NumberPart[];
}

/** The ready sentences that the form has the counts for; one without a value names what is missing. */
export const sentenceTerms = (form: FormNumbers): FormTerm[] =>
  sentenceWordings.flatMap((wording): FormTerm[] => {
    const clauses = wording.clauses.flatMap((clause) => namedClause(clause, form) ?? []);
    if (clauses.length === 0) return [];
    const names = clauses.flatMap(({ count, parts }) => [count, ...parts.map((part) => part.name)]);
    const printed = (numbers: ReportNumbers): Printed => {
      const gap = joinGaps(names.flatMap((one) => gapOf(numbers, one, clauses)));
      return gap === undefined ? joined(sentence(wording, clauses, numbers)) : { text: "", gap };
    };
    return [{ name: `句.${wording.name}`, about: wording.about, figures: [...new Set(names.flatMap(form.figuresOf))], printed }];
  });

function namedClause(clause: Clause, form: FormNumbers): NamedClause | undefined {
  const count = form.nameOf(clause.count);
  return count === undefined ? undefined : { ...clause, count, parts: clause.only === undefined ? [] : form.partsOf(count) };
}

/** A count must be known; a part of it only where there is something to be divided. */
function gapOf(numbers: ReportNumbers, name: string, clauses: readonly NamedClause[]): Gap[] {
  const number = numbers.find(name);
  if ("value" in number) return [];
  const partOf = clauses.find(({ parts }) => parts.some((part) => part.name === name));
  const whole = partOf && numbers.find(partOf.count);
  const ofNothing = whole && "value" in whole && whole.value.digits === 0n;
  return ofNothing ? [] : [number.gap];
}

function sentence({ lead = "", between = "", none }: SentenceWording, clauses: readonly NamedClause[], numbers: ReportNumbers): Piece[] {
  const isZero = ({ count }: NamedClause): boolean => valueOf(numbers, count).digits === 0n;
  if (clauses.every(isZero)) return [none];
  const said = clauses.map((clause) => (isZero(clause) ? [clause.none ?? ""] : clausePieces(clause, numbers))).filter(([first]) => first !== "");
  return [lead, ...said.flatMap((pieces, index) => [...(index > 0 ? [between] : []), ...pieces])];
}

function clausePieces({ count, some, parts, only = "" }: NamedClause, numbers: ReportNumbers): Piece[] {
  const [before = "", after = ""] = some.split("{n}");
  const whole = valueOf(numbers, count);
  const given = parts.filter(({ name }) => valueOf(numbers, name).digits !== 0n);
  const [first] = given;
  const among: Piece[] = [];
  if (first !== undefined && given.length === 1 && compare(valueOf(numbers, first.name), whole) === 0) {
    among.push("，", only.replace("{part}", first.words));
  } else if (first !== undefined) {
    among.push(AMONG, ...given.flatMap(({ words, name }, index) => [`${index > 0 ? BETWEEN_PARTS : ""}${words}`, figure(name, numbers), PART_UNIT]));
  }
  return [before, figure(count, numbers), after, ...among];
}

const figure = (name: string, numbers: ReportNumbers): Piece => ({ name, text: printExact(valueOf(numbers, name)) });

/** A name that has no number counts for nothing: it is a part of nothing. */
function valueOf(numbers: ReportNumbers, name: string): Exact {
  const number = numbers.find(name);
  return "value" in number ? number.value : sumOf([]);
}

function joined(pieces: readonly Piece[]): Printed {
  const inner: NamedStretch[] = [];
  let text = "";
  for (const piece of pieces) {
    if (typeof piece === "string") text += piece;
    else {
      inner.push({ name: piece.name, start: text.length, end: text.length + piece.text.length });
      text += piece.text;
    }
  }
  return { text, inner };
}
