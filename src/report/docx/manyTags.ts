/** A report has some 300. */
const MOST_TAGS = 10_000;

/** Whether the texts of a template have more braces than can be tags of a report; programs' own, in attributes, do not count. */
export function hasManyTags(texts: ReadonlyMap<string, string>): boolean {
  let count = 0;
  for (const text of texts.values()) {
    for (let at = text.indexOf("{"); at >= 0; at = text.indexOf("{", at + 1)) {
      if (text.lastIndexOf(">", at) > text.lastIndexOf("<", at)) count++;
      if (count > MOST_TAGS) return true;
    }
  }
  return false;
}
