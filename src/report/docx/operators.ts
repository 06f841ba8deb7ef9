import type { Module } from "./docxtemplaterTypes";
import { parseTag, type TagRole } from "./tag";
import { byKey, isBlock, type TemplateData } from "./templateData";

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
 * Makes docxtemplater read operators as `parseTag` does, takes away 「-w:tr」, and lets nothing be raw XML but the tags of blocks, which
 * `BlocksModule` draws.
 */
export function operatorsModule(data: TemplateData): Module {
  const values = byKey(data);
  const blockOf = (written: string): string => {
    const { role, key } = parseTag(written);
    const value = values.get(key);
    return role === "value" && value !== undefined && isBlock(value) ? key : "";
  };
  return {
    name: "NianbaoOperators",
    optionsTransformer(options, doc) {
      for (const builtIn of doc.modules as BuiltIn[]) {
        if (builtIn.name === "LoopModule") {
          builtIn.prefix = { start: keyOf("open"), inverted: keyOf("unless"), end: keyOf("close"), dash: never };
        }
        if (builtIn.name === "RawXmlModule") builtIn.prefix = blockOf;
      }
      return options;
    },
  };
}
