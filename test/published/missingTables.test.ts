import { readHtml } from "../../src/documents";
import { tableFigures } from "../../src/figures";
import { importReport } from "../../src/jobs";
import { readPublished } from "../../src/published";
import { editionInForce } from "../../src/statute";
import { publishedNews } from "../../src/taskpane/published/publishedNews";
import { openAnswers } from "../../src/taskpane/published/answered";
import { publishedPage } from "./publishedPage";

const TABLE = /<table>[^]*?<\/table>/gu;
const all = editionInForce.tables.map((table) => tableFigures(table).map(({ id }) => id));

/** The page with a picture in the place of some tables. */
function pageWithout(...missing: readonly number[]): string {
  let at = 0;
  return publishedPage().replace(TABLE, (table) => (missing.includes(at++) ? '<p><img src="table.png"></p>' : table));
}

/** The figures that are asked for, question by question. */
const asked = async (page: string) =>
  (await readPublished(await readHtml(page))).notes.flatMap(({ kind, about, figures = [] }) => (kind === "question" ? [{ about, figures }] : []));

test.each([[[0]], [[1]], [[2]], [[0, 1, 2]]])("all figures of a table that is a picture are asked once (%s)", async (missing) => {
  const questions = await asked(pageWithout(...missing));
  const wanted = missing.flatMap((at) => all[at] ?? []);
  const own = questions.flatMap(({ figures }) => figures).filter((id) => wanted.includes(id));
  expect(own).toHaveLength(wanted.length);
  expect(new Set(own)).toEqual(new Set(wanted));
});

test("of a table that stands twice all figures are asked, beside what is said of it", async () => {
  const [table2 = ""] = publishedPage().match(TABLE) ?? [];
  const questions = await asked(publishedPage().replace(table2, `${table2}<p>另有：</p>${table2.replace("<td>3</td>", "<td>4</td>")}`));
  expect(questions.filter(({ about }) => about === "表二")).toEqual([{ about: "表二", figures: all[0] }]);
});

test("who has a report without its tables can type them in, and is told how many are open", async () => {
  const document = await readHtml(pageWithout(0, 1, 2));
  const request = { totals: "typed", source: "年报.html" } as const;
  const news = publishedNews(await importReport(document, request), request.source, "zh-CN");
  expect(openAnswers(news, {})).toBe(all.flat().length);
  const answers = new Map(all.flat().map((id) => [id, 0] as const));
  const filled = await importReport(document, { ...request, answers });
  expect(filled.figures).toEqual(answers);
  expect(filled.notes.filter(({ kind, figures = [] }) => kind === "question" && figures.length > 0)).toEqual([]);
});
