import { readHtml } from "../../src/documents";
import { readPublished } from "../../src/published";
import { publishedPage } from "./publishedPage";

const page = publishedPage();
/** Two tables with the text between them as one. */
const joined = (html: string, heading: string): string => html.replace(new RegExp(`</table><p>${heading}[^]*?<table>`, "u"), "");
const CUT = "<tr><td colspan=2>（七）总计";

test.each([
  ["表三 and 表四", joined(page, "四、")],
  ["the end of 表三 on another page and 表四", joined(page.replace(CUT, `</table><p>- 3 -</p><table>${CUT}`), "四、")],
  ["表二 and 表三", joined(page, "三、")],
  ["all", joined(joined(page, "四、"), "三、")],
])("tables without anything between them are each read as if they stood alone: %s", async (_, html) => {
  expect(html).not.toBe(page);
  const [one, other] = [await readPublished(await readHtml(html)), await readPublished(await readHtml(page))];
  expect(other.figures.size).toBe(199);
  expect(new Map(one.figures)).toEqual(new Map(other.figures));
  expect(one.edition).toBe(other.edition);
});
