import fc from "fast-check";
import { tableFigures } from "../../../src/figures";
import { usualJump } from "../../../src/rules";
import { editions } from "../../../src/statute";
import { planLastYearSheet, planStandardSheets, readReport, type SheetPlan } from "../../../src/workbook";
import { disguises } from "../../disguise";
import { planSheets } from "../planSheets";

/** Every text of the sheets but what the clerk wrote, written so that it looks the same. */
const disguised = (plans: readonly SheetPlan[], own: ReadonlySet<unknown>, disguise: (text: string) => string): SheetPlan[] =>
  plans.map((plan) => ({
    ...plan,
    content: plan.content.map((cells) =>
      cells.map((value) =>
        typeof value === "string" && value !== "" && !value.startsWith("=") && !own.has(value) && !/^[\w.:]+$/u.test(value) ? disguise(value) : value,
      ),
    ),
  }));

test("labels, headers and parts with characters that nobody sees, and with radicals, are found as those in plain letters", async () => {
  const own = new Set(["某县某镇人民政府", "文字。", "培训次数"]);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...editions), disguises, async (edition, disguise) => {
      const figures = new Map(edition.tables.flatMap((table) => tableFigures(table).map(({ id }, index) => [id, index % 5] as const)));
      const filling = {
        organ: { name: "某县某镇人民政府", year: 2025 },
        figures,
        namedFigures: [{ name: "培训次数", value: 2, unit: "次" }],
        narrative: [
          { section: "一", heading: "", text: "文字。" },
          { section: "二", afterTable: true as const, heading: "", text: "文字。" },
        ],
      };
      const standard = planStandardSheets(edition, "typed", filling);
      const plain = await readReport(planSheets(standard));
      const lastYear = planLastYearSheet({ ...plain.stated, source: "", edition, values: plain.values, narrative: [], jump: usualJump });
      const expected = await readReport(planSheets([...standard, lastYear]));
      const read = await readReport(planSheets(disguised([...standard, lastYear], own, disguise)));
      expect(read.problems).toEqual(expected.problems);
      expect(read.entries).toEqual(expected.entries);
      expect(read.stated).toEqual(expected.stated);
      expect(read.narrative?.filter(({ text }) => text === "文字。")).toEqual(expected.narrative?.filter(({ text }) => text === "文字。"));
      expect(read.organSheet?.namedFigures.get("培训次数")).toBe("2");
      expect(read.lastYear?.entries).toEqual(expected.lastYear?.entries);
    }),
    { numRuns: 60 },
  );
}, 120_000);
