import fc from "fast-check";
import { edition2021 } from "../../src/statute";
import { cellContent, planStandardSheets, readReport, type CellContent, type ReadableSheets, type ReportReading } from "../../src/workbook";
import { parseRange } from "../../src/address";
import { planSheets } from "./planSheets";

/** The standard sheets, in which cells are changed while they are open. */
async function openBook(totals: "typed" | "formula") {
  const sheets = planSheets(planStandardSheets(edition2021, totals));
  const changes = new Map<string, CellContent>();
  const open: ReadableSheets = {
    ...sheets,
    read: async (areas) => {
      const snapshot = await sheets.read(areas);
      const blocks = snapshot.blocks.map((block, index) => {
        const { sheet = "", address = "" } = areas[index] ?? {};
        const { top = 0, left = 0 } = parseRange(address) ?? {};
        return block?.map((cells, row) => cells.map((cell, column) => changes.get(`${sheet}!${top + row},${left + column}`) ?? { ...cell }));
      });
      return { ...snapshot, blocks };
    },
  };
  const names = (await sheets.survey()).map(({ name }) => name);
  return { open, names, change: (sheet: string, row: number, column: number, cell: CellContent) => changes.set(`${sheet}!${row},${column}`, cell) };
}

const essence = (reading: ReportReading) => ({ ...reading, foundAt: undefined });

const cell = fc.oneof(
  fc.constantFrom("", "5件", "其他", "单位：万元", "总计", "2024", "/", "#N/A", "小计").map((text) => cellContent(text)),
  fc.nat({ max: 30 }).map((value) => cellContent(value)),
  fc.nat({ max: 30 }).map((value) => cellContent(value, { shown: `${value}万` })),
);
const edit = fc.record({ sheet: fc.nat(), row: fc.nat({ max: 32 }), column: fc.nat({ max: 15 }), cell });

test.each(["typed", "formula"] as const)(
  "whatever is changed, reading again says what it says without what was kept of the reading before: totals %s",
  async (totals) => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 12 }), async (edits) => {
        const { open, names, change } = await openBook(totals);
        let { foundAt } = await readReport(open);
        ({ foundAt } = await readReport(open, foundAt));
        for (const one of edits) {
          change(names[one.sheet % names.length] ?? "", one.row, one.column, one.cell);
          const again = await readReport(open, foundAt);
          expect(essence(again)).toEqual(essence(await readReport(open, { ...foundAt, contents: [] })));
          ({ foundAt } = again);
        }
      }),
      { numRuns: 12 },
    );
  },
  60_000,
);
