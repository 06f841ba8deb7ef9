import { tableFigures } from "../../../src/figures";
import { editions, type Edition, type Table } from "../../../src/statute";
import { cellContent, readReport } from "../../../src/workbook";
import { gridSheets, type GridSheet } from "../gridSheets";
import { blockOf, richTable } from "./richGrid";

const editionNamed = (id: number): Edition => {
  const edition = editions.find((one) => one.id === id);
  if (!edition) throw new Error(String(id));
  return edition;
};
const [older, newer] = [editionNamed(2019), editionNamed(2021)];

/** A table on a sheet of its own, below a title of a year. */
const titled = (table: Table | undefined, year: number): GridSheet => {
  if (!table) throw new Error("no table");
  const grid = richTable(table, new Map(tableFigures(table).map(({ id }, index) => [id, index % 9])));
  return { name: `统计${table.number}`, grid: [[cellContent(`青石县柳林镇人民政府${year}年度政府信息公开情况统计表`)], ...blockOf(grid)] };
};
const kindsOf = async (sheets: readonly GridSheet[]) => {
  const { edition, problems } = await readReport(gridSheets(sheets));
  return { edition: edition.id, problems: problems.filter(({ kind }) => kind !== "missing") };
};

test("an old 表二 among new tables of 2025 is the one that is told, whatever the figures weigh", async () => {
  const { edition, problems } = await kindsOf([titled(older.tables[0], 2025), titled(newer.tables[1], 2025), titled(newer.tables[2], 2025)]);
  expect(edition).toBe(2021);
  expect(problems).toMatchObject([{ kind: "tableEdition", table: "表二", found: 2019, expected: 2021 }]);
});

test("an old 表三 among new tables of 2025 is the one that is told", async () => {
  const { edition, problems } = await kindsOf([titled(newer.tables[0], 2025), titled(older.tables[1], 2025), titled(newer.tables[2], 2025)]);
  expect(edition).toBe(2021);
  expect(problems).toMatchObject([{ kind: "tableEdition", table: "表三", found: 2019, expected: 2021 }]);
});

test("own tables of the old edition under titles of 2025 are told once, as standard sheets are; those of 2020 are right", async () => {
  expect(await kindsOf(older.tables.map((table) => titled(table, 2025)))).toEqual({
    edition: 2019,
    problems: [{ kind: "otherEdition", found: 2019, year: 2025, expected: 2021 }],
  });
  expect(await kindsOf(older.tables.map((table) => titled(table, 2020)))).toEqual({ edition: 2019, problems: [] });
});
