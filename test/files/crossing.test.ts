import fc from "fast-check";
import { createExcelSheets } from "../../src/excel";
import { newFileSheets, openFileSheets } from "../../src/files";
import { checkWorkbook, insertSheets, type CheckReport } from "../../src/jobs";
import { edition2019, edition2021 } from "../../src/statute";
import { readReport, type Sheets, type Totals } from "../../src/workbook";
import { evaluateConditionalFormats, type Book } from "../../workbench/src/engine";
import { openXlsx, saveXlsx } from "../../workbench/src/xlsx";
import { openExcel } from "../excelHost";
import { bookState } from "../../workbench/test/xlsx/bookState";
import { randomBook } from "../../workbench/test/xlsx/randomBook";
import { runs } from "../runs";
import { anyFilling } from "./filledReport";

/** Everything that the port tells of a report: all cells, the figures and where they stand, and the findings in both languages. */
async function told(sheets: Sheets) {
  const { sheetNames } = await sheets.read([]);
  const { blocks } = await sheets.read(sheetNames.map((sheet) => ({ sheet, address: "A1:P60" })));
  const { entries, places, problems, edition } = await readReport(sheets);
  return {
    cells: Object.fromEntries(sheetNames.map((name, index) => [name, blocks[index]])),
    entries,
    places,
    problems,
    edition: edition.id,
    chinese: whole(await checkWorkbook(sheets, "zh-CN")),
    english: whole(await checkWorkbook(sheets, "en-US")),
  };
}

/** A report with its preview made; how a spreadsheet keeps its flags is its own affair. */
const whole = ({ preview, printedFrom, ...report }: CheckReport) => ({ ...report, flags: undefined, preview: preview(), printedFrom: printedFrom() });

/** The cells that conditional formats change, with their look, sheet by sheet. */
const flags = (book: Book) => book.sheets.map((sheet) => [sheet.name, [...evaluateConditionalFormats(book, sheet)].sort()]);

const forms = [edition2021, edition2019].flatMap((edition) =>
  (["typed", "formula"] as const satisfies readonly Totals[]).map((totals) => ({ edition, totals, name: `${edition.id}, ${totals} totals` })),
);

describe.each(forms)("$name", ({ edition, totals }) => {
  const fillings = anyFilling(edition);

  test("a workbook that Excel filled and saved says in a file what it says in Excel", async () => {
    await fc.assert(
      fc.asyncProperty(fillings, async (filling) => {
        const { book } = await openExcel();
        const excel = createExcelSheets();
        await insertSheets(excel, { totals, edition, filling });
        await excel.write({ sheet: "三 依申请公开", address: "E6" }, 3);
        const bytes = await saveXlsx(book);
        const file = await openFileSheets(bytes);
        const inFile = await told(file);
        expect(inFile).toEqual(await told(excel));
        expect(inFile.chinese.findings.length).toBeGreaterThan(0);

        // The same change on both sides leaves both the same, to the last flag.
        for (const sheets of [file, excel]) await sheets.write({ sheet: "三 依申请公开", address: "D7" }, 999);
        expect(await told(file)).toEqual(await told(excel));
        const reopened = await openXlsx(await file.save());
        expect(bookState(reopened)).toEqual(bookState(book));
        expect(flags(reopened)).toEqual(flags(book));
      }),
      { numRuns: runs(4, 1), endOnFailure: true },
    );
  }, 120_000);

  test("a workbook written as a file says in Excel what it says in the file, and is the one that Excel would have made", async () => {
    await fc.assert(
      fc.asyncProperty(fillings, async (filling) => {
        const file = newFileSheets();
        await insertSheets(file, { totals, edition, filling });
        const book = await openXlsx(await file.save());
        await openExcel({ book });
        const excel = createExcelSheets();
        expect(await told(excel)).toEqual(await told(file));

        const made = await openExcel();
        await insertSheets(createExcelSheets(), { totals, edition, filling });
        made.book.edit("user", () => {
          made.book.deleteSheet(made.book.sheet("Sheet1"));
        });
        expect(bookState(book)).toEqual(bookState(made.book));
        expect(flags(book)).toEqual(flags(made.book));
      }),
      { numRuns: runs(4, 1), endOnFailure: true },
    );
  }, 120_000);
});

test("sheets inserted into any file leave its own as they were, and are those that a new file gets", async () => {
  const alone = newFileSheets();
  await insertSheets(alone, { totals: "formula" });
  const inserted = bookState(await openXlsx(await alone.save()));
  await fc.assert(
    fc.asyncProperty(randomBook, async (book) => {
      const own = bookState(await openXlsx(await saveXlsx(book)));
      const taken = own.sheets.map(({ name }) => name);
      const file = await openFileSheets(await saveXlsx(book));
      await insertSheets(file, { totals: "formula" });
      const both = bookState(await openXlsx(await file.save()));
      expect(both.sheets.slice(0, taken.length)).toEqual(own.sheets);
      expect(both.sheets.slice(taken.length)).toEqual(inserted.sheets.filter(({ name }) => !taken.includes(name)));
      expect(both.names).toEqual(own.names);
      expect(both.properties).toEqual(own.properties);
      expect(both.active).toBe("基本信息");
    }),
    { numRuns: runs(20, 2), endOnFailure: true },
  );
}, 120_000);

test("a value written into any file changes that cell, what depends on it, and nothing else", async () => {
  const values = fc.oneof(fc.integer(), fc.constantFrom("=1+1", "文字", "", " 空 ", "#N/A"));
  await fc.assert(
    fc.asyncProperty(randomBook, values, async (book, value) => {
      const bytes = await saveXlsx(book);
      const [name = ""] = book.sheets.filter(({ state }) => !state.isProtected).map((sheet) => sheet.name);
      fc.pre(name !== "");
      const expected = await openXlsx(bytes);
      const cell = { row: 30, column: 20 };
      expected.edit("user", () => {
        expected.sheet(name).setContent(cell, { constant: value === "" ? null : value, formula: null });
      });
      const file = await openFileSheets(bytes);
      await file.write({ sheet: name, address: "U31" }, value);
      const written = await openXlsx(await file.save());
      expect(bookState(written)).toEqual(bookState(expected));
      const areas = book.sheets.map((sheet) => ({ sheet: sheet.name, address: "A1:T30" }));
      expect(await file.read(areas)).toEqual(await (await openFileSheets(bytes)).read(areas));
    }),
    { numRuns: runs(40, 2), endOnFailure: true },
  );
}, 120_000);
