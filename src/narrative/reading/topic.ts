import type { Passage } from "../passage";
import { everyPattern, pattern } from "../lexicon/pattern";
import type { Brackets } from "./brackets";
import { paragraphAround, paragraphStart } from "./sentences";

/** What a place of the narrative speaks of. */
export type Topic = "applications" | "cases" | "documents" | "other";

/** Subjects and the concepts that name them. */
const SUBJECTS: readonly (readonly [Topic, concept: string])[] = [
  ["applications", "{applications}"],
  ["cases", "{cases}"],
  ["documents", "{anyDocuments}"],
  ["other", "{otherSubject}"],
];
const BARE = "{bareApplication}";
/** What became of applications, with a number. */
const OUTCOME = "{outcome}{item 4}(?:[\\d０-９零一二两三四五六七八九十百]+\\s*[件宗份条]|$)";

/** The words of a text that say what it speaks of; more of them where applications need not be named in full. */
const subjectPattern = (applications: string): RegExp =>
  everyPattern`${SUBJECTS.map(([topic, words]) => `(?<${topic}>${words}${topic === "applications" ? applications : ""})`).join("|")}`;
const NAMED = subjectPattern("");
const EVERY_BARE = everyPattern`${BARE}`;
const EVERY_OUTCOME = everyPattern`${OUTCOME}`;
const NAMED_OR_BARE = subjectPattern(`|${BARE}|${OUTCOME}`);

const FOR_OTHERS = pattern`{forOthers}`;
/** Only of applications is said that there was nothing to be had, or nothing to be done. */
const OF_APPLICATIONS_ONLY = pattern`{unavailable}|{notProcessed}`;

/** What the text speaks of at its end: the last subject that was named. A heading names the first. */
export const topicOf = (heading: string, before: string): Topic | undefined => lastOf(NAMED, heading, before);

function lastOf(pattern: RegExp, heading: string, before: string): Topic | undefined {
  const last = (lastIn(pattern, before) ?? [...`${heading}\n${before.slice(0, REACH)}`.matchAll(pattern)].findLast(({ index }) => index <= heading.length))
    ?.groups;
  return SUBJECTS.find(([topic]) => last?.[topic] !== undefined)?.[0];
}

/** No subject is as long as this, together with what is looked at before and behind it. */
const REACH = 40;

/** The last subject of a text. It stands near the end as a rule, so that more and more is looked at only until one is found. */
function lastIn(pattern: RegExp, text: string): RegExpExecArray | undefined {
  for (let size = 8 * REACH; ; size *= 4) {
    const from = Math.max(0, text.length - size);
    const last = [...text.slice(from).matchAll(pattern)].at(-1);
    if (from === 0 || (last && last.index >= REACH)) return last;
  }
}

/**
 * What a passage speaks of at each of its places: the last subject that its paragraph named before, brackets that are closed apart, else the one of its
 * heading, else that of its section. 「收到申请 61 件」 and 「部分公开 9 件」 name applications where the paragraph leaves no doubt for what they were.
 */
export function topicsOf({ section, heading, text }: Pick<Passage, "section" | "heading" | "text">, brackets: Brackets): (place: number) => Topic | undefined {
  const patterns = new Map<number, RegExp>();
  return (place) => {
    const start = paragraphStart(text, place);
    const pattern = patterns.get(start) ?? (isSurelyOfApplications(section, heading, paragraphAround(text, place)) ? NAMED_OR_BARE : NAMED);
    patterns.set(start, pattern);
    return lastOf(pattern, heading, brackets.outside(place)) ?? (section === "三" ? "applications" : undefined);
  };
}

/** Whether applications and outcomes in a paragraph of 总体情况, or beside table 三, can only be those for information. */
function isSurelyOfApplications(section: string, heading: string, paragraph: string): boolean {
  if (section !== "一" && section !== "三") return false;
  const bare = paragraph.match(EVERY_BARE) ?? [];
  const outcomes = paragraph.match(EVERY_OUTCOME) ?? [];
  if (outcomes.length > 1 && outcomes.some((one) => OF_APPLICATIONS_ONLY.test(one))) return true;
  if (bare.length === 0) return false;
  if (outcomes.length > 0) return true;
  const named = topicOf(heading, "");
  return (named === undefined || named === "applications") && !FOR_OTHERS.test(heading + paragraph);
}
