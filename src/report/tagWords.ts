import type { ReportContent } from "./content";
import { writtenLines } from "./lines";
import { printable } from "./printable";
import { namesOf, type TagNames } from "./tagNames";
import { formTerms } from "./terms/formTerms";
import { ownNames, type OwnNames } from "./terms/ownNames";
import { reportNumbers } from "./terms/reportNumbers";
import type { Decided, Printed } from "./terms/term";
import { typed } from "./terms/typed";

/** What the tags of a text can stand for. Each value is made when a tag asks for it: of the hundreds of names a report prints a dozen. */
export interface TagWords extends Pick<OwnNames, "lists" | "clashing"> {
  /** All names, lists among them. */
  readonly names: TagNames;
  /** The names that have values, and those of conditions. */
  readonly valueNames: () => readonly string[];
  readonly conditionNames: () => readonly string[];
  /** What is printed; `undefined` for a name without values. What people typed is as a document can hold it: lines divided by newlines, without control characters. */
  readonly value: (name: string) => Printed | undefined;
  /** `undefined` for a name that is no condition. */
  readonly condition: (name: string) => Decided | undefined;
}

/** The words of a report. */
export function tagWords(content: ReportContent): TagWords {
  const { organ, figures, sentences, lastYear, changes, conditions, later, byName, conditionsByName } = formTerms(content.edition);
  const { named, lists, clashing } = ownNames(content);
  const numbers = reportNumbers(content);
  const isFree = (name: string): boolean => !named.has(name);
  const valueNames = (): string[] => [
    ...[...organ, ...later.organ].map(nameOf).filter(isFree),
    ...figures.map(nameOf),
    ...named.keys(),
    ...sentences.map(nameOf),
    ...later.rates.map(nameOf).filter(isFree),
    ...[...lastYear, ...changes].map(nameOf),
  ];
  const conditionNames = (): string[] => conditions.map(nameOf);
  const isName = (name: string): boolean => named.has(name) || byName.has(name) || conditionsByName.has(name) || lists.has(name);
  return {
    lists,
    clashing,
    names: namesOf(isName, () => [...valueNames(), ...conditionNames(), ...lists.keys()]),
    valueNames,
    conditionNames,
    value(name) {
      const text = named.get(name);
      const printed = text === undefined ? byName.get(name)?.printed(numbers) : typed(name, text, content);
      return printed && { ...printed, text: writtenLines(printed.text).map(printable).join("\n") };
    },
    condition: (name) => conditionsByName.get(name)?.decided(numbers),
  };
}

const nameOf = ({ name }: { readonly name: string }): string => name;
