import { elementsIn } from "./elementsIn";

/** Tracked changes whose words are no longer the document's: they go when the change is accepted. */
const TOKENS = /<(\/?)w:(?:del|moveFrom)(?:\s[^<>]*?)?(\/?)>|[{}｛｝\uFDD0-\uFDD3]/gu;

const hasDeleted = elementsIn("del", "moveFrom");

/** Braces, and characters that no text has (Unicode's noncharacters), which stand for them. */
const HIDDEN: readonly (readonly [string, string])[] = [
  ["{", "\uFDD0"],
  ["}", "\uFDD1"],
  ["｛", "\uFDD2"],
  ["｝", "\uFDD3"],
];

/** Hides the braces in words that a tracked change deletes or moves away, so that no tag is read there: what was deleted stays as it is. */
export const hideDeletedTags = exchange(new Map(HIDDEN));

/** Undoes `hideDeletedTags`. */
export const showDeletedTags = exchange(new Map(HIDDEN.map(([brace, hidden]) => [hidden, brace])));

function exchange(characters: ReadonlyMap<string, string>): (xml: string) => string {
  return (xml) => {
    if (!hasDeleted(xml)) return xml;
    let depth = 0;
    return xml.replace(TOKENS, (token, closing?: string, empty?: string) => {
      if (closing === undefined) return depth > 0 ? (characters.get(token) ?? token) : token;
      if (closing === "/") depth--;
      else if (empty !== "/") depth++;
      return token;
    });
  };
}
