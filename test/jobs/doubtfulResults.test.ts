import { parseRange } from "../../src/address";
import { checkWorkbook, type CheckReport } from "../../src/jobs";
import type { Language } from "../../src/language";
import type { FigureId } from "../../src/statute";
import { cellContent, type CellContent } from "../../src/workbook";
import { filledBook, seenThrough } from "./uncomputedBook";
import { ofForm } from "../ofForm";

/** Everything in its place: 3 + 0 = 3 + 0 by 自然人, 2 + 1 = 2 + 1 by 商业企业. */
const figures = new Map<FigureId, number>([
  [ofForm("applications.received:naturalPerson"), 3],
  [ofForm("applications.granted:naturalPerson"), 3],
  [ofForm("applications.received:business"), 2],
  [ofForm("applications.carriedIn:business"), 1],
  [ofForm("applications.granted:business"), 2],
  [ofForm("applications.carriedOut:business"), 1],
]);

const UNKNOWN = '=INDIRECT("台账!A"&1)';

/** The report of typed numbers in which these cells are formulas, or other numbers. */
async function checked(cells: Readonly<Record<string, readonly [number | string, string?]>>, language: Language = "zh-CN"): Promise<CheckReport> {
  const changed = new Map(
    Object.entries(cells).map(([address, [value, formula]]) => {
      const { top = 0, left = 0 } = parseRange(address) ?? {};
      return [`${top},${left}`, cellContent(value, { formula })];
    }),
  );
  const typed = (cell: CellContent): CellContent => (cell.kind === "number" ? cellContent(cell.value) : cell);
  return checkWorkbook(
    seenThrough(await filledBook(figures), (cell, row, column) => changed.get(`${row},${column}`) ?? typed(cell)),
    language,
  );
}

const changes = ({ faults }: CheckReport) =>
  faults.flatMap(({ suspects }) => suspects.flatMap((suspect) => suspect.changes.map(({ cell, to }) => [cell.address, to])));

describe.each<[string, string, number, number]>([
  ["an entry", "D6", 5, 2],
  ["an entry of 0", "D7", 4, 2],
  ["an entry among the outcomes", "D8", 2, 2],
  ["a total", "J6", 4, 2],
  ["a total of a column", "E29", 7, 3],
  ["the corner", "J29", 9, 3],
])("%s whose formula cannot be computed", (_, address, old, broken) => {
  test("says first that it may be old, and no cell is to be changed to fit it", async () => {
    const report = await checked({ [address]: [old, UNKNOWN] });
    expect(changes(report)).toEqual([]);
    expect(report.faults.map(({ verdict, findings }) => [verdict, findings.length])).toEqual([["undecided", broken]]);
    expect(report.faults[0]?.message).toMatch(
      new RegExp(`^${address} 的公式可能没有重新计算，显示的可能是旧的结果，请先按 F9 重新计算并保存。算过还不平的，再核对：表三`, "u"),
    );
    const english = await checked({ [address]: [old, UNKNOWN] }, "en-US");
    expect(english.faults[0]?.message).toMatch(new RegExp(`^${address}: the formula was perhaps not computed again`, "u"));
  });

  test("is not spoken of while everything agrees with it", async () => {
    const right = address === "J6" ? 5 : address === "D7" ? 0 : address === "E29" ? 2 : address === "J29" ? 5 : 3;
    const { findings, faults } = await checked({ [address]: [right, UNKNOWN] });
    expect([faults, findings.filter(({ check }) => /^[AF]/u.test(check))]).toEqual([[], []]);
  });
});

test.each(["=SUM(新收各类)", "=新收合计", "=SUM(申请表[@[自然人]:[其他]])", "=申请表[[#Totals],[自然人]]"])(
  "%s goes through a name or a table of the workbook: with automatic calculation it is believed, and where it breaks a sum it is to be computed first",
  async (formula) => {
    const right = await checked({ J6: [5, formula] });
    expect([right.faults, right.findings.filter(({ check }) => /^[AF]/u.test(check))]).toEqual([[], []]);
    const old = await checked({ J6: [4, formula] });
    expect(changes(old)).toEqual([]);
    expect(old.faults[0]?.message).toMatch(/^J6 的公式可能没有重新计算，显示的可能是旧的结果/u);
  },
);

