import fc from "fast-check";
import { tableFigures } from "../../../src/figures";
import { editions, type FigureId, type Table } from "../../../src/statute";
import { cellContent, readReport, type CellContent, type CellValue } from "../../../src/workbook";
import { runs } from "../../runs";
import { gridSheets } from "../gridSheets";
import { blank, blockOf, richTable, type RichCell, type RichGrid } from "./richGrid";
import { ofForm } from "../../ofForm";

const text = (value: string): RichCell => ({ value });
const read = (grid: readonly (readonly CellContent[])[]) => readReport(gridSheets([{ name: "台账", grid }]));
const tableOf = (year: number, id: Table["id"]): Table => {
  const table = editions.find((edition) => edition.id === year)?.tables.find((one) => one.id === id);
  if (!table) throw new Error("no such table");
  return table;
};
const disclosure = tableOf(2021, "proactiveDisclosure");
const FEE = ofForm("disclosure.fees:collected");

const filled = (table: Table, values: Readonly<Record<FigureId, CellValue>> = {}): RichGrid =>
  richTable(table, new Map(tableFigures(table).map(({ id }, index) => [id, values[id] ?? (index % 7) + 1])));
const relabelled = (grid: RichGrid, from: string, to: string): RichGrid =>
  grid.map((cells) => cells.map((cell) => (cell.label && cell.value === from ? { ...cell, value: to } : cell)));
const unitProblems = ({ problems }: Awaited<ReturnType<typeof read>>) => problems.flatMap((problem) => (problem.kind === "unit" ? [problem] : []));

const FEE_LABEL = "本年收费金额（单位：万元）";

/** Ways to say the unit of the fee, each with the cell that says it. */
const ways: Readonly<Record<string, (unit: string) => RichGrid>> = {
  "in the column's label": (unit) => relabelled(filled(disclosure, { [FEE]: 5000 }), FEE_LABEL, `本年收费金额（单位：${unit}）`),
  "in brackets alone": (unit) => relabelled(filled(disclosure, { [FEE]: 5000 }), FEE_LABEL, `本年收费金额（${unit}）`),
  "behind a stroke": (unit) => relabelled(filled(disclosure, { [FEE]: 5000 }), FEE_LABEL, `本年收费金额/${unit}`),
  "behind a short label, with characters that nobody sees": (unit) =>
    relabelled(filled(disclosure, { [FEE]: 5000 }), FEE_LABEL, `收费金额\u200b(${unit}\u00a0)`),
  "in the row's label": (unit) => relabelled(filled(disclosure, { [FEE]: 5000 }), "行政事业性收费", `行政事业性收费（${unit}）`),
  "above the table": (unit) => [[text("主动公开情况表")], [blank, blank, text(`金额单位：人民币${unit}`)], ...filled(disclosure, { [FEE]: 5000 })],
  "above the table, with others": (unit) => [[text(`单位：件（行政事业性收费：${unit}）`)], ...filled(disclosure, { [FEE]: 5000 })],
  "in a note below": (unit) => [...filled(disclosure, { [FEE]: 5000 }), [text(`注：收费金额以${unit}为单位`)]],
  "in the heading of its part": (unit) => relabelled(filled(disclosure, { [FEE]: 5000 }), "第二十条第（八）项", `第二十条第（八）项（${unit}）`),
  "in a cell behind the figure": (unit) =>
    filled(disclosure, { [FEE]: 5000 }).map((cells) => (cells.some(({ figure }) => figure === FEE) ? [...cells.slice(0, 4), text(unit)] : cells)),
};

describe.each(Object.entries(ways))("a unit said %s", (_, write) => {
  test.each([
    ["元", 0.5],
    ["千元", 500],
    ["亿元", 50_000_000],
  ])("%s: the figure is not read, the cell is named, what it would be is said", async (unit, converted) => {
    const grid = write(unit);
    const reading = await read(blockOf(grid));
    expect(reading.places.has(FEE)).toBe(true);
    expect(reading.entries.has(FEE)).toBe(false);
    expect(reading.values.get(FEE)).toBe(`5000${unit}`);
    const [problem, ...others] = unitProblems(reading);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ found: unit, expected: "万元", figures: [{ written: "5000", converted }] });
    expect(problem?.text).toContain(unit);
    // Nothing else of the table is in doubt.
    expect(reading.entries.size).toBe(tableFigures(disclosure).length - 1);
    expect(reading.problems.flatMap((one) => (one.kind === "label" ? [one.found] : [])).filter((label) => label.includes(unit))).toEqual([]);
  });

  test("the form's own unit is none", async () => {
    const reading = await read(blockOf(write("万元")));
    expect(unitProblems(reading)).toEqual([]);
    expect(reading.entries.get(FEE)).toMatchObject({ value: 5000 });
  });
});

