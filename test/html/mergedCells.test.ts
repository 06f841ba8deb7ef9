import * as fc from "fast-check";
import { documentHtml } from "../../src/html";
import { docx, p } from "../report/docxFixture";
import { readDocx } from "../report/readDocx";
import { runs } from "../runs";
import { asInDocument, tablesOf } from "./readHtml";

type Size = readonly [columns: number, rows: number];

interface Grid {
  readonly rows: number;
  readonly columns: number;
  /** How many rows are marked as headers. */
  readonly headers: number;
  /** The sizes of the cells in their order, over and over; a cell is smaller where there is no room. */
  readonly sizes: readonly Size[];
}

const size = fc.integer({ min: 1, max: 3 });
const grids: fc.Arbitrary<Grid> = fc.record({
  rows: fc.integer({ min: 1, max: 6 }),
  columns: fc.integer({ min: 1, max: 6 }),
  headers: fc.nat(3),
  sizes: fc.array(fc.tuple(size, size), { minLength: 1, maxLength: 8 }),
});

/** A table of WordprocessingML whose cells tile the grid, merged downwards by `vMerge` and sideways by `gridSpan`. */
function tableOf({ rows, columns, headers, sizes }: Grid): string {
  const places: { readonly from: number; readonly width: number; readonly top: number }[][] = Array.from({ length: rows }, () => []);
  let next = 0;
  for (const [row, line] of places.entries()) {
    for (let column = 0; column < columns; column++) {
      if (line.some(({ from, width }) => column >= from && column < from + width)) continue;
      const [wide, high] = sizes[next++ % sizes.length] ?? [1, 1];
      const right = Math.min(column + wide, columns, ...line.filter(({ from }) => from > column).map(({ from }) => from));
      for (const below of places.slice(row, row + high)) below.push({ from: column, width: right - column, top: row });
    }
    line.sort((a, b) => a.from - b.from);
  }
  const trs = places.map((line, row) => {
    const tcs = line.map(({ from, width, top }) => {
      const merge = top === row ? '<w:vMerge w:val="restart"/>' : "<w:vMerge/>";
      return `<w:tc><w:tcPr><w:gridSpan w:val="${width}"/>${merge}</w:tcPr>${top === row ? p(`${row},${from}`) : "<w:p/>"}</w:tc>`;
    });
    return `<w:tr>${row < headers ? "<w:trPr><w:tblHeader/></w:trPr>" : ""}${tcs.join("")}</w:tr>`;
  });
  return `<w:tbl><w:tblPr/><w:tblGrid/>${trs.join("")}</w:tbl>`;
}

test("however cells are merged and rows marked, the page's cells are the document's and cover the grid once", async () => {
  await fc.assert(
    fc.asyncProperty(grids, async (grid) => {
      const document = docx(tableOf(grid));
      const [table] = tablesOf(await documentHtml(document));
      expect([{ cells: table?.cells.map(asInDocument) }]).toMatchObject(
        readDocx(document).map((block) => (block.kind === "table" ? { cells: block.cells } : block)),
      );
      expect(table?.claims).toEqual(Array.from({ length: grid.rows }, () => Array<number>(grid.columns).fill(1)));
    }),
    { numRuns: runs(100, 20) },
  );
}, 60_000);
