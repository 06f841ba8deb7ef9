import { bareName, isShortForm } from "../text/organName";
import { yearsOf } from "../text/years";
import type { ClaimContext } from "./claimContext";
import type { Said } from "./said";

/** By how much something changed, not how much it is. */
const DIFFERENCE = /(?:较|比|同比|环比)[^，,。；;]*$|(?:增加|减少|增长|下降|上升|降低|提高|回落|增幅|降幅|多|少)(?:了|约|近)?\s*$/u;
/** Another time than the report's year. */
const OTHER_TIME = /去年|上一?年(?!度?(?:[^，,。；;]{0,4})?(?:结转|转入|遗留|顺延|延续))|同期|前年|往年|历年|以来|近[两三四五几]年|下一?步|(?:目标|力争|计划)/u;
/** A part of the year; all of it may be named behind. */
const PART_OF_YEAR = /(?:上半年|下半年|季度|\d\s*月份|\d\s*[-—–至到]\s*\d{1,2}\s*月(?!\s*\d))(?!.*(?:全年|年度|共计))/u;
/** A part of the applications: through one channel, of one unit. */
const CHANNEL = /(?:网络|网上|网站|在线|邮寄|邮递|信函|当面|现场|邮件|传真|线上|线下|平台|系统|窗口|EMS|快递)/u;
const ALL_CHANNELS = /各类|等|、|或|和|及|共|总/u;
/** The part of an organ that does such work for it. */
const OWN_OFFICE = /(?:人民)?(?:政府)?(?:党政)?(?:综合)?(?:办公室|办|政务公开科|法制科)$/u;
/** 「没有一件」 counts nothing. */
const NOT_ONE = /(?:没有|未有|无|未发生|未出现)(?:任何)?\s*$/u;
/** A part of what was done: 延期答复, 当场答复. */
const PARTLY = /延期|当场|口头|逾期|超期|提前|撤回|协助|协办|配合|本级|转办|移送|首次/u;
/** Who did it, where another is named: 市公安局收到. */
const SUBJECT =
  /(?<who>[\p{Script=Han}]{1,14}(?:局|委|厅|办|办公室|镇|乡|街道|部门|单位|中心|政府|机关|县|区|市))(?:[^\p{Script=Han}]|20\d\d年度?|全年|年度|本年度?|共|累计|总计|合计|依法|及时|新)*$/u;

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
  return (
    last !== undefined &&
    last.year !== year &&
    (last.year !== year - 1 || yearsOf(sentence).some((one) => one.year === year) || /较|比|同比|去年|上年(?!度?结转)/u.test(sentence))
  );
}

/**
 * 「2023年结转申请4件」, 「结转至2025年度5件」: years from and to which something is carried are not those that a text speaks of; neither is the
 * one of a comparison that is over: 「较2023年下降两成，」.
 */
export const withoutOtherYears = (text: string): string =>
  text.replace(/(?:较|比|与)20\d\d年[^，,。；;]*[，,；;]|20\d\d年度?(?=结转|转入|遗留)|(?<=(?:结转|转|顺延|延续)[^，,。；;]{0,4})20\d\d年度?/gu, (found) =>
    " ".repeat(found.length),
  );

/** Whether a clause begins with the name of another organ. */
function isOthers(clause: string, organ: string): boolean {
  const who = SUBJECT.exec(clause)?.groups?.["who"]?.replace(/代表.*$|^.*(?:年度?|全年|其中|截至|目前|由|向)/gu, "");
  if (who === undefined || /[我本全]|各|所有|行政机关|行政单位/u.test(who)) return false;
  return ![who, who.replace(OWN_OFFICE, "")].some((name) => isShortForm(name, bareName(organ)));
}
