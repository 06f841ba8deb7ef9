import { editionFigures } from "../../../src/figures";
import { acceptProblem, checkWorkbook, openProblems, type Problem } from "../../../src/jobs";
import { edition2021 } from "../../../src/statute";
import { planStandardSheets, type Filling, type ReadableSheets } from "../../../src/workbook";
import { BookInMemory } from "../../taskpane/bookInMemory";
import { planSheets } from "../../workbook/planSheets";
import { writtenNarrative, writtenOrgan } from "../../workbook/writtenNarrative";

const APPLICATIONS = "三 依申请公开";
const given = { reason: "机关已更名", who: "张三", when: new Date(2026, 0, 15, 9, 5) };

/** A whole report of zeros that nothing speaks against. */
async function wholeReport(): Promise<BookInMemory> {
  const book = new BookInMemory();
  await book.insert(planStandardSheets(edition2021, "typed", zeros({})));
  book.type("基本信息", writtenOrgan);
  book.type("正文", writtenNarrative());
  return book;
}

const zeros = (organ: Filling["organ"]): Filling => ({
  organ: { kind: "乡镇", ...organ },
  figures: new Map([...editionFigures(edition2021).keys()].map((id) => [id, 0])),
});
const lastYear = (name: string, year = 2024): ReadableSheets => planSheets(planStandardSheets(edition2021, "typed", zeros({ name, year })));

async function only(problems: readonly Problem[]): Promise<Problem> {
  expect(problems).toHaveLength(1);
  return Promise.resolve(problems[0] as Problem);
}

test("an organ that was renamed is accepted with a reason, and the report may be signed; another organ is another matter", async () => {
  const book = await wholeReport();
  const check = (name: string) => checkWorkbook(book, "zh-CN", { previous: lastYear(name) });
  const before = await check("临安县青石乡人民政府");
  expect(before).toMatchObject({ ready: false, problems: [{ kind: "otherOrgan", judged: true, explained: { state: "none" } }] });
  await acceptProblem(book, await only(before.problems), given);
  expect(await check("临安县青石乡人民政府")).toMatchObject({
    ready: true,
    problems: [{ explained: { state: "accepted", explanation: { reason: given.reason, who: "张三", when: "2026-01-15 09:05" } } }],
  });
  expect(await check("临安县白石乡人民政府")).toMatchObject({ ready: false, problems: [{ explained: { state: "outdated" } }] });
});

test("what is typed over the reason in the sheet and is none is told, until one stands there", async () => {
  const book = await wholeReport();
  book.type(APPLICATIONS, { C10: "1.国家秘密类" });
  const before = await only((await checkWorkbook(book, "zh-CN")).problems);
  await acceptProblem(book, before, given);
  book.type("校验说明", { D4: "／" });
  const { problems, ready } = await checkWorkbook(book, "zh-CN");
  expect({ ready, message: problems[0]?.message }).toEqual({
    ready: false,
    message: `${before.message}“校验说明”里写的“／”不是理由，请在那里写明为什么没有错。`,
  });
  book.type("校验说明", { D4: given.reason });
  expect((await checkWorkbook(book, "zh-CN")).problems).toMatchObject([{ message: before.message, explained: { state: "accepted" } }]);
});

test("the reason stands in 校验说明 with what it was given for", async () => {
  const book = await wholeReport();
  book.type(APPLICATIONS, { C10: "1.国家秘密类" });
  const { problems } = await checkWorkbook(book, "zh-CN");
  const problem = await only(problems);
  await acceptProblem(book, problem, given);
  const {
    blocks: [rows],
  } = await book.read([{ sheet: "校验说明", address: "A4:G4" }]);
  expect(rows?.[0]?.map(({ value }) => value)).toEqual([
    problem.message,
    `${APPLICATIONS}!C10`,
    "1.属于国家秘密，1.国家秘密类",
    given.reason,
    "张三",
    "2026-01-15 09:05",
    `label:${APPLICATIONS}!C10`,
  ]);
});

test("a changed label that is accepted is open again when it is changed once more, and gone when it is put right", async () => {
  const book = await wholeReport();
  const check = () => checkWorkbook(book, "zh-CN");
  book.type(APPLICATIONS, { C10: "1.国家秘密类" });
  expect(await check()).toMatchObject({ ready: false });
  await acceptProblem(book, await only((await check()).problems), given);
  expect(await check()).toMatchObject({ ready: true });
  book.type(APPLICATIONS, { C10: "1.国家秘密" });
  expect(await check()).toMatchObject({ ready: false, problems: [{ explained: { state: "outdated" } }] });
  book.type(APPLICATIONS, { C10: "1.属于国家秘密" });
  expect(await check()).toMatchObject({ ready: true, problems: [] });
});

test.each<readonly [string, () => Promise<Problem[]>]>([
  ["last year's workbook is of another year", async () => problemsOf(await wholeReport(), { previous: lastYear("临安县青石镇人民政府", 2022) })],
  [
    "last year's workbook has blanks",
    async () =>
      problemsOf(await wholeReport(), {
        previous: planSheets(planStandardSheets(edition2021, "typed", zeros({ name: "临安县青石镇人民政府", year: 2024 })), { [APPLICATIONS]: { D30: "" } }),
      }),
  ],
  [
    "last year's workbook has no such table",
    async () =>
      problemsOf(await wholeReport(), {
        previous: planSheets(
          planStandardSheets(edition2021, "typed", zeros({ name: "临安县青石镇人民政府", year: 2024 })).filter(({ name }) => name !== APPLICATIONS),
        ),
      }),
  ],
  ["a row is missing", async () => problemsOf(await changed({ A20: "", B20: "", C20: "", D20: "", E20: "", F20: "", G20: "", H20: "", I20: "", J20: "" }))],
])("may be right as it is: %s", async (_, problems) => {
  expect(openProblems(await problems()).map(({ judged }) => judged)).not.toContain(false);
  expect(openProblems(await problems())).not.toEqual([]);
});

test("what must be put right is not accepted, by the job or by hand in the sheet", async () => {
  const book = await wholeReport();
  book.remove("正文");
  const problem = await only((await checkWorkbook(book, "zh-CN")).problems);
  expect(problem).toMatchObject({ kind: "missing", judged: false });
  await expect(acceptProblem(book, problem, given)).rejects.toThrow(RangeError);
  await acceptProblem(book, { ...problem, judged: true }, given);
  expect(openProblems((await checkWorkbook(book, "zh-CN")).problems)).toHaveLength(1);
});

async function problemsOf(book: BookInMemory, options: Parameters<typeof checkWorkbook>[2] = {}): Promise<Problem[]> {
  return [...(await checkWorkbook(book, "zh-CN", options)).problems];
}

async function changed(cells: Readonly<Record<string, string>>): Promise<BookInMemory> {
  const book = await wholeReport();
  book.type(APPLICATIONS, cells);
  return book;
}
