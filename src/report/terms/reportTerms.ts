import type { Worded } from "../../language";
import type { ReportContent } from "../content";
import { formTerms } from "./formTerms";
import { ownNames, type OwnNames } from "./ownNames";
import { reportNumbers } from "./reportNumbers";
import type { ConditionTerm, FormTerm, Term } from "./term";
import { typed } from "./typed";

/** Everything that tags can name in a report with all that it says, in families. A name is in one of them only. */
export interface ReportTerms extends Pick<OwnNames, "lists" | "clashing"> {
  readonly organ: readonly Term[];
  /** The figures of the form, and their sums. */
  readonly figures: readonly Term[];
  readonly named: readonly Term[];
  readonly sentences: readonly Term[];
  readonly rates: readonly Term[];
  readonly lastYear: readonly Term[];
  readonly changes: readonly Term[];
  readonly conditions: readonly ConditionTerm[];
}

/**
 * What the tags of a report name, with their values, all at once: to be listed. What a single tag prints is asked of `tagWords`. A 要素 takes the place
 * of a name that came later than 要素 did.
 */
export function reportTerms(content: ReportContent): ReportTerms {
  const form = formTerms(content.edition);
  const numbers = reportNumbers(content);
  const { named, lists, clashing } = ownNames(content);
  const terms = (all: readonly FormTerm[]): Term[] => all.map(({ name, about, figures, printed }) => ({ name, about, figures, ...printed(numbers) }));
  const free = (all: readonly FormTerm[]): Term[] => terms(all.filter(({ name }) => !named.has(name)));
  return {
    organ: [...terms(form.organ), ...free(form.later.organ)],
    figures: terms(form.figures),
    sentences: terms(form.sentences),
    lastYear: terms(form.lastYear),
    changes: terms(form.changes),
    conditions: form.conditions.map(({ name, about, figures, decided }) => ({ name, about, figures, ...decided(numbers) })),
    rates: free(form.later.rates),
    named: [...named].map(([name, text]) => ({ name, about: NAMED, figures: [], ...typed(name, text, content) })),
    lists,
    clashing,
  };
}

const NAMED: Worded = { zh: "要素", en: "A named figure of the sheet “基本信息”" };
