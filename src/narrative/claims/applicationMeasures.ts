import type { Concept } from "../lexicon/lexicon";
import { pattern } from "../lexicon/pattern";
import type { Measure } from "./measure";
import { distinct, type Outcome } from "./tableCounts";

/** An outcome of table 三 by the roles of its rows and the concept that names it. */
function outcome(rows: readonly Outcome[], concept: Concept): Measure {
  return {
    check: "C4",
    weight: "specific",
    concept,
    behind: pattern`^\s*(?:申请)?(?:为|是|系|属于?|因|由于)*{${concept}}`,
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
    concept: "carriedInAndReceived",
    readings: (counts, applicants) => counts.handled(applicants),
  },
  {
    check: "C3",
    weight: "specific",
    concept: "carriedIn",
    readings: (counts, applicants) => counts.carriedIn(applicants),
  },
  {
    check: "C3",
    weight: "specific",
    concept: "carriedOut",
    behind: pattern`^{item 8}{carriedOutBehind}`,
    intoYear: true,
    readings: (counts, applicants) => counts.carriedOut(applicants),
  },
  {
    check: "C3",
    weight: "general",
    concept: "carriedOver",
    readings: (counts, applicants) => distinct([...counts.carriedOut(applicants), ...counts.carriedIn(applicants)]),
  },
  {
    check: "C1",
    weight: "general",
    concept: "receive",
    ofApplications: true,
    readings: (counts, applicants) => distinct([...counts.received(applicants), ...counts.handled(applicants)]),
  },
  {
    check: "C1",
    weight: "general",
    concept: "handle",
    ofApplications: true,
    readings: (counts, applicants) => distinct([...counts.received(applicants), ...counts.handled(applicants), ...counts.finished(applicants)]),
  },
  {
    check: "C2",
    weight: "general",
    concept: "finish",
    behind: pattern`^(?:申请)?(?:已|均已|均|皆|全部|都|也)(?!在审){item 14}{finish}`,
    ofApplications: true,
    readings: (counts, applicants) => counts.finished(applicants),
  },
  {
    check: "C1",
    weight: "bare",
    concept: "namedAlone",
    readings: (counts, applicants) => distinct([...counts.received(applicants), ...counts.handled(applicants), ...counts.finished(applicants)]),
  },
  outcome(["granted", "partlyGranted"], "grantedOrPartly"),
  outcome(["granted"], "granted"),
  outcome(["partlyGranted"], "partlyGranted"),
  outcome(["withheld"], "withheld"),
  outcome(["unavailable"], "unavailable"),
  outcome(["notProcessed"], "notProcessed"),
  // The form says 不再处理 of two rows under 其他处理; reports also mean 不予处理 by it.
  {
    ...outcome(["otherwise"], "noLongerProcessed"),
    readings: (counts, applicants) => distinct([...counts.outcome(["notProcessed"], applicants), ...counts.outcome(["otherwise"], applicants)]),
  },
  outcome(["otherwise"], "otherwise"),
  // Single rows.
  outcome(["withheld.stateSecret"], "stateSecret"),
  outcome(["withheld.thirdPartyRights"], "thirdPartyRights"),
  outcome(["withheld.internalAffairs"], "internalAffairs"),
  outcome(["withheld.processInformation"], "processInformation"),
  outcome(["withheld.enforcementFiles"], "enforcementFiles"),
  outcome(["withheld.administrativeEnquiry"], "administrativeEnquiry"),
  outcome(["unavailable.notHeld"], "notHeld"),
  outcome(["unavailable.toBeCreated"], "toBeCreated"),
  outcome(["unavailable.unclearAfterCorrection"], "unclearAfterCorrection"),
  outcome(["notProcessed.petition"], "petition"),
  outcome(["notProcessed.repeated"], "repeated"),
  outcome(["notProcessed.publication"], "publication"),
  outcome(["notProcessed.excessive"], "excessive"),
  outcome(["notProcessed.confirmation"], "confirmation"),
];
