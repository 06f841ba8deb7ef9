import type { Worded } from "../../language";
import type { ReportContent } from "../content";
import type { ReportList } from "../reportList";
import { templateNames, tableName } from "../templateNames";
import { conditionTerms } from "./conditions";
import { changeTerms, lastYearTerms, printed, rateTerms } from "./derived";
import { reportLists } from "./lists";
import { laterOrganTerms, organTerms } from "./organTerms";
import { reportNumbers, type ReportNumbers } from "./reportNumbers";
import { FEE_NAME } from "./sentenceWording";
import { sentenceTerms } from "./sentences";
import type { ConditionTerm, Term } from "./term";

/** Everything that tags can name in a report, in families. A name is in one of them only. */
export interface ReportTerms {
  readonly organ: readonly Term[];
  /** The figures of the form, and their sums. */
  readonly figures: readonly Term[];
  readonly named: readonly Term[];
  readonly sentences: readonly Term[];
  readonly rates: readonly Term[];
  readonly lastYear: readonly Term[];
  readonly changes: readonly Term[];
  readonly conditions: readonly ConditionTerm[];
  readonly lists: ReadonlyMap<string, ReportList>;
  /** The 要素 that cannot be used because their names mean something else. */
  readonly clashing: readonly string[];
}

/** What the tags of a report name, with their values. A 要素 takes the place of a name that came later than 要素 did. */
export function reportTerms(content: ReportContent): ReportTerms {
  const numbers = reportNumbers(content, new Set([FEE_NAME]));
  const isFree = ({ name }: { readonly name: string }): boolean => !content.namedFigures.has(name);
  const withUnread = (term: Term): Term => {
    const cell = content.unread?.names.get(term.name);
    return cell === undefined ? term : { ...term, text: "", gap: { kind: "unread", name: term.name, cell } };
  };
  const reserved = {
    organ: organTerms(content).map(withUnread),
    figures: figureTerms(content, numbers),
    sentences: sentenceTerms(numbers),
    lastYear: lastYearTerms(numbers),
    changes: changeTerms(numbers),
    conditions: conditionTerms(content, numbers),
  };
  const taken = new Set([...Object.values(reserved).flatMap((terms) => terms.map(({ name }) => name)), ...namesOfTemplates(content)]);
  const own = [...content.namedFigures].filter(([name]) => !taken.has(name));
  const lists = [...reportLists(new Map(own))].filter(([name]) => !taken.has(name) && !content.namedFigures.has(name));
  return {
    ...reserved,
    organ: [...reserved.organ, ...laterOrganTerms(content).filter(isFree)],
    rates: rateTerms(numbers).filter(isFree),
    named: own.map(([name, text]) => withUnread({ name, about: NAMED, figures: [], text })),
    lists: new Map(lists),
    clashing: [...content.namedFigures.keys()].filter((name) => taken.has(name)),
  };
}

const NAMED: Worded = { zh: "要素", en: "A named figure of the sheet “基本信息”" };

/** A figure is printed as the workbook has it. */
function figureTerms({ figures: values }: ReportContent, numbers: ReportNumbers): Term[] {
  return numbers.namedSums.map(({ name, about, figures }): Term => {
    const [id, ...rest] = figures;
    const sum = numbers.find(name);
    const isUnread = sum !== undefined && "gap" in sum && sum.gap.kind === "unread";
    if (id !== undefined && rest.length === 0) return { name, about, figures, text: values.get(id) ?? "", ...(isUnread && { gap: sum.gap }) };
    return { name, about, figures, ...(sum ? printed(sum) : { text: "" }) };
  });
}

function namesOfTemplates({ edition }: ReportContent): string[] {
  const sections = edition.sections.map(({ number }) => number);
  return [...Object.values(templateNames), ...sections, ...sections.map(tableName)];
}
