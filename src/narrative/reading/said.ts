import type { Passage } from "../passage";
import { quantities } from "../numbers/quantities";
import type { Quantity } from "../numbers/quantity";
import { pattern } from "../lexicon/pattern";
import type { Brackets } from "./brackets";
import { FULL_STOP, isFullStop, paragraphStart } from "./sentences";
import type { Topic } from "./topic";

/** A quantity with the words around it. */
export interface Said {
  readonly passage: Passage;
  readonly quantity: Quantity;
  /** All from the beginning of the paragraph to the quantity, with blanks for what stands in brackets that are closed. */
  readonly before: string;
  /** The whole sentence, up to a full stop; semicolons do not end it. */
  readonly sentence: string;
  /** The sentence so far. */
  readonly lead: string;
  /** The same, with blanks for what stands in brackets that are closed. */
  readonly outside: string;
  /** The same, but brackets without a number stay. */
  readonly outsideCounted: string;
  /** The own clause so far: from the last comma, bracket or quantity; with the clause before it where it is but 「共计」 and the like. */
  readonly own: string;
  /** The rest of the own clause, up to the next quantity. */
  readonly tail: string;
  /** Where in the text the round brackets begin that it stands in, the outermost first. */
  readonly brackets: readonly number[];
  /** What the text speaks of before the quantity. */
  readonly topic: Topic | undefined;
}

const CLAUSE_BEGINS = /[，,；;：:。！？\n（(]\s*[^，,；;：:。！？\n（(]*$/u;
const CLAUSE_ENDS = /[，,；;：:。！？、）)（(\n]/u;
/** Words that only say that a number comes. */
const FILLER = pattern`^[\s，,：:]*(?:其中|总数|数量|总量|{inAll}|(?<![共总合累])计|分别|为|是|有|达到?|的|已|均)*\s*$`;

/** All quantities of a passage with what stands around them. */
export function saidIn(passage: Passage, brackets: Brackets, topicAt: (place: number) => Topic | undefined): Said[] {
  const { text } = passage;
  const all = quantities(text);
  return all.map((quantity, index): Said => {
    const { start, end } = quantity;
    const paragraph = paragraphStart(text, start);
    const last = all[index - 1]?.end ?? 0;
    const before = brackets.outside(start);
    const sentenceStart = paragraph + lastStop(before);
    const sentenceEnd = end + (text.slice(end).search(FULL_STOP) + 1 || text.length - end);
    // What stands in brackets within a clause is no part of what it says: 「作其他处理（含撤回申请）341件」.
    const reach = before.slice(Math.max(last, sentenceStart) - paragraph);
    const clause = CLAUSE_BEGINS.exec(reach)?.[0].slice(1) ?? reach;
    const next = text.slice(end, all[index + 1]?.start ?? text.length);
    return {
      passage,
      quantity,
      before,
      sentence: text.slice(sentenceStart, sentenceEnd),
      lead: text.slice(sentenceStart, start),
      outside: before.slice(sentenceStart - paragraph),
      outsideCounted: brackets.outsideCounted(start).slice(sentenceStart - paragraph),
      own: clause.trim() !== "" && FILLER.test(clause) ? reach.slice(Math.max(0, beforeClause(reach, clause))) : clause,
      tail: next.slice(0, (next.search(CLAUSE_ENDS) + 1 || next.length + 1) - 1),
      brackets: brackets.around(start),
      topic: topicAt(start),
    };
  });
}

/** Where the last sentence of a text begins. */
function lastStop(text: string): number {
  for (let place = text.length; place > 0; place -= 1) if (isFullStop(text.charCodeAt(place - 1))) return place;
  return 0;
}

/** Where the clause before the last one of a text begins. */
function beforeClause(reach: string, clause: string): number {
  const earlier = reach.slice(0, reach.length - clause.length).replace(/[，,：:；;]\s*$/u, "");
  const own = CLAUSE_BEGINS.exec(earlier)?.[0].slice(1) ?? earlier;
  return earlier.length - own.length;
}