test("without any unit a figure is in the form's; 0 is 0 in every unit; a figure with its own unit is read by that; a blank is told of beforehand", async () => {
  const bare = relabelled(filled(disclosure, { [FEE]: 5000 }), FEE_LABEL, "本年收费金额");
  expect(unitProblems(await read(blockOf(bare)))).toEqual([]);
  expect((await read(blockOf(bare))).entries.get(FEE)).toMatchObject({ value: 5000 });
  const inYuan = (value: CellValue) => read(blockOf(relabelled(filled(disclosure, { [FEE]: value }), FEE_LABEL, "本年收费金额（元）")));
  expect(unitProblems(await inYuan(0))).toEqual([]);
  expect((await inYuan(0)).entries.get(FEE)).toMatchObject({ value: 0 });
  expect((await inYuan("984361元")).entries.get(FEE)).toMatchObject({ reads: 98.4361, certain: true });
  expect(unitProblems(await inYuan(""))).toMatchObject([{ found: "元", figures: [] }]);
});

test.each([
  ["单位：万件", 175],
  ["计量单位：千件", 175],
  ["（单位：百件）", 175],
  ["单位：件", 0],
  ["单位：件、人次", 0],
  ["单位：万元", 0],
  ["填报单位：元宝镇人民政府", 0],
  ["单位名称：某局", 0],
])("%s above table 三: %d figures are in doubt, as one thing to say", async (line, count) => {
  const reading = await read(blockOf([[text(line)], ...filled(tableOf(2021, "applications"))]));
  expect(unitProblems(reading).flatMap(({ figures }) => figures)).toHaveLength(count);
  expect(unitProblems(reading).length).toBe(count === 0 ? 0 : 1);
  expect(reading.entries.size).toBe(175 - count);
});

test("a count whose column says a unit of money, and 采购总金额 of the form of 2019 in 元", async () => {
  const money = await read(blockOf(relabelled(filled(disclosure), "本年制发件数", "本年制发件数（元）")));
  expect(unitProblems(money)).toMatchObject([{ found: "元", expected: "件", figures: [{ converted: undefined }, { converted: undefined }] }]);
  const procurement = await read(
    blockOf(
      relabelled(filled(tableOf(2019, "proactiveDisclosure"), { [ofForm("disclosure.procurement:amount")]: 3_042_532 }), "采购总金额", "采购总金额（元）"),
    ),
  );
  expect(unitProblems(procurement)).toMatchObject([{ found: "元", expected: "万元", figures: [{ written: "3042532", converted: 304.2532 }] }]);
});

test("a unit that a number's format writes is the cell's own: read by it and told, carried with it", async () => {
  const grid = blockOf(filled(disclosure)).map((cells, row) =>
    cells.map((cell, column): CellContent =>
      filled(disclosure)[row]?.[column]?.figure === FEE ? { kind: "number", value: 984_361, shown: "984,361元" } : cell,
    ),
  );
  const reading = await read(grid);
  expect(reading.entries.get(FEE)).toMatchObject({ state: "text", reads: 98.4361, certain: true });
  expect(reading.values.get(FEE)).toBe("984,361元");
});

test("every unit by every number: never read as if it were the form's", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.values(ways)),
      fc.constantFrom("元", "百元", "千元", "十万元", "百万元", "千万元", "亿元"),
      fc.double({ min: 0.000001, max: 1e9, noNaN: true }),
      async (write, unit, value) => {
        const grid = write(unit).map((cells) => cells.map((cell) => (cell.figure === FEE ? { ...cell, value } : cell)));
        const reading = await read(blockOf(grid).map((cells) => cells.map((cell) => (cell.kind === "text" ? cellContent(cell.value) : cell))));
        expect(reading.entries.has(FEE)).toBe(false);
        expect(unitProblems(reading)).toHaveLength(1);
      },
    ),
    { numRuns: runs(60, 10) },
  );
});
