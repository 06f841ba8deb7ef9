import { tableFigures } from "../../../src/figures";
import { edition2021, type FigureId, type Table } from "../../../src/statute";
import { readReport, type CellValue } from "../../../src/workbook";
import { gridSheets } from "../gridSheets";
import { blank, blockOf, richTable, type RichCell, type RichGrid } from "./richGrid";

const [disclosure, applications, review] = edition2021.tables;
if (!disclosure || !applications || !review) throw new Error("no tables");
const tables = [disclosure, applications, review] as const;

const cell = (value: CellValue): RichCell => ({ value });
const numbered = (table: Table): Map<FigureId, CellValue> => new Map(tableFigures(table).map(({ id }, index) => [id, (index * 7) % 23]));
const printed = (table: Table): RichGrid => richTable(table, numbered(table));

/** Every column of figures twice under its label, with two headings below it. */
const withSubColumns = (table: Table, [first, second]: readonly [string, string]): RichGrid => {
  const grid = printed(table);
  const isOf = (column: number): boolean => grid.some((cells) => cells[column]?.figure !== undefined);
  const widened = grid.map((cells) => cells.flatMap((one, column): RichCell[] => (isOf(column) ? [one, one.figure ? cell(900) : blank] : [one])));
  const firstFigures = widened.flatMap((cells, row) => (cells.some(({ figure }) => figure) ? [row] : []));
  return widened.flatMap((cells, row) => {
    // A block begins with the first row of figures below labels.
    const begins = firstFigures.includes(row) && !firstFigures.includes(row - 1);
    const headings = cells.map((one, column) => (one.figure ? cell(first) : cells[column - 1]?.figure ? cell(second) : blank));
    return begins ? [headings, cells] : [cells];
  });
};

/** Every row of figures twice beside its label. */
const withSecondRows = (grid: RichGrid, heading: (second: boolean) => RichCell | undefined): RichGrid =>
  grid.flatMap((cells) => {
    const has = cells.some(({ figure }) => figure);
    const isLabelled = (one: RichCell): boolean => one.figure === undefined;
    const widen = (own: readonly RichCell[], second: boolean): RichCell[] => {
      const mark = has ? heading(second) : heading(second) && blank;
      const at = own.findIndex((one) => one.figure) < 0 ? 3 : own.findIndex((one) => one.figure);
      return mark ? [...own.slice(0, at), mark, ...own.slice(at)] : [...own];
    };
    const again = widen(cells, true).map((one) => (one.figure ? { value: 900 } : one === heading(true) || /年$/u.test(String(one.value)) ? one : blank));
    return has && isLabelled(cells[0] ?? blank) ? [widen(cells, false), again] : [widen(cells, false)];
  });

const read = (grid: RichGrid) => readReport(gridSheets([{ name: "台账", grid: blockOf(grid) }]));

/** What was read of a table, and which of it from another cell than its own. */
async function readOf(grid: RichGrid, table: Table) {
  const { entries, problems, places } = await read(grid);
  const values = numbered(table);
  const read_ = [...entries].filter(([id]) => values.has(id));
  const wrong = read_.filter(([id, entry]) => entry.state !== "blank" && !(entry.state === "number" && entry.value === values.get(id)));
  return { problems: problems.filter(({ kind }) => kind !== "missing"), read: read_.length, wrong, places };
}

test.each(
  tables.flatMap((table) =>
    (
      [
        ["上年", "本年"],
        ["上年数", "本年数"],
        ["2024年", "2025年"],
        ["12月", "全年累计"],
        ["其中：政府", "全部"],
        ["四季度", "全年"],
        ["件", "宗"],
      ] as const
    ).map((headings) => [table.name, ...headings, table] as const),
  ),
)("%s with %s and %s under each label: never the first for the year's", async (_name, first, second, table) => {
  const { wrong, problems, read } = await readOf(withSubColumns(table, [first, second]), table);
  expect({ wrong, read }).toEqual({ wrong: [], read: 0 });
  expect(problems.map(({ kind }) => kind)).toContain("undecided");
});

test.each(tables.map((table) => [table.name, table] as const))("%s with 本年 and 上年 under each label: 本年 is read", async (_name, table) => {
  const { wrong, read } = await readOf(withSubColumns(table, ["本年", "上年"]), table);
  expect({ wrong, read }).toEqual({ wrong: [], read: numbered(table).size });
});

test.each([disclosure, applications].map((table) => [table.name, table] as const))(
  "%s with a second row of figures beside each label: neither is read, and both are named",
  async (_name, table) => {
    const plain = await readOf(
      withSecondRows(printed(table), () => undefined),
      table,
    );
    expect(plain).toMatchObject({ wrong: [], read: 0 });
    expect(plain.problems).toContainEqual(expect.objectContaining({ kind: "undecided", what: "rows" }));
  },
);

test("表三 with a column of years and a row for each: neither is read, and the years are named", async () => {
  const [older, newer] = [cell("2024年"), cell("2025年")];
  const { problems, read } = await readOf(
    withSecondRows(printed(applications), (second) => (second ? newer : older)),
    applications,
  );
  expect(read).toBe(0);
  expect(problems).toEqual([expect.objectContaining({ kind: "undecided", what: "rows", texts: ["2025年", "2024年"] })]);
});

test("one row without a label among the others: it and the row above are not read", async () => {
  const grid = printed(applications);
  const row = grid.findIndex((cells) => cells.some(({ value }) => String(value).includes("予以公开")));
  const added = (grid[row] ?? []).map((one) => (one.figure ? { value: 900 } : blank));
  const { problems, read, wrong } = await readOf([...grid.slice(0, row + 1), added, ...grid.slice(row + 1)], applications);
  expect({ wrong, read }).toEqual({ wrong: [], read: 24 * 7 });
  expect(problems).toMatchObject([{ kind: "undecided", what: "rows", cells: [{ address: `D${row + 2}` }] }]);
});

