import { strFromU8, unzipSync } from "fflate";
import { fillTemplate, reportModel, templateUse } from "../../../src/report";
import { edition2021 } from "../../../src/statute";
import { docx, p } from "../docxFixture";
import { entry } from "../readDocx";
import { sampleContent } from "../sampleContent";
import { faultsOf } from "./faultsOf";

const model = reportModel(sampleContent());
const deleted = (inner: string): string => `<w:del w:id="1" w:author="张三">${inner}</w:del>`;
const run = (inner: string): string => `<w:r>${inner}</w:r>`;
const control = (inner: string): string => `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;

const bodies: readonly (readonly [string, string])[] = [
  ["a tag", deleted(run("<w:delText>{机关名称}</w:delText>"))],
  ["a wrong tag, half a tag, a list's beginning, full-width braces", deleted(run("<w:delText>{机关名程}{#一}{年度 ｛年度｝</w:delText>"))],
  ["a field's code", deleted(run("<w:delInstrText>QUOTE {年度}</w:delInstrText>"))],
  ["a picture's description", deleted(run('<w:drawing><wp:inline><wp:docPr id="1" name="图" descr="{机关名程}"/></wp:inline></w:drawing>'))],
  ["a tag that was moved away", '<w:moveFrom w:id="1" w:author="张三"><w:r><w:t>{机关名称}{#一}</w:t></w:r></w:moveFrom>'],
  ["a deletion in an insertion", `<w:ins w:id="2" w:author="张三">${deleted(run("<w:delText>{机关名程}</w:delText>"))}</w:ins>`],
  ["a control that shows data", control(deleted(run("<w:delText>{年度}</w:delText>")))],
];

test.each(bodies)("what a tracked change deletes stays as it is and is neither tag nor fault: %s", (_, inner) => {
  const document = fillTemplate(docx(`<w:p>${inner}</w:p>`), model);
  expect(entry(document, "word/document.xml")).toContain(inner);
});

test.each(bodies)("a template takes nothing by it: %s", (_, inner) => {
  expect(templateUse(docx(`<w:p>${inner}</w:p>`), edition2021).takesNothing).toBe(true);
});

test("what stands beside it is filled, and a mark that a paragraph or a row is deleted deletes no words", () => {
  const [, inner = ""] = bodies[0] ?? [];
  const mark = '<w:pPr><w:rPr><w:del w:id="5" w:author="张三"/></w:rPr></w:pPr>';
  const xml = entry(fillTemplate(docx(p("{年度}", mark) + `<w:p>${inner}${run("<w:t>{年度}</w:t>")}</w:p>` + p("{年度}")), model), "word/document.xml");
  expect(xml.match(/>2025<\/w:t>/gu)).toHaveLength(3);
  expect(xml).toContain("<w:delText>{机关名称}</w:delText>");
});

test("a deletion within a tag does not hide it, and a list whose beginning was deleted has none", () => {
  const within = `<w:p>${run("<w:t>{机关</w:t>")}${deleted(run("<w:delText>的{</w:delText>"))}${run("<w:t>名称}</w:t>")}</w:p>`;
  expect(entry(fillTemplate(docx(within), model), "word/document.xml")).toContain("青原县云溪镇人民政府</w:t>");
  expect(faultsOf(docx(`<w:p>${deleted(run("<w:delText>{#一}</w:delText>"))}</w:p>` + p("{/一}")))).toEqual([
    expect.stringMatching(/^模板正文第 2 段：\{\/一\}：有结尾/u),
  ]);
});

test("no stand-in of a brace stays anywhere in the package", () => {
  const document = fillTemplate(
    docx(bodies.map(([, inner], index) => `<w:p>${inner.replace(/w:id="1"/u, `w:id="${index + 10}"`).replace('w:id="2"', 'w:id="30"')}</w:p>`).join("")),
    model,
  );
  for (const bytes of Object.values(unzipSync(document))) expect(strFromU8(bytes)).not.toMatch(/[\uFDD0-\uFDD3]/u);
});