test("an entry whose result is old, beside numbers that fit the old one: it is to be computed, and nothing else is proposed", async () => {
  const report = await checked({ D6: [3, "=1+3"] });
  expect(report.findings[0]).toMatchObject({ check: "F2" });
  expect(changes(report)).toEqual([]);
  expect(report.faults[0]?.message).toMatch(/^D6 的公式可能没有重新计算/u);
});

test("an old result that is right once it is computed breaks nothing", async () => {
  const { findings, faults } = await checked({ D6: [7, "=1+2"] });
  expect([findings.map(({ check }) => check), faults]).toEqual([["F2"], []]);
});

test("a formula that is computed and breaks the rules is to be looked at, and no number is to be put over it", async () => {
  const { faults } = await checked({ D6: [4, "=1+3"] });
  expect(faults).toMatchObject([{ verdict: "decided", suspects: [{ cause: "wrongFormula", changes: [{ cell: { address: "D6" }, computed: true }] }] }]);
  expect(faults[0]?.message).toMatch(/^D6「本年新收·自然人」的公式算出 4，按勾稽关系应是 3，请检查公式和它统计的数据/u);
});

test("what is wrong apart from it is located as ever", async () => {
  const report = await checked({ D6: [5, UNKNOWN], E11: [4] });
  expect(report.faults.map(({ verdict }) => verdict)).toEqual(["undecided", "decided"]);
  expect(changes(report)).toEqual([["E11", 0]]);
});

test("blank cells and totals of 0 get no number that such a result would give them", async () => {
  const zeros = await checked({ D6: [5, UNKNOWN], J6: [0], J7: [0], J8: [0], J29: [0], J30: [0] });
  const offered = zeros.findings.flatMap(({ evidence }) => (evidence.kind === "unfilled" ? evidence.totals.map(({ figure }) => figure) : []));
  expect(offered).not.toContain(ofForm("applications.received:total"));
  expect(changes(zeros).filter(([address]) => address === "J6")).toEqual([]);
});

describe.each<[string, string, number, string]>([
  ["a total over its own cell", "J6", 4, "=SUM(D6:J6)"],
  ["a total by way of another", "J6", 4, "=SUM(D6:I6)+J7-J7+0*K6+J6"],
  ["an entry", "D8", 2, "=D29-D9-D8"],
])("%s takes its own result", (_, address, old, formula) => {
  test("the circle is told, and not that it is to be computed again", async () => {
    const report = await checked({ [address]: [old, formula] });
    expect(changes(report)).toEqual([]);
    expect(report.faults[0]?.message).toMatch(new RegExp(`^${address} 的公式把自己也算了进去（循环引用），.*请先改好公式`, "u"));
    const english = await checked({ [address]: [old, formula] }, "en-US");
    expect(english.faults[0]?.message).toMatch(new RegExp(`^${address}: the formula takes its own result`, "u"));
  });
});

test("a total over too short a range whose result is old too is no matter of computing it again", async () => {
  const report = await checked({ E29: [1, "=SUM(E9:E27)"] });
  expect(report.findings.map(({ check }) => check)).toContain("F2");
  expect(report.faults.map(({ message }) => message).join("\n")).not.toMatch(/F9/u);
  expect(report.faults[0]?.message).toMatch(/^E29「办理结果总计·商业企业」的公式没有把各项都加上，算出 0，应是 2，请检查公式/u);
});

test("a text that a formula makes of a number is told as a text", async () => {
  const report = await checked({ D6: ["3", '=TEXT(3,"0")'], J6: [2, "=SUM(D6:I6)"] });
  expect(report.faults.map(({ message }) => message).join("\n")).not.toMatch(/F9/u);
  expect(report.faults[0]?.message).toMatch(/^D6「本年新收·自然人」的 3 是文字，公式没有算进去/u);
});
