import { strToU8, zipSync } from "fflate";
import { documentHtml, documentText } from "../../src/html";
import { readable } from "../../src/html/readable";
import { docx, p } from "../report/docxFixture";
import { parseHtml, tablesOf } from "./readHtml";

const page = (body: string): Promise<string> => documentHtml(docx(body));
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;

test.each([
  ["a simple field", `<w:p>${run("共")}<w:fldSimple w:instr=" DOCPROPERTY 件数 ">${run("12")}</w:fldSimple>${run("件")}</w:p>`, "共12件"],
  ["a field in a field", `<w:p><w:fldSimple w:instr="IF"><w:fldSimple w:instr="QUOTE">${run("12")}</w:fldSimple>${run("件")}</w:fldSimple></w:p>`, "12件"],
  ["a field without result", `<w:p>${run("共")}<w:fldSimple w:instr="PAGE"/>${run("件")}</w:p>`, "共件"],
  [
    "characters with their pronunciation",
    `<w:p>${run("甲")}<w:r><w:ruby><w:rubyPr/><w:rt>${run("yǐ")}</w:rt><w:rubyBase>${run("乙")}</w:rubyBase></w:ruby></w:r>${run("丙")}</w:p>`,
    "甲乙丙",
  ],
  ["a stretch of another direction", `<w:p>${run("甲")}<w:bdo w:val="ltr">${run("乙")}</w:bdo><w:dir w:val="ltr">${run("丙")}</w:dir></w:p>`, "甲乙丙"],
])("the words of %s stand on the page and in the text", async (_, body, text) => {
  expect(parseHtml(await page(body)).body.textContent.trim()).toBe(text);
  expect((await documentText(docx(body))).trim()).toBe(text);
});

test("a carriage return ends a line: numbers on both sides of it stay two", async () => {
  expect(await page(`<w:p><w:r><w:t>12</w:t><w:cr/><w:t>34</w:t></w:r></w:p>`)).toContain("12<br />34");
});

test("a row that begins behind a column has its cells in their own columns", async () => {
  const cell = (text: string): string => `<w:tc>${p(text)}</w:tc>`;
  const rows = `<w:tr>${cell("甲")}${cell("乙")}${cell("丙")}</w:tr><w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${cell("3")}</w:tr>`;
  const [table] = tablesOf(await page(`<w:tbl><w:tblPr/><w:tblGrid/>${rows}</w:tbl>`));
  expect(table?.cells.map(({ row, column, text }) => [row, column, text])).toContainEqual([1, 2, "3"]);
});

test.each([
  ["pronunciations", "<w:ruby><w:rt>"],
  ["pronunciations of nothing", "<w:ruby><w:rubyBase>"],
  ["rows", "<w:trPr>"],
  ["rows behind columns", '<w:trPr><w:gridBefore w:val="2"/>'],
  ["columns before nothing", '<w:gridBefore w:val="2"/>'],
])("%s that never end are looked through once", (_, odd) => {
  const document = zipSync({ "word/document.xml": strToU8(`<w:trPr>${odd.repeat(40_000)}`) }, { level: 0 });
  const began = performance.now();
  expect(readable(document)).toBe(document);
  expect(performance.now() - began).toBeLessThan(2_000);
});
