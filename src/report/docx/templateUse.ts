import type { Edition } from "../../statute";
import { textsOf } from "../marks/xmlTexts";
import { tagKey } from "../tagKey";
import { tableName } from "../templateNames";
import { namedSums } from "../terms/namedSums";
import { hideDeletedTags } from "./deletedWords";
import { openTemplate } from "./openTemplate";
import { parseTag } from "./tag";

/** What a template does not take from the workbook, and so prints of its own or not at all. */
export interface TemplateUse {
  /** Whether it has no tag. */
  readonly takesNothing: boolean;
  /** The numbers of the tables that it does not print: 二, 三, 四. */
  readonly lacks: readonly string[];
  /** Tables of which it prints most figures, with the names of those that it does not. */
  readonly partly: readonly { readonly table: string; readonly missing: readonly string[] }[];
}

/**
 * Looks at what a template takes from the workbook, whatever the workbook holds: a template of the year before, with that year's numbers typed
 * in it, would be filled without a fault and print them again.
 * @throws TemplateError where the file cannot be opened
 */
export function templateUse(template: Uint8Array, edition: Edition): TemplateUse {
  const keys = tagKeys(template);
  const tables = edition.tables.map(({ number }) => {
    const names = figureNames(edition, number);
    const missing = names.filter((own) => !own.some((name) => keys.has(tagKey(name)))).map(([name = ""]) => name);
    const isWhole = keys.has(tagKey(tableName(number))) || missing.length === 0;
    return { table: number, missing, isWhole, isPart: 2 * missing.length < names.length };
  });
  return {
    takesNothing: keys.size === 0,
    lacks: tables.filter(({ isWhole, isPart }) => !isWhole && !isPart).map(({ table }) => table),
    partly: tables.filter(({ isWhole, isPart }) => !isWhole && isPart).map(({ table, missing }) => ({ table, missing })),
  };
}

/** The keys of the names in all tags of a package, in texts and in attributes. Programs use braces too, for numbers of their own. */
function tagKeys(template: Uint8Array): ReadonlySet<string> {
  const written = Array.from(textsOf(openTemplate(template)).values(), hideDeletedTags)
    .map((xml) => {
      const attributes = Array.from(xml.matchAll(/="([^"]*)"/gu), ([, value = ""]) => value);
      return [xml.replace(/<[^<>]*>/gu, ""), ...attributes].flatMap((text) => Array.from(text.matchAll(/\{([^{}]*)\}/gu), ([, raw = ""]) => raw));
    })
    .flat();
  return new Set(written.filter((raw) => /\p{Script=Han}/u.test(raw)).map((raw) => parseTag(raw).key));
}

/** The names of each figure of a table, the form's own first. */
function figureNames(edition: Edition, number: string): readonly (readonly string[])[] {
  const names = new Map<string, string[]>();
  for (const { name, figures } of namedSums(edition)) {
    const [figure = "", ...others] = figures;
    if (others.length === 0 && name.startsWith(`${number}.`)) names.set(figure, [...(names.get(figure) ?? []), name]);
  }
  return [...names.values()];
}
