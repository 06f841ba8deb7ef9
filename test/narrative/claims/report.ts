import { readEntry, editionFigures, type Entries } from "../../../src/figures";
import type { Finding } from "../../../src/jobs";
import { checkClaims } from "../../../src/narrative";
import { edition2021 } from "../../../src/statute";

/** Rows of table 三: natural persons, businesses, total. */
const applications: Readonly<Record<string, readonly [number, number]>> = {
  received: [70, 10],
  carriedIn: [3, 1],
  granted: [30, 4],
  partlyGranted: [6, 0],
  "withheld.thirdPartyRights": [2, 0],
  "withheld.internalAffairs": [3, 0],
  "unavailable.notHeld": [18, 3],
  "unavailable.toBeCreated": [2, 0],
  "notProcessed.repeated": [4, 0],
  "otherwise.notCorrectedInTime": [5, 2],
  outcomesTotal: [70, 9],
  carriedOut: [3, 2],
};
const others: Readonly<Record<string, number>> = {
  "cases:review.upheld": 2,
  "cases:review.corrected": 1,
  "cases:review.pending": 1,
  "cases:review.total": 4,
  "cases:directSuit.upheld": 1,
  "cases:directSuit.total": 1,
  "cases:suitAfterReview.upheld": 2,
  "cases:suitAfterReview.total": 2,
  "disclosure.normativeDocuments:issued": 6,
  "disclosure.normativeDocuments:repealed": 2,
  "disclosure.normativeDocuments:inForce": 41,
  "disclosure.regulations:issued": 0,
  "disclosure.regulations:repealed": 0,
  "disclosure.regulations:inForce": 0,
};

/** A report whose tables hold together: 80 came, 4 were carried in, 79 finished, 5 carried out. */
export const entries: Entries = new Map(
  [...editionFigures(edition2021).values()].map(({ id, row, column }) => {
    const [person, business] = applications[row.id.replace(/^applications\./u, "")] ?? [0, 0];
    const counts: Readonly<Record<string, number>> = { naturalPerson: person, business, total: person + business };
    return [id, readEntry(others[id] ?? (row.id.startsWith("applications.") ? counts[column.id] : 0) ?? 0, column.kind)];
  }),
);

/** What the checks of claims find in a text of one section, with the words they find it in. */
export function claimsIn(
  text: string,
  { section = "一", heading = "（二）依申请公开", tables = entries, year = 2024, organ = "某省临安市人民政府" } = {},
): string[] {
  const found = checkClaims([{ section, heading, text, row: 0 }], { organ, year, edition: edition2021, entries: tables });
  return found.map(toldIn);
}

const toldIn = ({ check, evidence }: Finding): string => `${check} ${evidence.kind === "claim" ? evidence.words : ""}`;
