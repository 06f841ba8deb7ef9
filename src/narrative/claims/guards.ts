import { everyPattern, pattern } from "../lexicon/pattern";
import { bareName, isShortForm } from "../text/organName";
import { yearsOf } from "../reading/years";
import type { ClaimContext } from "./claimContext";
import type { Said } from "../reading/said";

const DIFFERENCE = pattern`(?:较|比|同比|环比)[^，,。；;]*$|{change}(?:了|约|近)?\s*$`;
const OTHER_TIME = pattern`{otherTime}`;
/** A part of the year; all of it may be named behind. */
const PART_OF_YEAR = pattern`(?:{partOfYear}|\d\s*月份|\d\s*[-—–至到]\s*\d{1,2}\s*月(?!\s*\d))(?!.*(?:全年|年度|共计))`;
const CHANNEL = pattern`{channel}`;
const ALL_CHANNELS = pattern`{allChannels}`;
const OWN_OFFICE = pattern`(?:人民)?(?:政府)?(?:党政)?(?:综合)?{ownOffice}$`;
/** What a sentence says that speaks of two years. */
const COMPARED = /较|比|去年|上年(?!度?结转)/u;
/** 「没有一件」 counts nothing. */
const NOT_ONE = pattern`(?:{thereIsNo}|未发生|未出现)(?:任何)?\s*$`;
const PARTLY = pattern`{partlyDone}`;
/** Who did it, where another is named: 市公安局收到. */
const SUBJECT = pattern`(?<who>[\p{Script=Han}]{1,14}{organEnding})(?:[^\p{Script=Han}]|{someYear}|全年|年度|本年度?|{inAll}|依法|及时|新)*$`;

/** Whether a number speaks of something else than the report's own year and organ, though its words are the same. */
export function speaksOfOther({ own, outsideCounted, sentence }: Said, { organ, year }: ClaimContext, verbAt: number): boolean {
  const clause = own.slice(0, verbAt);
  const words = own.slice(verbAt);
  if (PARTLY.test(clause) || NOT_ONE.test(own) || DIFFERENCE.test(own) || OTHER_TIME.test(clause)) return true;
  if (PART_OF_YEAR.test(outsideCounted) || isOtherYear(outsideCounted, sentence, year)) return true;
  if (CHANNEL.test(words) && !ALL_CHANNELS.test(words)) return true;
  if (CHANNEL.test(clause) && !ALL_CHANNELS.test(clause + words)) return true;
  return isOthers(clause, organ);
}

/**
 * Whether the last year named before a number is another one. The year before the report's, where nothing is compared with it, is taken for a
 * slip of the pen (D1), and the number for the report's own.
 */
function isOtherYear(lead: string, sentence: string, year: number): boolean {
  const last = yearsOf(withoutOtherYears(lead)).at(-1);
  return last !== undefined && last.year !== year && (last.year !== year - 1 || yearsOf(sentence).some((one) => one.year === year) || COMPARED.test(sentence));
}

const YEARS_NOT_SPOKEN_OF = everyPattern`(?:较|比|与)20\d\d年[^，,。；;]*[，,；;]|{someYear}(?=结转|转入|遗留)|(?<={carry}[^，,。；;]{0,4}){someYear}`;

/**
 * 「2023年结转申请4件」, 「结转至2025年度5件」: years from and to which something is carried are not those that a text speaks of; neither is the
 * one of a comparison that is over: 「较2023年下降两成，」.
 */
export const withoutOtherYears = (text: string): string => text.replace(YEARS_NOT_SPOKEN_OF, (found) => " ".repeat(found.length));

/** Whether a clause begins with the name of another organ. */
function isOthers(clause: string, organ: string): boolean {
  const who = SUBJECT.exec(clause)?.groups?.["who"]?.replace(/代表.*$|^.*(?:年度?|全年|其中|截至|目前|由|向)/gu, "");
  if (who === undefined || /[我本全]|各|所有|行政机关|行政单位/u.test(who)) return false;
  return ![who, who.replace(OWN_OFFICE, "")].some((name) => isShortForm(name, bareName(organ)));
}
