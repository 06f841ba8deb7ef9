import Ajv2020 from "ajv/dist/2020";
import stringWidth from "string-width";
import comparison from "../../../schemas/comparison.schema.json";
import findings from "../../../schemas/findings.schema.json";
import { bookOf, zeros } from "../books";
import { testFolder } from "../../testFolder";
import { nianbao } from "../nianbao";
import { figuresOfForm, ofForm } from "../../ofForm";

const folder = testFolder();
const isCompared = new Ajv2020({ allowUnionTypes: true, schemas: [findings] }).compile(comparison);

const book = (name: string, year: number, figures: Readonly<Record<string, number>>) =>
  bookOf({}, { organ: { ...zeros.organ, year }, figures: new Map([...(zeros.figures ?? []), ...figuresOfForm(figures)]) }).then((content) =>
    folder.write(name, content),
  );
const now = folder.at("今年.xlsx");
const last = folder.at("去年.xlsx");

beforeAll(async () => {
  await book("今年.xlsx", 2025, {
    [ofForm("disclosure.licences:decisions")]: 733,
    [ofForm("applications.received:total")]: 4,
    [ofForm("disclosure.fees:collected")]: 9116.36,
  });
  await book("去年.xlsx", 2024, { [ofForm("disclosure.licences:decisions")]: 550, [ofForm("disclosure.fees:collected")]: 24252.311082 });
});

test("both years stand side by side in columns, however wide their Chinese is", async () => {
  const { exitCode, out, notes } = await nianbao(["compare", now, "--previous", last]);
  expect({ exitCode, notes }).toEqual({ exitCode: 0, notes: "" });
  const lines = out.trimEnd().split("\n");
  expect(lines.map((line) => line.split(/ {2,}/u))).toEqual([
    ["单元格", "表", "项目", "2025 年", "2024 年", "增减", "增减比例"],
    ["二 主动公开!B9", "表二", "行政许可·处理决定", "733", "550", "+183", "+33.3%"],
    ["二 主动公开!B16", "表二", "行政事业性收费·收费金额", "9116.36", "24252.311082", "-15135.951082", "-62.4%"],
    ["三 依申请公开!J6", "表三", "本年新收·总计", "4", "0", "+4", "-"],
  ]);
  expect(new Set(lines.map((line) => stringWidth(line))).size).toBe(1);
  expect(new Set(lines.slice(1).map((line) => stringWidth(line.slice(0, line.indexOf("表"))))).size).toBe(1);
});

test("JSON is as its schema has it; what cannot be said is absent", async () => {
  const { exitCode, out } = await nianbao(["compare", now, "--previous", last, "--json"]);
  const document: unknown = JSON.parse(out);
  expect(isCompared(document) ? [] : isCompared.errors).toEqual([]);
  expect(exitCode).toBe(0);
  expect(document).toMatchObject({ file: now, year: 2025, lastYear: { organ: "某县某镇人民政府", year: 2024, source: last }, problems: [] });
  expect((document as { rows: unknown[] }).rows.at(-1)).toEqual({
    figure: ofForm("applications.received:total"),
    table: "表三",
    label: "本年新收·总计",
    sheet: "三 依申请公开",
    address: "J6",
    value: 4,
    last: 0,
    difference: 4,
  });
});

test("the next year's workbook is compared with what its 上年数据 holds", async () => {
  const next = folder.at("明年.xlsx");
  await nianbao(["next", now, "-o", next, "--totals", "typed"]);
  const { exitCode, out } = await nianbao(["compare", next]);
  expect(exitCode).toBe(0);
  expect(out).toMatch(/2026 年 +2025 年/u);
  expect(out).toMatch(/行政许可·处理决定 +- +733 +- +-\n/u);
});

test("without last year's figures the command says how to name them; JSON has no rows", async () => {
  const { exitCode, out, notes } = await nianbao(["compare", now]);
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: "" });
  expect(notes).toBe(`${now}: 没有上年的数：工作簿里没有“上年数据”。请用 --previous 写明上一年度的工作簿。\n`);
  const document: unknown = JSON.parse((await nianbao(["compare", now, "--json"])).out);
  expect(isCompared(document) ? document : isCompared.errors).toEqual({ file: now, year: 2025, rows: [], problems: [] });
});

test("the wrong year's workbook is compared, and said to be that; two years of zeros have nothing to compare", async () => {
  const zerosNow = await book("零.xlsx", 2025, {});
  const zerosBefore = await book("前年.xlsx", 2023, {});
  const { exitCode, out, notes } = await nianbao(["compare", zerosNow, "--previous", zerosBefore]);
  expect({ exitCode, out }).toEqual({ exitCode: 0, out: "两年都没有不为 0 的数，没有可对照的。\n" });
  expect(notes).toMatch(/2023/u);
});

test("a file that cannot be read is named, last year's too", async () => {
  const broken = folder.write("坏.xlsx", "abc");
  for (const argv of [
    [broken, "--previous", last],
    [now, "--previous", broken],
  ]) {
    const { exitCode, out, notes } = await nianbao(["compare", ...argv]);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: "" });
    expect(notes).toContain("坏.xlsx");
  }
});
