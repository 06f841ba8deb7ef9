/** @jest-environment jsdom */
import fc from "fast-check";
import { checkWorkbook, type PlacedFinding } from "../../src/jobs";
import { evaluateConditionalFormats } from "../../src/workbench/engine";
import { colors } from "../../src/workbook/standard/look";
import { balancedFigures, ruledFigures } from "../check/balancedTable";
import { cellAt, openReport, type OpenReport } from "../jobs/openReport";
import { readWorkbook, reportAreas } from "../../src/workbook";

let report: OpenReport;
let places: ReadonlyMap<string, { readonly sheet: string; readonly address: string }>;
beforeAll(async () => {
  report = await openReport();
  places = readWorkbook(await report.sheets.read(reportAreas())).places;
});

/** Puts figures into the workbook; one that is not in the map becomes blank. */
function fill(figures: ReadonlyMap<string, number>): void {
  report.book.edit("user", () => {
    for (const [id, { sheet, address }] of places) {
      report.book.sheet(sheet).setContent(cellAt(address), { constant: figures.get(id) ?? null, formula: null });
    }
  });
}

/** The cells of all sheets that a conditional format fills with a color. */
function filled(color: string): string[] {
  return report.book.sheets.flatMap((sheet) =>
    [...evaluateConditionalFormats(report.book, sheet)].flatMap(([address, { fill: one }]) =>
      one?.toUpperCase() === color ? [`${sheet.name}!${address}`] : [],
    ),
  );
}

/** The cells that a broken sum is to turn red: all of it, but of a column's total the total alone. */
function redCells({ check, cells }: PlacedFinding): string[] {
  const red = check === "A2" ? cells.slice(-1) : cells;
  return red.map(({ sheet, address }) => `${sheet}!${address}`);
}

const findings = async () => (await checkWorkbook(report.sheets, "zh-CN")).findings;
const unique = (cells: readonly string[]): string[] => [...new Set(cells)].sort();

test("each figure changed alone turns red exactly the cells of the rules that the pane lists", async () => {
  const [table] = fc.sample(balancedFigures, { numRuns: 1, seed: 7 });
  if (!table) throw new Error("no table");
  fill(table);
  expect(filled(colors.wrongFill)).toEqual([]);
  for (const figure of ruledFigures) {
    fill(new Map(table).set(figure, (table.get(figure) ?? 0) + 1));
    const found = await findings();
    expect(found.length).toBeGreaterThan(0);
    expect(unique(filled(colors.wrongFill))).toEqual(unique(found.flatMap(redCells)));
  }
}, 60_000);

test("with any figures wrong or blank, the sheet is red where the pane lists a sum and yellow where it lists a blank", async () => {
  const change = fc.dictionary(fc.constantFrom(...ruledFigures), fc.option(fc.nat({ max: 500 })), { maxKeys: 12 });
  await fc.assert(
    fc.asyncProperty(balancedFigures, change, async (table, changes) => {
      const figures = new Map(table);
      for (const [id, value] of Object.entries(changes)) {
        if (value === null) figures.delete(id);
        else figures.set(id, value);
      }
      fill(figures);
      const found = await findings();
      const sums = found.filter(({ evidence }) => evidence.kind === "sum");
      const blanks = found.filter(({ evidence }) => evidence.kind === "blank");
      const red = unique(sums.flatMap(redCells));
      expect(unique(filled(colors.wrongFill))).toEqual(red);
      const yellow = blanks.flatMap(({ cells }) => cells.map(({ sheet, address }) => `${sheet}!${address}`));
      expect(unique(filled(colors.blankFill))).toEqual(unique(yellow.filter((cell) => !red.includes(cell))));
    }),
    { numRuns: 15 },
  );
}, 60_000);

test("with formula totals, too, red and yellow say what the pane says while the table is being filled in", async () => {
  report = await openReport("formula");
  const toEnter = [...ruledFigures].filter((id) => !/outcomesTotal|[:.]total$/u.test(id));
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.constantFrom(...toEnter), fc.nat({ max: 3 }), { minKeys: 1 }), async (figures) => {
      report.book.edit("user", () => {
        for (const id of toEnter) {
          const place = places.get(id);
          if (place) report.book.sheet(place.sheet).setContent(cellAt(place.address), { constant: figures[id] ?? null, formula: null });
        }
      });
      const sums = (await findings()).filter(({ evidence }) => evidence.kind === "sum");
      expect(unique(filled(colors.wrongFill))).toEqual(unique(sums.flatMap(redCells)));
    }),
    { numRuns: 15 },
  );
}, 60_000);

test("a text is amber, and an impossible number red", () => {
  fill(new Map());
  report.paste("四 复议诉讼", "A6", [["5件", "-1", "1.5"]]);
  expect(filled(colors.notPlainFill)).toEqual(["四 复议诉讼!A6"]);
  expect(unique(filled(colors.wrongFill))).toEqual(["四 复议诉讼!B6", "四 复议诉讼!C6"]);
});
