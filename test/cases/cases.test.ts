import { checkFigures } from "../../src/check";
import { edition2021 } from "../../src/statute";
import { caseEntries, casesAtHand, readCases } from "./readCase";

/** The A-findings that a careful reader finds in the published reports of the 2021 edition; all others have none. */
const expected: Readonly<Record<string, readonly string[]>> = {
  // （七） 18,0,0,0,0,0,18 over columns that hold 16 and 2.
  pingtan_zrj_2021: ["A2:naturalPerson", "A2:charity", "A3:naturalPerson", "A3:charity"],
  // 复议 10,1,0,0 and 复议后起诉 5,0,0,0 with totals of 0. （六） was printed as one row, so its three rows are blank.
  hongze_2023: ["A6:blank:applications", "A4:review.total", "A4:suitAfterReview.total"],
  // 结转下年度 has no 总计.
  shanghai_kewei_2024: ["A6:blank:applications"],
};

const reports = readCases().filter(({ complete, format }) => complete && format === "2021");
const name = casesAtHand ? "published report" : "published reports are not at hand: skipped";

(casesAtHand ? test : test.skip)(`${name}: there are some to check`, () => {
  expect(reports.length).toBeGreaterThan(5);
  for (const id of Object.keys(expected)) expect(reports.map((report) => report.id)).toContain(id);
});

(casesAtHand ? test.each(reports.map(({ id }) => id)) : test.skip.each([""]))(`${name} %s has exactly its known A-findings`, (id) => {
  const report = reports.find((one) => one.id === id);
  if (!report) throw new Error(id);
  const found = checkFigures(edition2021, caseEntries(report)).map((finding) => finding.id);
  expect(found.sort()).toEqual([...(expected[id] ?? [])].sort());
});
