import type { Measure } from "./measure";
import { distinct } from "./tableCounts";

const LATER = "(?:下(?:一|个)?年度?|次年|明年|翌年)";
const NEXT = `(?:${LATER}|20\\d\\d年度?)`;
const CARRY = "(?:结转|转入|转至|转到|转|顺延|延续|延至|延到|跨年)";
const CARRIED_IN = `(?:上(?:一|个)?年度?[^，,。；;、]{0,6}?(?:结转|转入|遗留|顺延|延续|未办结)|结转上(?:一)?年度?|(?:上(?:一)?年度?|去年)\\s*${CARRY})`;
const RECEIVE = "(?:收到|受理|接收|接到|收悉|新收|接受|收件|登记)";
const FINISH = "(?:办结|答复|回复|办理完毕|办理完成|处理完毕|办毕|审结|已?完成)";

/** An outcome of table 三 by its rows' ids and the words for it. */
function outcome(rows: readonly string[], words: string): Measure {
  return {
    check: "C4",
    weight: "specific",
    pattern: new RegExp(words, "u"),
    behind: new RegExp(`^\\s*(?:申请)?(?:为|是|系|属于?|因|由于)*(?:${words})`, "u"),
    ...(rows.some((row) => row.includes(".")) && { isRow: true as const }),
    readings: (counts, applicants) => counts.outcome(rows, applicants),
  };
}

/** What is said of applications: how many came, were carried over, were finished and how. C1 to C4. */
export const applicationMeasures: readonly Measure[] = [
  // 「上年结转和本年新收共 75 件」
  {
    check: "C1",
    weight: "specific",
    pattern: new RegExp(
      `${CARRIED_IN}[^，,。；;、]{0,10}?[及和与加、][^，,。；;]{0,6}?${RECEIVE}[^，,。；;]*|(?:${RECEIVE}|本年)[^，,。；;]{0,16}?[及和与加、][^，,。；;、]{0,6}?${CARRIED_IN}[^，,。；;]*`,
      "u",
    ),
    readings: (counts, applicants) => counts.handled(applicants),
  },
  {
    check: "C3",
    weight: "specific",
    pattern: new RegExp(CARRIED_IN, "u"),
    readings: (counts, applicants) => counts.carriedIn(applicants),
  },
  {
    check: "C3",
    weight: "specific",
    pattern: new RegExp(
      `${CARRY}[^，,。；;、]{0,6}?${NEXT}|20\\d\\d年度?(?:结转|转入|遗留)|${LATER}[^，,。；;、]{0,6}?(?:继续)?(?:办理|答复)|正在办理|尚未办结|在办(?=的?\\s*$)|未到(?:答复|办理)期限`,
      "u",
    ),
    behind: new RegExp(`^[^，,。；;、]{0,8}?(?:${CARRY}[^，,。；;、]{0,6}?${NEXT}|正在办理|尚未办结|尚在办理|未到(?:答复|办理)期限|未办结)`, "u"),
    intoYear: true,
    readings: (counts, applicants) => counts.carriedOut(applicants),
  },
  // 「结转 N 件」 alone says neither from which year nor to which.
  {
    check: "C3",
    weight: "general",
    pattern: /结转/u,
    readings: (counts, applicants) => distinct([...counts.carriedOut(applicants), ...counts.carriedIn(applicants)]),
  },
  {
    check: "C1",
    weight: "general",
    pattern: new RegExp(RECEIVE, "u"),
    ofApplications: true,
    readings: (counts, applicants) => distinct([...counts.received(applicants), ...counts.handled(applicants)]),
  },
  {
    check: "C1",
    weight: "general",
    pattern: new RegExp(
      `收办|办理(?:并|和|、)?(?:答复|回复)|办理(?!完|结果|事项)|处理(?!费|完|结果)|${RECEIVE}(?:并|、|和|及|与)?(?:依法|按时|及时|按期)*(?:办理|${FINISH}|处理)`,
      "u",
    ),
    ofApplications: true,
    readings: (counts, applicants) => distinct([...counts.received(applicants), ...counts.handled(applicants), ...counts.finished(applicants)]),
  },
  {
    check: "C2",
    weight: "general",
    pattern: new RegExp(FINISH, "u"),
    behind: new RegExp(`^(?:申请)?(?:已|均已|均|皆|全部|都|也)(?!在审)[^，,。；;、]{0,14}?${FINISH}`, "u"),
    ofApplications: true,
    readings: (counts, applicants) => counts.finished(applicants),
  },
  // Applications that are only named: 「依申请公开 16 件」.
  {
    check: "C1",
    weight: "bare",
    pattern: /(?:政府信息公开申请|依申请公开(?:申请|政[府务]信息)?)(?:数量?|件数|事项|案件)?(?:共计?|总计|合计|共有|为)?(?=\s*$)/u,
    readings: (counts, applicants) => distinct([...counts.received(applicants), ...counts.handled(applicants), ...counts.finished(applicants)]),
  },
  outcome(["granted", "partlyGranted"], "(?:予以)?公开(?:\\s*（?含|[及和、或与以]+)(?:予以)?部[分份]公开|全部公开(?:[及和、或与以]+)部[分份]公开"),
  outcome(["granted"], "(?<!不|部分|部份)(?:予以|同意|全部|准予)公开(?!及|和|、|或|与)|(?<=^\\s*(?:其中)?\\s*)公开(?=的?\\s*$)"),
  outcome(["partlyGranted"], "(?<!公开[及和、或与以]|公开以及|公开或者)(?:予以)?部[分份](?:予以)?公开"),
  outcome(["withheld"], "不予公开|不公开"),
  outcome(["unavailable"], "无法提供"),
  outcome(["notProcessed"], "不予处理"),
  // The form says 不再处理 of two rows under 其他处理; reports also mean 不予处理 by it.
  {
    ...outcome(["otherwise"], "不再处理"),
    readings: (counts, applicants) => distinct([...counts.outcome(["notProcessed"], applicants), ...counts.outcome(["otherwise"], applicants)]),
  },
  outcome(["otherwise"], "其[他它]处理|作其[他它]处理"),
  // Single rows.
  outcome(["withheld.stateSecret"], "(?:属于|涉及)国家秘密"),
  outcome(["withheld.thirdPartyRights"], "保护第三方(?:合法)?权益|(?:损害|涉及)第三方(?:合法)?权益"),
  outcome(["withheld.internalAffairs"], "(?:三类)?内部事务(?:性)?信息"),
  outcome(["withheld.processInformation"], "(?:四类)?过程性信息"),
  outcome(["withheld.enforcementFiles"], "行政执法案卷"),
  outcome(["withheld.administrativeEnquiry"], "行政查询事项"),
  outcome(["unavailable.notHeld"], "(?:本机关)?不掌握(?:(?:相关)?(?:政府)?信息|(?=的?\\s*$))"),
  outcome(["unavailable.toBeCreated"], "(?:没有现成信息)?需要?另行制作"),
  outcome(["unavailable.unclearAfterCorrection"], "补正后(?:申请内容)?仍不明确"),
  outcome(["notProcessed.petition"], "信访举报投诉类(?:申请)?"),
  outcome(["notProcessed.repeated"], "重复申请"),
  outcome(["notProcessed.publication"], "要求提供公开出版物"),
  outcome(["notProcessed.excessive"], "(?:无正当理由)?大量反复申请"),
  outcome(["notProcessed.confirmation"], "(?:要求行政机关)?确认或(?:者)?重新出具已获取信息"),
];
