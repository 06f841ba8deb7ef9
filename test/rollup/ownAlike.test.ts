import { reasonSentence, rollUp, type Choice } from "../../src/rollup";
import { ids, reportOf } from "./unitReports";

const organ = "清河县人民政府";
const figures = Object.fromEntries(ids.slice(0, 6).map((id, index) => [id, index + 2]));
const finance = reportOf("清河县财政局", figures);
const own = (said: string) => reportOf(said, figures, { file: "本级.xlsx", own: true });
const sumOf = (said: string, choice?: Choice) =>
  rollUp([finance, own(said)], { organ, year: 2025, choices: { use: new Map(choice ? [["本级.xlsx", choice]] : []), withErrors: false } });

test.each([finance.organ, organ])("own figures of a workbook that names %s, and are just a unit's, are asked about", (said) => {
  const { rows, added } = sumOf(said);
  expect(added.map(({ unit }) => unit)).toEqual([finance.organ]);
  const [first] = rows;
  expect(first).toMatchObject({ file: "本级.xlsx", state: "open" });
  expect(first?.reasons.map((reason) => reasonSentence(reason, "zh-CN")).join("")).toContain("数与“清河县财政局”的全部相同，汇入就加了两遍，没有汇入");
});

test("once somebody has decided they count, and every run says that both do", () => {
  const { rows, added } = sumOf(finance.organ, { kind: "asItIs" });
  expect(added).toHaveLength(2);
  expect(rows[0]?.reasons).toContainEqual({ kind: "ownAlike", unit: finance.organ, isSure: true });
});

test("figures that say little are alike by chance", () => {
  const few = { [ids[0] ?? ""]: 2 };
  const { added } = rollUp([reportOf("清河县财政局", few), reportOf(organ, few, { own: true, file: "本级.xlsx" })], { organ, year: 2025 });
  expect(added).toHaveLength(2);
});
