import { checkFigures } from "../../src/checks";
import { caseEdition, caseEntries, readCases } from "./readCase";

/** The A-findings that a careful reader finds in the published reports of both editions; all others have none. */
const expected: Readonly<Record<string, readonly string[]>> = {
  // （七） 18,0,0,0,0,0,18 over columns that hold 16 and 2.
  pingtan_zrj_2021: ["A2:naturalPerson", "A2:charity", "A3:naturalPerson", "A3:charity"],
  // 复议 10,1,0,0 and 复议后起诉 5,0,0,0 with totals of 0. （六） was printed as one row, so its three rows are blank.
  hongze_2023: ["A6:blank:applications", "A4:review.total", "A4:suitAfterReview.total"],
  // 新收 1 beside 其他 1 and 结转下年度 1.
  pingtan_gaj_2021: ["A3:naturalPerson", "A3:total"],
  // 总计 is 0 throughout; 自然人 holds 4 + 1 + 1 over a （七） of 5. 规章 is not printed.
  pingtan_htp_2024: ["A1:unfilled", "A2:naturalPerson", "A6:blank:proactiveDisclosure"],
  // 新收 3, and nothing became of them.
  pingtan_jjf_2023: ["A3:naturalPerson", "A3:total"],
  // 结转下年度 has no 总计.
  shanghai_kewei_2024: ["A6:blank:applications"],
  // Only part of 二 is known.
  pingtan_2019: ["A6:blank:proactiveDisclosure"],
  // Part of 二, and （七） says 20 and 21 over rows that add up to 26 and 27. That 行政事业性收费 went down by 15 is right.
  pingtan_2020: ["A2:naturalPerson", "A2:total", "A6:blank:proactiveDisclosure"],
  // Zeros were left blank in 三 and 四; 采购总金额 says 251000元.
  shanghai_fuban_2019: ["A6:blank:applications", "A6:blank:reviewAndLitigation", "A6:disclosure.procurement:amount"],
};

const reports = readCases().filter(({ complete, format }) => complete || format === "2019");

test("there are published reports to check", () => {
  expect(reports.length).toBeGreaterThan(5);
  for (const id of Object.keys(expected)) expect(reports.map((report) => report.id)).toContain(id);
});

test.each(reports.map(({ id }) => id))("published report %s has exactly its known A-findings", (id) => {
  const report = reports.find((one) => one.id === id);
  if (!report) throw new Error(id);
  const found = checkFigures(caseEdition(report), caseEntries(report)).map((finding) => finding.id);
  expect(found.sort()).toEqual([...(expected[id] ?? [])].sort());
});
