import type { Module } from "./docxtemplaterTypes";
import { parseTag, type TagRole } from "./tag";
import { byKey, isTable, type TemplateData } from "./templateData";

/** docxtemplater's built-in modules have a prefix by operator; a function gives the tag's value, "" where it is none of it. */
interface BuiltIn {
  readonly name?: string;
  prefix?: unknown;
}

const keyOf =
  (role: TagRole) =>
  (written: string): string => {
    const tag = parseTag(written);
    return tag.role === role ? tag.key : "";
  };

const never = (): string => "";

/**
 * Makes docxtemplater read operators as `parseTag` does, takes away 「-w:tr」, and lets nothing be raw XML but the tags of tables, which
 * `TablesModule` draws.
 */
export function operatorsModule(data: TemplateData): Module {
  const values = byKey(data);
  const tableOf = (written: string): string => {
    const { role, key } = parseTag(written);
    const value = values.get(key);
    return role === "value" && value !== undefined && isTable(value) ? key : "";
  };
  return {
    name: "NianbaoOperators",
    optionsTransformer(options, doc) {
      for (const builtIn of doc.modules as BuiltIn[]) {
        if (builtIn.name === "LoopModule") {
          builtIn.prefix = { start: keyOf("open"), inverted: keyOf("unless"), end: keyOf("close"), dash: never };
        }
        if (builtIn.name === "RawXmlModule") builtIn.prefix = tableOf;
      }
      return options;
    },
  };
}
