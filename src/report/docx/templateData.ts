import type { ReportModel, ReportParagraph } from "../model";
import { tagKey } from "../tagKey";
import { templateNames } from "../vocabulary";

/** One turn of a list: names to texts. */
export type TemplateItem = ReadonlyMap<string, string>;

/** What a name of a template stands for: a text, or a list to be gone through. */
export type TemplateValue = string | readonly TemplateItem[];

/** The names that a template may use, as written in documentation; names are looked up by their `tagKey`. */
export type TemplateData = ReadonlyMap<string, TemplateValue>;

/**
 * The names of a template and what they stand for: the report's vocabulary; 标题; and 引言, 一 … 六, each the list of that part's
 * paragraphs, where 小标题 or 正文 is the paragraph's text and the other is "".
 */
export function templateData(model: ReportModel): TemplateData {
  return new Map<string, TemplateValue>([
    ...model.vocabulary,
    [templateNames.title, model.title],
    [templateNames.introduction, model.introduction.map(templateItem)],
    ...model.sections.map(({ number, paragraphs }) => [number, paragraphs.map(templateItem)] as const),
  ]);
}

/** Both names are always there, so that no name of the report shows through where one is blank. */
function templateItem({ kind, text }: ReportParagraph): TemplateItem {
  return new Map([
    [templateNames.heading, kind === "heading" ? text : ""],
    [templateNames.text, kind === "text" ? text : ""],
  ]);
}

/** The names that stand for something only between a list's two tags. */
export const itemNames: readonly string[] = [templateNames.heading, templateNames.text];

/** The same data under the keys by which tags are looked up. */
export function byKey<Value>(data: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  return new Map([...data].map(([name, value]) => [tagKey(name), value]));
}
