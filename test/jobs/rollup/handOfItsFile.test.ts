import { openFileSheets, type FileSheets } from "../../../src/files";
import { rollUpFiles } from "../../../src/jobs";
import { reasonSentence, type Choice, type Rollup, type RollupSettings, type UnitOutcome } from "../../../src/rollup";
import { reportOf } from "../../rollup/unitReports";
import { COLUMN, education, RECEIVED, received, settings, summedUp, type } from "./standingSum";

const [OLD, NEW] = ["清河县公安局", "清河县公安分局"];
const police = reportOf(OLD, { [RECEIVED]: 16 });
const second = reportOf(OLD, { [RECEIVED]: 20 }, { file: "公安2.xlsx" });
const both = [police, second];
const using = (file: string, choice: Choice = { kind: "asItIs" }): RollupSettings => ({
  ...settings,
  choices: { use: new Map([[file, choice]]), withErrors: false },
});
const asNew = (file: string): RollupSettings => using(file, { kind: "asUnit", name: NEW });
const sentenceOf = ({ rows }: Rollup, file: string): string =>
  rows
    .flatMap((row) => (row.file === file ? [`${row.unit} ${row.state} ${row.reasons.map((reason) => reasonSentence(reason, "zh-CN")).join("")}`] : []))
    .join("\n");

/** A workbook that is summed up over again and again, as a person opens and saves it between. */
class Sum {
  constructor(private sheets: FileSheets) {}

  async correct(unit: string, figure: number): Promise<void> {
    const { rows } = await received(this.sheets);
    const row = rows.findIndex(([name]) => name === unit) + 6;
    expect(row).toBeGreaterThan(5);
    await type(this.sheets, { [`汇总明细!${COLUMN}${row}`]: figure });
  }

  async run(outcomes: readonly UnitOutcome[], given: RollupSettings): Promise<Rollup> {
    const rollup = await rollUpFiles(this.sheets, outcomes, given);
    this.sheets = await openFileSheets(await this.sheets.save());
    return rollup;
  }

  async standing(): Promise<unknown[]> {
    const { sum, rows } = await received(this.sheets);
    return [...rows.flatMap(([unit, figure]) => (unit === education.organ ? [] : [unit, figure])), sum];
  }
}

/** The police's 16 corrected to 500, then a second draft. */
async function twoDrafts(): Promise<Sum> {
  const sum = new Sum(await summedUp([education, police]));
  await sum.correct(OLD, 500);
  await sum.run(both, settings);
  return sum;
}

const HELD = "“汇总明细”里手工改过的 1 个数（本年新收·总计：原来报 16，手工改为 500）记下了，用原来那一份时照改过的算。";

test("each draft has what was corrected of it, however often the other one is chosen", async () => {
  const sum = await twoDrafts();
  const chosen = await sum.run(both, using("公安2.xlsx"));
  expect(sentenceOf(chosen, "公安2.xlsx")).not.toContain("没有了");
  expect(sentenceOf(chosen, "清河县公安局.xlsx")).toBe(`${OLD} copy 已选定用 公安2.xlsx，这一份没有汇入。${HELD}`);
  expect(await sum.standing()).toEqual([OLD, 20, 25]);
  await sum.correct(OLD, 600);
  await sum.run(both, settings);
  for (let round = 0; round < 2; round++) {
    await sum.run(both, using("清河县公安局.xlsx"));
    expect(await sum.standing()).toEqual([OLD, 500, 505]);
    await sum.run([education], settings);
    const back = await sum.run(both, using("公安2.xlsx"));
    expect(sentenceOf(back, "公安2.xlsx")).not.toContain("没有了");
    expect(await sum.standing()).toEqual([OLD, 600, 605]);
  }
});

test("a draft that was not there when another one was chosen has it too", async () => {
  const sum = await twoDrafts();
  const chosen = await sum.run([second], using("公安2.xlsx"));
  expect(sentenceOf(chosen, "公安2.xlsx")).not.toContain("没有了");
  await sum.run([education], settings);
  await sum.run(both, using("清河县公安局.xlsx"));
  expect(await sum.standing()).toEqual([OLD, 500, 505]);
});

test("a file that counts as another unit by choice keeps what was corrected, and there and back again", async () => {
  const sum = new Sum(await summedUp([education, police]));
  await sum.correct(OLD, 500);
  const renamed = await sum.run([police], asNew(police.file));
  expect(await sum.standing()).toEqual([NEW, 500, 505]);
  expect(sentenceOf(renamed, police.file)).toContain("文件里 16，现在 500），照改过的汇入。");
  await sum.run([police], using(police.file, { kind: "asUnit", name: OLD }));
  expect(await sum.standing()).toEqual([OLD, 500, 505]);
});

test("one that says other figures then has the row too, and what of the correction went is told", async () => {
  const sum = new Sum(await summedUp([education, police]));
  await sum.correct(OLD, 500);
  const rollup = await sum.run([reportOf(OLD, { [RECEIVED]: 17 })], asNew(police.file));
  expect(await sum.standing()).toEqual([NEW, 17, 22]);
  expect(sentenceOf(rollup, police.file)).toContain("原来报 16，手工改为 500）没有了。");
});

test("the drafts of a unit that is renamed by choice keep each its own", async () => {
  const sum = await twoDrafts();
  await sum.run(both, asNew("公安2.xlsx"));
  await sum.correct(NEW, 600);
  await sum.run(both, settings);
  await sum.run(both, asNew("清河县公安局.xlsx"));
  expect((await sum.standing()).slice(-3)).toEqual([NEW, 500, 505]);
  await sum.run(both, asNew("公安2.xlsx"));
  expect((await sum.standing()).slice(-3)).toEqual([NEW, 600, 605]);
});
