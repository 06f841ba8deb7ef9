import { readHtml } from "../../src/documents";
import { readPublished } from "../../src/published";
import { publishedPage } from "./publishedPage";

const page = publishedPage().replace(/<div class="top">[^]*?<\/div>|<p>发布时间[^]*?<\/p>/gu, "");
/** The page as a spreadsheet saves a sheet: one table, with a row for each line of text. */
const asOneTable = (blank = ""): string => {
  const [, body = ""] = /<div class="content">([^]*?)<\/div>/u.exec(page) ?? [];
  const line = (text: string): string => `<tr height=20><td colspan=16 class=xl66>${text}</td></tr>${blank}`;
  const title = line("清河县教育局2024年政府信息公开工作年度报告");
  const rows = body.replace(/<\/?table>/gu, "").replace(/<p>([^]*?)<\/p>/gu, (_, text: string) => line(text));
  return `<html><head><meta charset=utf-8></head><body><table>${title}${rows}</table></body></html>`;
};

test.each([
  ["row by row", ""],
  ["with a blank row below each line", "<tr><td></td></tr>"],
])("a report that is one table, text and all, is read as the same one in lines and tables: %s", async (_, blank) => {
  const [one, other] = [await readPublished(await readHtml(asOneTable(blank))), await readPublished(await readHtml(page))];
  expect(other.figures.size).toBe(199);
  expect(one.figures).toEqual(other.figures);
  expect(one.filling).toEqual({ ...other.filling, organ: one.filling.organ });
  expect([one.organ, one.year]).toEqual([other.organ, other.year]);
  expect(one.notes.filter(({ kind }) => kind === "question").map(({ figures }) => figures)).toEqual(
    other.notes.filter(({ kind }) => kind === "question").map(({ figures }) => figures),
  );
});

test("what is read of it says the row of the table that it stood in", async () => {
  const { sources } = await readPublished(await readHtml(asOneTable()));
  expect(sources.find(({ about }) => about.startsWith("正文 六"))?.place.row).toBeGreaterThan(60);
  expect(sources.find(({ about }) => about.startsWith("表三"))?.place.row).toBeGreaterThan(20);
});
