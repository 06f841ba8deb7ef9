import { tagKey } from "../tagKey";

/** `value` prints; `open` begins a list or a condition, `unless` its opposite; `close` ends either. */
export type TagRole = "value" | "open" | "unless" | "close";

/** What stands between the braces of a tag: an operator and a path. A tag holds no code: nothing in it is run. */
export interface Tag {
  readonly role: TagRole;
  /** The path in the form in which names are compared. */
  readonly key: string;
}

const ROLES: Readonly<Record<string, TagRole>> = { "#": "open", "^": "unless", "/": "close" };

/** Reads a tag; operators may be typed full-width. 「＃三」 → open 三 */
export function parseTag(written: string): Tag {
  const key = tagKey(written);
  const role = ROLES[key.charAt(0)];
  return role === undefined ? { role: "value", key } : { role, key: key.slice(1) };
}
