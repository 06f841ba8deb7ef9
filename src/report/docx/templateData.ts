import type { ReportClosing, ReportList, ReportModel, ReportParagraph, ReportTable } from "../model";
import { tagKey } from "../tagKey";
import { tableName, templateNames } from "../templateNames";
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
 * 引言, 一 … 六, each the list of that part's paragraphs, where 小标题 or 正文 is the paragraph's text and the other is ""; 表二, 表三 and
 * 表四; 落款, the organ and the date. In the workbook's own lists 序号 counts from 1.
 */
export function templateData(model: ReportModel): TemplateData {
  return new Map<string, TemplateValue>([
    ...model.vocabulary,
    ...model.conditions,
    ...[...model.lists].map(([name, list]) => [name, numbered(list)] as const),
    [templateNames.title, model.title],
    [templateNames.brokenTitle, brokenTitle(model.title, model.vocabulary.get("机关名称") ?? "")],
    [templateNames.introduction, paragraphList(model.introduction)],
    ...model.sections.map(({ number, paragraphs }) => [number, paragraphList(paragraphs)] as const),
    [templateNames.signature, { signature: model.closing }],
    ...model.sections.flatMap(({ number, table }) => (table ? [[tableName(number), { table }] as const] : [])),
  ]);
}

const { heading, text: body } = templateNames;

/** Both names are always there, so that no name of the report shows through where one is blank. */
function paragraphList(paragraphs: readonly ReportParagraph[]): ReportList {
  return {
    names: [heading, body],
    items: paragraphs.map(({ kind, text }) => new Map([[heading, kind === "heading" ? text : ""], [body, kind === "text" ? text : ""]])),
  };
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

/** What docxtemplater gets: values by key, a list as the array of its turns; blocks are none of its business. */
export type Scope = ReadonlyMap<string, string | boolean | readonly Scope[]>;

export function scopeOf(data: TemplateData): Scope {
  const values = [...data].flatMap(([name, value]): [string, string | boolean | readonly Scope[]][] => {
    if (isBlock(value)) return [];
    return [[name, isList(value) ? value.items.map(byKey) : value]];
  });
  return byKey(new Map(values));
}
