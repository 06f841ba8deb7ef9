import fc from "fast-check";
import { editionFigures } from "../../src/figures";
import { edition2019, edition2021, editions } from "../../src/statute";
import { planLastYearSheet, readReport, type LastYearData } from "../../src/workbook";
import { runs } from "../runs";
import { planSheets } from "./planSheets";
import { ofForm } from "../ofForm";

const jump = { factor: 10, difference: 500 };
const data: LastYearData = {
  organ: "某县某镇人民政府",
  year: 2024,
  source: "去年.xlsx",
  edition: edition2021,
  jump,
  values: new Map([
    [ofForm("applications.carriedOut:total"), 3],
    [ofForm("disclosure.fees:collected"), 9116.36],
  ]),
  narrative: [{ section: "一", heading: "（一）主动公开", text: "发布信息。" }],
};
const plan = planLastYearSheet(data);
const FACTOR = "B7";

const read = async (one: LastYearData | typeof plan, changes: Readonly<Record<string, string | number>> = {}) =>
  (await readReport(planSheets(["content" in one ? one : planLastYearSheet(one)], { 上年数据: changes }))).lastYear;

test("whatever last year's report held is read again as it was", async () => {
  const words = fc.string({ maxLength: 12 }).filter((text) => text.trim() === text && text !== "");
  const value = fc.oneof(fc.nat(1e6), fc.constantFrom("", "/", "5件", 24252.311082, "不详"));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...editions),
      fc.array(fc.tuple(fc.nat(), value), { maxLength: 40 }),
      fc.array(fc.record({ section: fc.constantFrom("引言", "一", "六"), heading: words, text: words }), { maxLength: 5 }),
      async (edition, given, narrative) => {
        const ids = [...editionFigures(edition).keys()];
        const values = new Map(
          given.flatMap(([index, one]) => {
            const id = ids[index % ids.length];
            return id === undefined ? [] : [[id, one] as const];
          }),
        );
        const back = await read({ ...data, edition, values, narrative });
        expect(new Map([...(back?.values ?? [])].sort())).toEqual(new Map([...values].sort()));
        expect(back).toMatchObject({ organ: data.organ, year: 2024, source: data.source, jump, narrative });
        expect(back?.edition).toBe(edition);
      },
    ),
    { numRuns: runs(60, 10) },
  );
});

test("rows may be put in: it is read by its words", async () => {
  const [title = [], ...rest] = plan.content;
  const spread = [title, ["备注"], ...rest.flatMap((row, index) => (index % 3 === 0 ? [row, ["", "", "", ""]] : [row]))];
  const back = await read({ ...plan, content: spread });
  expect(back).toMatchObject({ organ: data.organ, year: 2024, narrative: data.narrative, values: data.values });
});

test("figures of the form of 2019 are read by its names, which are not those of 2021", async () => {
  const values = new Map([
    [ofForm("disclosure.normativeDocuments:created"), 77],
    [ofForm("disclosure.normativeDocuments:inForce"), 5],
  ]);
  expect((await read({ ...data, edition: edition2019, values }))?.values).toEqual(new Map([[ofForm("disclosure.normativeDocuments:created"), 77]]));
});

test.each([
  ["", 10],
  ["多", 10],
  [-3, 10],
  ["２０", 20],
  [3.5, 3.5],
])("a measure of jumps of %j is %d: what is no number is the usual one", async (written, factor) => {
  expect((await read(plan, { [FACTOR]: written }))?.jump).toEqual({ factor, difference: 500 });
});

test("without the header of its figures the sheet holds nothing of last year", async () => {
  expect(await read({ ...plan, content: plan.content.filter(([first]) => first !== "表") })).toBeUndefined();
});

test("the words that figures were read from are read again; a sheet of before, without them, is read as ever", async () => {
  const words = new Map([[ofForm("applications.carriedOut:total"), "四、结转下年度继续办理 0 3（第 2 个表第 31 行）"]]);
  expect((await read({ ...data, words }))?.words).toEqual(words);
  const before = { ...plan, content: plan.content.map((row) => row.slice(0, 4)) };
  expect(await read(before)).toMatchObject({ organ: data.organ, values: data.values, narrative: data.narrative });
  expect((await read(before))?.words).toBeUndefined();
});
