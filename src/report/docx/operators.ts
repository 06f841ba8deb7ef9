import type { Module } from "./docxtemplaterTypes";
import { parseTag, type TagRole } from "./tag";

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

/** Makes docxtemplater read operators as `parseTag` does, and takes away those that we do not have: raw XML and 「-w:tr」. */
export function operatorsModule(): Module {
  return {
    name: "NianbaoOperators",
    optionsTransformer(options, doc) {
      for (const builtIn of doc.modules as BuiltIn[]) {
        if (builtIn.name === "LoopModule") {
          builtIn.prefix = { start: keyOf("open"), inverted: keyOf("unless"), end: keyOf("close"), dash: never };
        }
        if (builtIn.name === "RawXmlModule") builtIn.prefix = never;
      }
      return options;
    },
  };
}
