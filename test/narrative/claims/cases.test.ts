import { sentence } from "../../../src/jobs";
import type { Entries } from "../../../src/figures";
import { partOfKey } from "../../../src/interchange/sectionKeys";
import { checkClaims, type Passage } from "../../../src/narrative";
import { edition2021 } from "../../../src/statute";
import { caseEdition, caseEntries, sentencesAtHand, readCases, type Case } from "../../cases/readCase";

/** What the narratives of published reports say otherwise than their tables, or than their own sums; read against the sources, all of it is true. */
const slips: Readonly<Record<string, readonly string[]>> = {
  haicheng_xiliuzhen_2023_partial: ["C7:0", "C7:0"],
  pingtan_2019: ["C10:2599"],
  pingtan_2023: ["C7:393"],
  pingtan_gwb_2021: ["C9:noFee"],
  pingtan_jjf_2023: ["C9:noFee"],
  pingtan_zrj_2021: ["C9:noFee"],
  pingtan_zrj_2022: ["C10:64"],
  shanghai_fuban_2019: ["C4:258", "C4:265", "C5:33.9", "C8:upheld"],
  shanghai_kewei_2024: ["C8:finished", "C10:2139"],
};

/** How many claims of a report are read at all: as many findings as there are when every figure is another number. */
const read: Readonly<Record<string, number>> = {
  huaian_2024: 14,
  pingtan_2021: 3,
  pingtan_2022: 9,
  pingtan_2023: 18,
  shanghai_fuban_2019: 17,
  shanghai_kewei_2024: 14,
  suqian_2023: 10,
  zhaoyuan_jinlingzhen_2023: 1,
};

const passagesOf = ({ narrative }: Case): Passage[] =>
  Object.entries(narrative).flatMap(([key, text], row) =>
    typeof text === "string" && text !== "" ? [{ section: partOfKey(key, edition2021)?.section ?? key, heading: "", text, row }] : [],
  );

const claimsOf = (report: Case, entries: Entries) =>
  checkClaims(passagesOf(report), { organ: report.organ, year: report.year, edition: caseEdition(report), entries });

(sentencesAtHand ? describe : describe.skip)("the narratives of published reports (skipped where they are not at hand)", () => {
  test.each(readCases().map((report) => [report.id, report] as const))("%s beside its tables", (id, report) => {
    const found = claimsOf(report, caseEntries(report));
    const told = found.map(
      ({ check, evidence }) =>
        `${check}:${evidence.kind !== "claim" ? "" : evidence.what === "absolute" ? evidence.claim : "stated" in evidence ? String(evidence.stated) : evidence.what}`,
    );
    expect(told).toEqual(slips[id] ?? []);
    for (const finding of found) expect(sentence(finding, "en-US")).not.toBe(sentence(finding, "zh-CN"));
  });

  test.each(readCases().flatMap((report) => (report.id in read ? [[report.id, report] as const] : [])))(
    "%s with other tables: every claim is read",
    (id, report) => {
      const others: Entries = new Map(
        [...caseEntries(report)].map(([figure, entry]) => [
          figure,
          { state: "number", value: (entry.state === "number" ? entry.value : 0) + 12_345, computed: false },
        ]),
      );
      expect(claimsOf(report, others)).toHaveLength(read[id] ?? 0);
    },
  );
});
