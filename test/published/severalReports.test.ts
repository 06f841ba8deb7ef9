import { readHtml } from "../../src/documents";
import { readPublished, type PublishedReport } from "../../src/published";
import { publishedPage } from "./publishedPage";

const contentOf = (page: string): string => /<body>([^]*)<\/body>/u.exec(page)?.[1] ?? "";
const LAST = publishedPage({ year: 2023 }).replaceAll("<td>5</td>", "<td>9</td>").replace("队伍还不够稳定。", "上年的人手不够。");
/** A page named after this year's report, on which last year's stands first. */
const PAGE = publishedPage().replace("<body>", `<body><h1>清河县教育局2024年政府信息公开工作年度报告</h1>${contentOf(LAST)}`);

const textOf = ({ filling }: PublishedReport): string => (filling.narrative ?? []).map(({ heading, text }) => heading + text).join("\n");

test("of two reports on one page nothing is read until somebody says the year, and that is asked", async () => {
  const report = await readPublished(await readHtml(PAGE));
  expect(report.figures.size).toBe(0);
  expect(textOf(report)).toBe("\n".repeat((report.filling.narrative ?? []).length - 1));
  expect(report.year).toBeUndefined();
  expect(report.organ).toBe("清河县教育局");
  expect(report.notes.map(({ asks, words, figures }) => [asks, words, figures?.length])).toEqual([
    ["year", "2023 年、2024 年", undefined],
    [undefined, "2023 年、2024 年", 200],
  ]);
});

test.each([
  [2023, LAST],
  [2024, publishedPage()],
])("the one of %d is read as it would be alone", async (year, page) => {
  const [report, alone] = [await readPublished(await readHtml(PAGE), { year }), await readPublished(await readHtml(page))];
  expect(report.figures).toEqual(alone.figures);
  expect(textOf(report)).toBe(textOf(alone));
  expect(report.organ).toBe(alone.organ);
});

test("the copy may begin with the introduction, without a title, right below the last sentence", async () => {
  const page = publishedPage().replace(/<p>清河县教育局<\/p>[^]*<\/body>/u, "</div></div></body>");
  const article = /<div class="content">([^]*?)<\/div>/u.exec(page)?.[1] ?? "";
  const [report, alone] = [await readPublished(await readHtml(page.replace("</div></div></body>", `${article}$&`))), await readPublished(await readHtml(page))];
  expect(report.figures).toEqual(alone.figures);
  expect(textOf(report)).toBe(textOf(alone));
});

test("a report that stands twice, for screens and for printing, is one", async () => {
  const twice = publishedPage().replace("</body>", `${contentOf(publishedPage())}</body>`);
  const [report, alone] = [await readPublished(await readHtml(twice)), await readPublished(await readHtml(publishedPage()))];
  expect(report.figures).toEqual(alone.figures);
  expect(textOf(report)).toBe(textOf(alone));
  const told = report.notes.filter(({ kind, sentence }) => kind === "left" && sentence.zh.startsWith("原文里同一份报告还有一遍"));
  expect(told.map(({ place }) => place)).toEqual([{ paragraph: expect.any(Number) as number }]);
  expect(alone.notes.some(({ sentence }) => sentence.zh.startsWith("原文里同一份报告还有一遍"))).toBe(false);
});
