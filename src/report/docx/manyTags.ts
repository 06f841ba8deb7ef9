/** A report has some 300. */
const MOST_TAGS = 10_000;

/** Whether a part of a template has more braces in its text than can be tags of a report; programs' own, in attributes, do not count. */
export function hasManyTags(xml: string): boolean {
  let count = 0;
  for (let at = xml.indexOf("{"); at >= 0 && count <= MOST_TAGS; at = xml.indexOf("{", at + 1)) {
    if (xml.lastIndexOf(">", at) > xml.lastIndexOf("<", at)) count++;
  }
  return count > MOST_TAGS;
}
