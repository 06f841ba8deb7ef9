import type { ReportClosing, ReportModel, ReportParagraph, ReportSection, ReportTable } from "../model";
import type { ReportList } from "../reportList";
import { tagKey } from "../tagKey";
import { aboveTable, belowTable, tableName, templateNames } from "../templateNames";
import { brokenTitle } from "./brokenTitle";

/** What takes the place of its tag's whole paragraph: a table of the form, or the signature. */
export type BlockValue = { readonly table: ReportTable } | { readonly signature: ReportClosing | undefined };

/** What a name of a template stands for: a text, a condition, a list to be gone through, or a block. */
export type TemplateValue = string | boolean | ReportList | BlockValue;

export function isList(value: TemplateValue): value is ReportList {
  return typeof value === "object" && "items" in value;
}

export function isBlock(value: TemplateValue): value is BlockValue {
  return typeof value === "object" && !("items" in value);
}

/** The names that a template may use, as written in documentation; names are looked up by their `tagKey`. */
export type TemplateData = ReadonlyMap<string, TemplateValue>;

/**
 * The names of a template and what they stand for: the report's vocabulary, conditions and lists; 标题, and 标题分行 as it is printed;
 * 引言, 一 … 六, each the list of that part's paragraphs, where 小标题 or 正文 is the paragraph's text and the other is "", and of a section with a
 * table 二.表前 and 二.表后, what stands above and below it; 表二, 表三 and
 * 表四; 落款, the organ and the date. In every list 序号 counts from 1.
 * @param prints whether the template itself prints a section's heading: then one that was pasted with the text is not printed again
 */
export function templateData(model: ReportModel, prints: (heading: string) => boolean = () => true): TemplateData {
  const listOf = (section: ReportSection, paragraphs: readonly ReportParagraph[]): ReportList =>
    paragraphList(paragraphs.filter(({ kind, text }) => kind !== "section" || !(prints(section.heading) || prints(text))));
  return new Map<string, TemplateValue>([
    ...model.vocabulary,
    ...model.conditions,
    ...[...model.lists].map(([name, list]) => [name, numbered(list)] as const),
    [templateNames.title, model.title],
    [templateNames.brokenTitle, brokenTitle(model.title, model.vocabulary.get("机关名称") ?? "")],
    [templateNames.introduction, paragraphList(model.introduction)],
    ...model.sections.flatMap((section) => partsOf(section).map(([name, paragraphs]) => [name, listOf(section, paragraphs)] as const)),
    [templateNames.signature, { signature: model.closing }],
    ...model.sections.flatMap(({ number, table }) => (table ? [[tableName(number), { table }] as const] : [])),
  ]);
}

/** The names under which a section's paragraphs are gone through. */
function partsOf({ number, table, paragraphs, afterTable }: ReportSection): (readonly [string, readonly ReportParagraph[]])[] {
  const all = [number, [...paragraphs, ...afterTable]] as const;
  return table ? [all, [aboveTable(number), paragraphs], [belowTable(number), afterTable]] : [all];
}

const { heading, text: body } = templateNames;

/** Both names are always there, so that no name of the report shows through where one is blank. */
function paragraphList(paragraphs: readonly ReportParagraph[]): ReportList {
  return numbered({
    names: [heading, body],
    items: paragraphs.map(
      ({ kind, text }) =>
        new Map([
          [heading, kind === "text" ? "" : text],
          [body, kind === "text" ? text : ""],
        ]),
    ),
  });
}

const NUMBER = "序号";

function numbered({ names, items }: ReportList): ReportList {
  const blank = names.map((name): [string, string] => [name, ""]);
  return {
    names: [...new Set([...names, NUMBER])],
    items: items.map((item, index) => new Map([[NUMBER, String(index + 1)], ...blank, ...item])),
  };
}

/** The same values under the keys by which tags are looked up. */
export function byKey<Value>(values: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  return new Map([...values].map(([name, value]) => [tagKey(name), value]));
}

/** Tells whether what stands in braces, without an operator, is a name: one of the report, or of an item of its lists. */
export function namesOf(data: TemplateData): (written: string) => boolean {
  const names = [...data].flatMap(([name, value]) => [name, ...(isList(value) ? value.names : [])]);
  const keys = new Set(names.map(tagKey));
  return (written) => keys.has(tagKey(written));
}

/** What docxtemplater gets: values by key, a list as the array of its turns; blocks are none of its business. */
export type Scope = ReadonlyMap<string, string | boolean | readonly Scope[]>;

export function scopeOf(data: TemplateData): Scope {
  const values = [...data].flatMap(([name, value]): [string, string | boolean | readonly Scope[]][] => {
    if (isBlock(value)) return [];
    return [[name, isList(value) ? value.items.map(byKey) : value]];
  });
  return byKey(new Map(values));
}
