import { readHtml, type Grid, type SourceDocument } from "../../src/documents";
import { readPublished } from "../../src/published";
import { publishedPage } from "./publishedPage";

const THIRD = /<table><tr><td colspan=3 rowspan=3>[^]*?<\/table>/u;

/** 表三 with blanks where merged cells were: each row has ten cells. */
function flat(table: string): string {
  const blanks = (count: number): string => "<td></td>".repeat(count);
  return table
    .replace("<td colspan=3 rowspan=3>（本列", "<td>（本列")
    .replace(/<td>(（本列[^<]*)<\/td><td colspan=7>申请人情况<\/td>/u, `<td>$1</td>${blanks(2)}<td>申请人情况</td>${blanks(6)}`)
    .replace(
      /<td rowspan=2>自然人<\/td><td colspan=5>(法人或其他组织)<\/td><td rowspan=2>总计<\/td>/u,
      `${blanks(3)}<td>自然人</td><td>$1</td>${blanks(4)}<td>总计</td>`,
    )
    .replace(/<tr>(<td>商业企业<\/td>[^]*?)<\/tr>/u, `<tr>${blanks(4)}$1${blanks(1)}</tr>`)
    .replaceAll(/<td rowspan=\d+>三、本年度办理结果<\/td>/gu, "")
    .replaceAll(/<td colspan=3>([一二四]、[^<]*)<\/td>/gu, `<td>$1</td>${blanks(2)}`)
    .replaceAll(/<td colspan=2>(（[一二七]）[^<]*)<\/td>/gu, `${blanks(1)}<td>$1</td>${blanks(1)}`)
    .replaceAll(/<td rowspan=\d>(（[三四五六]）[^<]*)<\/td>/gu, `${blanks(1)}<td>$1</td>`)
    .replaceAll(/<tr><td>(\d\.)/gu, `<tr>${blanks(2)}<td>$1`);
}

const flatPage = (change: (table: string) => string): Promise<SourceDocument> => readHtml(publishedPage().replace(THIRD, (table) => change(flat(table))));

const applications = async (document: SourceDocument): Promise<number> =>
  [...(await readPublished(document)).figures.keys()].filter((id) => id.startsWith("applications.")).length;

test("rows of the half above stand over a header that is said again: they are read", async () => {
  const document = await flatPage((table) => {
    const [header = ""] = /<tr><td>（本列[^]*?(?=<tr><td>一、本年新收)/u.exec(table) ?? [];
    return table.replace(/<tr>(?:<td><\/td>)+<td>（七）总计/u, `</table><table>$&`).replace("<tr><td>四、结转", `${header}$&`);
  });
  expect(document.blocks.filter((block) => block.kind === "grid" && block.columns === 10)).toHaveLength(2);
  expect(await applications(document)).toBe(25 * 7);
});

/** The grid with its columns moved from a row on, as two tables that touch on paper are one. */
function movedFrom(grid: Grid, from: number): Grid {
  const places = Array.from({ length: grid.columns + 1 }, (_, column) => 2 * column);
  const at = (row: number, column: number): number =>
    column === 0 || column === grid.columns ? (places[column] ?? 0) : (places[column] ?? 0) - (row >= from ? 1 : 0);
  const cells = grid.cells.map((cell) => {
    const column = at(cell.row, cell.column);
    return { ...cell, column, columnSpan: at(cell.row, cell.column + cell.columnSpan) - column };
  });
  return { ...grid, columns: 2 * grid.columns, cells };
}

test("two halves that touch are read by the columns of each", async () => {
  const document = await flatPage((table) => table);
  const blocks = document.blocks.map((block) => (block.kind === "grid" && block.columns === 10 ? movedFrom(block, 10) : block));
  expect(await applications(document)).toBe(25 * 7);
  expect(await applications({ ...document, blocks })).toBe(25 * 7);
});
