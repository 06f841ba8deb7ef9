import { holds } from "../truth";
import { parseTag } from "./tag";
import type { Scope } from "./templateData";

/** What docxtemplater asks for a tag's value; `context` says whether the tag is a condition or a list. */
interface TagLookUp {
  get(scope: unknown, context: { readonly meta: { readonly part: { readonly module?: string } } }): unknown;
}

/**
 * docxtemplater's parser: a tag is the key of a map, nothing else. Only the maps' own entries are reached, so that names such as
 * constructor stand for nothing. As a condition, a blank and a zero are false.
 */
export function lookUp(written: string): TagLookUp {
  const { key } = parseTag(written);
  return {
    get(scope, { meta }) {
      const value = scope instanceof Map ? (scope as Scope).get(key) : undefined;
      return meta.part.module === "loop" && typeof value === "string" ? holds(value) : value;
    },
  };
}
