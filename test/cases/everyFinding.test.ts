import type { FigureId } from "../../src/statute";
import { some } from "../runs";
import { caseSheets, digest, everySentence } from "./everyFinding";
import { readCases, sentencesAtHand, type Case } from "./readCase";

const reports = readCases();
const byId = new Map(reports.map((report) => [report.id, report] as const));
const withoutSentences = (report: Case): Case => ({ ...report, narrative: { 总体情况: null, 存在问题: null, 其他: null } });
const yearBefore = ({ id, year }: Case): Case | undefined => byId.get(id.replace(String(year), String(year - 1)));

/** Some figures of a report, each wrong in its own way. */
const slips = [
  (value: unknown) => Number(value ?? 0) + 1,
  (value: unknown) => Number(value ?? 0) * 10 + 3,
  () => 0,
  () => "",
  () => "１２",
  () => "3件",
  () => -2,
  () => 1.5,
  () => "约5",
] as const;

function slipped(report: Case, nth: number) {
  return caseSheets(withoutSentences(report), (figures) => {
    const ids = [...figures.keys()];
    const id = ids[(nth * 23) % ids.length] as FigureId;
    return new Map([...figures, [id, slips[nth % slips.length]?.(figures.get(id)) ?? ""]]);
  });
}

// What a check says is what the product is: a change of structure changes none of it, and a change of words shows here as the words it changes.
test.each(reports.map((report) => [report.id, report] as const))("what is said of the figures of %s", async (_, report) => {
  const before = yearBefore(report);
  expect(await everySentence(caseSheets(withoutSentences(report)), before && caseSheets(withoutSentences(before)))).toMatchSnapshot();
});

test.each(some(reports, 5).map((report) => [report.id, report] as const))("what is said of %s with one figure wrong, in nine ways", async (_, report) => {
  const said: Record<string, string> = {};
  for (let nth = 0; nth < slips.length; nth += 1) {
    const lines = await everySentence(slipped(report, nth));
    said[nth] = `${lines.length} lines, ${digest(lines.join("\n"))}`;
  }
  expect(said).toMatchSnapshot();
});

(sentencesAtHand ? test.each(reports.map((report) => [report.id, report] as const)) : test.skip.each([["published reports (their sentences are not at hand)", undefined]]))(
  "what is said of %s with its narrative",
  async (_, report) => {
    if (report) expect(await everySentence(caseSheets(report))).toMatchSnapshot();
  },
);
