import { existsSync, readFileSync } from "node:fs";
import { guidePage } from "../../../webpack/guide/guidePage.mjs";
import { guideFiles } from "../../../webpack/guide/guidePages.mjs";

const pages = { 使用指南: "index.html", 查错: "findings.html" };

test("a document becomes a page with its title, whose links lead to the other pages", () => {
  const page = guidePage("# 指南\n\n见[查错](查错.md)、[一节](查错.md#一节)和[微软](https://learn.microsoft.com/)。\n", pages);
  expect(page).toContain("<title>指南</title>");
  expect(page).toContain('<a href="findings.html">查错</a>、<a href="findings.html#一节">一节</a>和<a href="https://learn.microsoft.com/">微软</a>');
  expect(page).toContain('<nav aria-label="年报助手的说明"><a href="index.html">使用指南</a><a href="findings.html">查错</a></nav>');
});

test("headings are places to link to", () => {
  expect(guidePage("# 指南\n\n## 一、`x` 的 用法\n", pages)).toContain('<h2 id="一、x-的-用法">');
});

test("what looks like HTML is text, so that no document can put a script there", () => {
  const page = guidePage('# 指南\n\n<script>alert(1)</script>\n\n有 <img src=x onerror=alert(1)> 的\n\n![图"](images/a.png)\n', pages);
  expect(page).not.toMatch(/<script|<img src=x/u);
  expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  expect(page).toContain('<img src="images/a.png" alt="图&quot;">');
});

test("a link to a document without a page is refused", () => {
  expect(() => guidePage("# 指南\n\n[决定](decisions.md)\n", pages)).toThrow("decisions.md");
});

test.each(Object.keys(guideFiles))("%s becomes a page whose pictures are there", (name) => {
  const page = guidePage(readFileSync(`docs/${name}.md`, "utf8"), guideFiles);
  const pictures = Array.from(page.matchAll(/<img src="([^"]+)"/gu), ([, file]) => `docs/${file}`);
  expect(pictures.filter((file) => !existsSync(file))).toEqual([]);
  expect(page).toContain("<h1");
});
