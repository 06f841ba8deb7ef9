import { tagKey } from "../tagKey";

/** `value` prints; `open` begins a list or a condition, `unless` its opposite; `close` ends either. */
export type TagRole = "value" | "open" | "unless" | "close";

/** What stands between the braces of a tag: an operator and a path. A tag holds no code: nothing in it is run. */
export interface Tag {
  readonly role: TagRole;
  /** The operator before the path, half-width; "" of a value. */
  readonly operator: string;
  /** The path in the form in which names are compared. */
  readonly key: string;
}

const ROLES: Readonly<Record<string, TagRole>> = { "#": "open", "^": "unless", "/": "close" };

/** Reads a tag; operators may be typed full-width. 「＃三」 → open 三 */
export function parseTag(written: string): Tag {
  const key = tagKey(written);
  const operator = key.charAt(0);
  const role = ROLES[operator];
  return role === undefined ? { role: "value", operator: "", key } : { role, operator, key: key.slice(1) };
}
