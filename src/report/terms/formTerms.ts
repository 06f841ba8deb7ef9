import type { Edition } from "../../statute";
import { tableName, templateNames } from "../templateNames";
import { conditionTerms } from "./conditions";
import { changeTerms, lastYearTerms, printed, rateTerms } from "./derived";
import { formNumbers, type FormNumbers } from "./formNumbers";
import { laterOrganTerms, organTerms } from "./organTerms";
import { sentenceTerms } from "./sentences";
import type { FormCondition, FormTerm } from "./term";

/** Everything that tags can name in all reports of a form, in families. A name is in one of them only. */
export interface FormTerms {
  readonly organ: readonly FormTerm[];
  /** The figures of the form, and their sums. */
  readonly figures: readonly FormTerm[];
  readonly sentences: readonly FormTerm[];
  readonly lastYear: readonly FormTerm[];
  readonly changes: readonly FormTerm[];
  readonly conditions: readonly FormCondition[];
  /** What came later than 要素: one of the same name goes before it. */
  readonly later: { readonly organ: readonly FormTerm[]; readonly rates: readonly FormTerm[] };
  /** The names that no 要素 can bear. */
  readonly taken: ReadonlySet<string>;
  /** The terms of all families. */
  readonly byName: ReadonlyMap<string, FormTerm>;
  readonly conditionsByName: ReadonlyMap<string, FormCondition>;
}

/** The terms of an edition. */
export function formTerms(edition: Edition): FormTerms {
  const known = made.get(edition) ?? makeFormTerms(edition);
  made.set(edition, known);
  return known;
}

/** Editions do not change, and every report asks. */
const made = new WeakMap<Edition, FormTerms>();

function makeFormTerms(edition: Edition): FormTerms {
  const numbers = formNumbers(edition);
  const values = {
    organ: organTerms,
    figures: figureTerms(numbers),
    sentences: sentenceTerms(numbers),
    lastYear: lastYearTerms(numbers),
    changes: changeTerms(numbers),
  };
  const later = { organ: laterOrganTerms, rates: rateTerms(numbers) };
  const conditions = conditionTerms(numbers);
  return {
    ...values,
    conditions,
    later,
    taken: new Set([...Object.values(values).flat(), ...conditions].map(({ name }) => name).concat(namesOfTemplates(edition))),
    byName: new Map([...Object.values(values), ...Object.values(later)].flat().map((term) => [term.name, term])),
    conditionsByName: new Map(conditions.map((condition) => [condition.name, condition])),
  };
}

/** A figure is printed as the workbook has it. */
const figureTerms = ({ sums }: FormNumbers): FormTerm[] =>
  sums.map(({ name, about, figures }): FormTerm => {
    const [id, ...rest] = figures;
    if (id === undefined || rest.length > 0) return { name, about, figures, printed: ({ find }) => printed(find(name)) };
    return {
      name,
      about,
      figures,
      printed({ content, find }) {
        const number = find(name);
        return { text: content.figures.get(id) ?? "", ...("gap" in number && number.gap.kind === "unread" && { gap: number.gap }) };
      },
    };
  });

function namesOfTemplates({ sections }: Edition): string[] {
  const numbers = sections.map(({ number }) => number);
  return [...Object.values(templateNames), ...numbers, ...numbers.map(tableName)];
}
