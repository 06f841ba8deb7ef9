import fc from "fast-check";
import { printTable, type PrintedTable } from "../../src/layout";
import { edition2019, edition2021, type Edition } from "../../src/statute";
import { fillTemplate, reportModel } from "../../src/report";
import { columnWidths } from "../../src/report/tables/columnWidths";
import { fitTable } from "../../src/report/tables/rowFit";
import { runs } from "../runs";
import { docx, p } from "./docxFixture";
import { readDocx } from "./readDocx";
import { sampleContent } from "./sampleContent";

const tableOf = (edition: Edition, number: string): PrintedTable => {
  const table = edition.tables.find((one) => one.number === number);
  if (!table) throw new Error(`no table ${number}`);
  return printTable(table);
};
/** The page of GB/T 9704—2012 in twips, without the heading above a table. */
const page = { width: 8844, height: 12_756 - 560 };
const fit = (printed: PrintedTable, height: number, { width = page.width, character = 210 } = {}) =>
  fitTable(printed, { height, widths: columnWidths(printed, width).map((one) => one - 100), character });

test("table 三 of every edition stands on one page of GB/T 9704—2012, that of 2021 drawn closer", () => {
  expect(fit(tableOf(edition2019, "三"), page.height).parts).toHaveLength(1);
  const { parts, line = 0, least } = fit(tableOf(edition2021, "三"), page.height);
  expect([parts.length, least]).toEqual([1, 0]);
  expect(line).toBeGreaterThan(240);
});

test("a table that has room is drawn as it always was, one of several blocks too", () => {
  for (const number of ["二", "四"]) expect(fit(tableOf(edition2021, number), page.height)).toMatchObject({ least: 399, parts: [{}] });
  expect(fit(tableOf(edition2021, "三"), 20_000)).not.toHaveProperty("line");
  expect(fit(tableOf(edition2021, "二"), 1000).parts).toHaveLength(1);
});

test("larger type is drawn closer sooner, and cut where that does not suffice", () => {
  expect(fit(tableOf(edition2021, "三"), page.height, { character: 320 }).parts.length).toBeGreaterThan(1);
});

test("whatever the page: every figure stands in one part, in order, under all the labels that the form has above and beside it", () => {
  const printed = tableOf(edition2021, "三");
  const around = (table: PrintedTable, id: string): string[] => {
    const at = table.cells.find(({ figure }) => figure?.id === id);
    return table.cells.flatMap(({ role, text, row, rowSpan, column, columnSpan }) => {
      const beside = role === "label" && at !== undefined && row <= at.row && at.row < row + rowSpan;
      const above = role === "header" && at !== undefined && column <= at.column && at.column < column + columnSpan;
      return beside || above ? [text] : [];
    });
  };
  const ids = (table: PrintedTable): string[] => table.cells.flatMap(({ figure }) => (figure ? [figure.id] : []));
  fc.assert(
    fc.property(fc.integer({ min: 1500, max: 13_000 }), fc.integer({ min: 6000, max: 13_000 }), (height, width) => {
      const { parts } = fit(printed, height, { width });
      expect(parts.flatMap(ids)).toEqual(ids(printed));
      for (const part of parts) for (const id of ids(part)) expect(around(part, id)).toEqual(around(printed, id));
    }),
    { numRuns: runs(60, 15) },
  );
});

test("in a document, each part is a table with the headers, and begins on a page of its own", () => {
  const low = '<w:sectPr><w:pgSz w:w="11906" w:h="9000"/><w:pgMar w:top="1000" w:bottom="1000" w:left="1500" w:right="1500" w:gutter="0"/></w:sectPr>';
  const document = fillTemplate(docx(`${p("前")}${p("{表三}")}${p("后", `<w:pPr>${low}</w:pPr>`)}`), reportModel(sampleContent()));
  const tables = readDocx(document).filter((block) => block.kind === "table");
  expect(tables.length).toBeGreaterThan(1);
  for (const { cells, headerRows } of tables) {
    expect(headerRows).toBe(3);
    expect(cells.map(({ text }) => text)).toContain("三、本年度办理结果");
  }
});
