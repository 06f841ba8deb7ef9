/** A report has some 300. */
const MOST_TAGS = 10_000;

/** Whether a part of a template has more braces in its text than can be tags of a report; programs' own, in attributes, do not count. */
export function hasManyTags(xml: string): boolean {
  return hasManyBraces(xml) && hasManyBraces(xml.replace(/<[^<>]*>/gu, ""));
}

const hasManyBraces = (text: string): boolean => text.split("{", MOST_TAGS + 2).length > MOST_TAGS + 1;