test.each([
  ["down", 1],
  ["up", -1],
] as const)("all figures a row %s beside their labels: none is read", async (_name, by) => {
  const grid = printed(applications);
  const labelsOf = (cells: RichGrid[number] | undefined): RichCell[] => (cells ?? []).map((one) => (one.figure ? blank : one));
  const withRoom = by > 0 ? [...grid, grid[0]?.map(() => blank) ?? []] : grid.flatMap((cells, row) => (row === 3 ? [cells.map(() => blank), cells] : [cells]));
  const moved = withRoom.map((cells, row) => {
    const from = withRoom[row - by];
    return labelsOf(cells).map((one, column) => (from?.[column]?.figure ? { ...(from[column] ?? blank) } : one));
  });
  const { problems, read, wrong } = await readOf(moved, applications);
  expect({ wrong, read }).toEqual({ wrong: [], read: 0 });
  expect(problems).toMatchObject([{ kind: "undecided", what: "below" }]);
});

test("a second line of headings that only says the unit, or a column of remarks, is no doubt", async () => {
  const grid = printed(applications);
  const noted = grid.map((cells, row) => [...cells, cell(row === 0 ? "备注" : row % 5 === 4 ? "见附件2" : "")]);
  const units = grid.flatMap((cells, row) => (row === 3 ? [cells.map((one) => (one.figure ? cell("（件）") : blank)), cells] : [cells]));
  for (const one of [noted, units]) expect(await readOf(one, applications)).toMatchObject({ problems: [], read: 25 * 7, wrong: [] });
});

/** A column of another period before each column of this year's. */
const withPeriodColumns = (period: string): RichGrid =>
  printed(disclosure).map((cells, _, grid) =>
    cells.flatMap((one, column): RichCell[] => {
      if (!grid.some((line) => line[column]?.figure)) return [one];
      return [one.figure ? cell(900) : typeof one.value === "string" && one.value.startsWith("本年") ? cell(one.value.replace("本年", period)) : blank, one];
    }),
  );

test.each(["上年", "去年", "2024年", "12月", "四季度", "上半年", "二〇二四年", "24年"])(
  "表二 with a column of %s before each of 本年: only 本年 is read",
  async (period) => {
    const { wrong, read, problems } = await readOf(withPeriodColumns(period), disclosure);
    expect({ wrong, read, problems: problems.filter(({ kind }) => kind === "label") }).toEqual({ wrong: [], read: numbered(disclosure).size, problems: [] });
  },
);

test.each(["上年", "去年", "2024年", "24年", "12月", "一季度"])("表二 whose columns are all headed %s: none of them is read as this year's", async (period) => {
  const grid = printed(disclosure).map((cells) =>
    cells.map((one) => (typeof one.value === "string" && one.value.startsWith("本年") ? cell(one.value.replace("本年", period)) : one)),
  );
  const { entries, problems } = await read(grid);
  const values = numbered(disclosure);
  expect([...entries.keys()].filter((id) => values.has(id) && !/inForce|effective/iu.test(id))).toEqual([]);
  expect(problems.map(({ kind }) => kind)).not.toContain("label");
});

test("a row of last year's beside this year's label is never taken for it", async () => {
  const grid = printed(applications).map((cells) =>
    cells.map((one) => (String(one.value).includes("本年新收") ? cell("一、上年新收政府信息公开申请数量") : one)),
  );
  const { wrong, read, problems } = await readOf(grid, applications);
  expect(wrong).toEqual([]);
  expect(read).toBeLessThan(25 * 7);
  expect(problems.map(({ kind }) => kind)).toContain("labelMissing");
});

/** A column beside that of the last total of 表三, with a label in the total's row. */
const withColumnBesideTotal = (label: string, { before }: { readonly before: boolean }): RichGrid =>
  printed(applications).map((cells) => {
    const last = cells.at(-1) ?? blank;
    const added = last.figure ? cell(900) : last.value === "总计" ? cell(label) : blank;
    return before ? [...cells.slice(0, -1), added, last] : [...cells, added];
  });

test("表三 with a column 小计 before 总计: 总计 is read", async () => {
  const { wrong, read } = await readOf(withColumnBesideTotal("小计", { before: true }), applications);
  expect({ wrong, read }).toEqual({ wrong: [], read: 25 * 7 });
});

test.each([true, false])("表三 with two columns 总计: neither is read, and both are named (before: %j)", async (before) => {
  const { wrong, read, problems } = await readOf(withColumnBesideTotal("总计", { before }), applications);
  expect({ wrong, read }).toEqual({ wrong: [], read: 25 * 6 });
  expect(problems).toMatchObject([{ kind: "undecided", what: "twice", cells: [{ address: "J2" }, { address: "K2" }] }]);
});

test.each(["一季度处理决定数量", "2024年处理决定数量"])(
  "表二 whose decisions are headed %s: the header is missing, and no row is out of order",
  async (label) => {
    const grid = printed(disclosure).map((cells) => cells.map((one) => (one.value === "本年处理决定数量" ? cell(label) : one)));
    const { problems, wrong, read } = await readOf(grid, disclosure);
    expect({ wrong, read }).toEqual({ wrong: [], read: 7 });
    expect(problems).toMatchObject([{ kind: "labelMissing", axis: "column", label: "本年处理决定数量" }]);
    expect(problems[0]).not.toHaveProperty("stray");
  },
);
