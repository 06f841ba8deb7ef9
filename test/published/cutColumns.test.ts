import { readHtml, type SourceDocument } from "../../src/documents";
import { readPublished } from "../../src/published";
import { publishedPage } from "./publishedPage";

/** 表三 of a page without what stands in its last two columns, as where the side of the paper cut them off, its rows with these. */
async function cut(row: string): Promise<SourceDocument> {
  const zeros = "<td>0</td>".repeat(7);
  const html = publishedPage().replace(`<td>2.重复申请</td>${zeros}`, `<td>2.重复申请</td>${row}`);
  const { blocks, ...document } = await readHtml(html);
  const one = blocks.find((block) => block.kind === "grid" && block.cells.some(({ text }) => text === "申请人情况"));
  return {
    ...document,
    blocks: blocks.map((block) => {
      const place = { ...block.place, page: 2 };
      if (block !== one || block.kind !== "grid") return { ...block, place };
      const right = block.columns - 2;
      const cells = block.cells.filter(({ column }) => column < right).map((cell) => ({ ...cell, columnSpan: Math.min(cell.columnSpan, right - cell.column) }));
      return { ...block, place, columns: right, cells };
    }),
  };
}

const ofThird = ({ figures }: { readonly figures: ReadonlyMap<string, number> }): string[] =>
  [...figures.keys()].filter((id) => id.startsWith("applications."));

test("where the side of a page cut off the last columns, those that add up are read, and of others every figure is asked", async () => {
  const whole = await readPublished(await cut("<td>0</td>".repeat(7)));
  expect(ofThird(whole)).toHaveLength(25 * 5);
  // 「9」 stood in the first of its cells, which is lost: it stands one too far left for nobody to see.
  const moved = await readPublished(await cut(`<td>0</td><td>9</td>${"<td>0</td>".repeat(5)}`));
  expect(ofThird(moved)).toHaveLength(25 * 4);
  expect(ofThird(moved).filter((id) => id.endsWith(":business"))).toEqual([]);
  const asked = new Set(moved.notes.flatMap(({ kind, figures = [] }) => (kind === "question" ? figures : [])));
  expect([...asked].filter((id) => id.endsWith(":business"))).toHaveLength(25);
});
