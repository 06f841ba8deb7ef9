import fc from "fast-check";
import { checkWorkbook, type PlacedFinding } from "../../src/jobs";
import { edition2019, edition2021, type Edition } from "../../src/statute";
import { evaluateConditionalFormats } from "../../workbench/src/engine";
import { readReport, type Totals } from "../../src/workbook";
import { colors } from "../../src/workbook/standard/look";
import { balancedFigures, ruledFigures } from "../checks/balancedTable";
import { cellAt, openReport, type OpenReport } from "../jobs/openReport";
import { runs, some } from "../runs";
import { figuresOfForm } from "../ofForm";

let report: OpenReport;
let places: ReadonlyMap<string, { readonly sheet: string; readonly address: string }>;

/** Opens a fresh Excel with the standard sheets of an edition. */
async function open(edition: Edition, totals: Totals = "typed"): Promise<void> {
  report = await openReport(totals, edition);
  places = (await readReport(report.sheets)).places;
}

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

describe.each([edition2021, edition2019])("the edition of $id", (edition) => {
  const ruled = ruledFigures(edition);
  beforeAll(() => open(edition));

  test("each figure changed alone turns red exactly the cells of the rules that the pane lists", async () => {
    const [table] = fc.sample(balancedFigures(edition), { numRuns: 1, seed: 7 });
    if (!table) throw new Error("no table");
    fill(table);
    expect(filled(colors.wrongFill)).toEqual([]);
    for (const figure of some([...ruled], 7)) {
      fill(new Map(table).set(figure, (table.get(figure) ?? 0) + 1));
      const found = (await findings()).filter(({ evidence }) => evidence.kind === "sum");
      expect(found.length).toBeGreaterThan(0);
      expect(unique(filled(colors.wrongFill))).toEqual(unique(found.flatMap(redCells)));
    }
  }, 60_000);

  test("with any figures wrong or blank, the sheet is red where the pane lists a sum and yellow where it lists a blank", async () => {
    const change = fc.dictionary(fc.constantFrom(...ruled), fc.option(fc.nat({ max: 500 })), { maxKeys: 12 });
    await fc.assert(
      fc.asyncProperty(balancedFigures(edition), change, async (table, changes) => {
        const figures = new Map(table);
        for (const [id, value] of figuresOfForm(changes)) {
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
      { numRuns: runs(15, 2) },
    );
  }, 60_000);

  test("with formula totals, too, red and yellow say what the pane says while the table is being filled in", async () => {
    report = await openReport("formula", edition);
    const toEnter = [...ruled].filter((id) => !/outcomesTotal|[:.]total$/u.test(id));
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
      { numRuns: runs(15, 2) },
    );
  }, 60_000);
});

test("a text is amber, and an impossible number red", async () => {
  await open(edition2021);
  report.paste("四 复议诉讼", "A6", [["5件", "-1", "1.5"]]);
  expect(filled(colors.notPlainFill)).toEqual(["四 复议诉讼!A6"]);
  expect(unique(filled(colors.wrongFill))).toEqual(["四 复议诉讼!B6", "四 复议诉讼!C6"]);
});

test("a change may be negative; a fraction is red, a text amber; the pane lists the same cells", async () => {
  await open(edition2019);
  report.paste("二 主动公开", "B9", [
    ["12", "-15", "3"],
    ["-1", "-1.5", "0"],
  ]);
  report.paste("二 主动公开", "C17", [["−15"]]);
  expect(unique(filled(colors.wrongFill))).toEqual(["二 主动公开!B10", "二 主动公开!C10"]);
  expect(filled(colors.notPlainFill)).toEqual(["二 主动公开!C17"]);
  const single = (await findings()).filter(({ evidence }) => evidence.kind !== "blank");
  expect(single.flatMap(({ check, cells }) => cells.map(({ address }) => `${check} ${address}`)).sort()).toEqual(["A5 B10", "A5 C10", "A6 C17"]);
});
