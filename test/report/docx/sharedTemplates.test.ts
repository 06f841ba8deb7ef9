import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fillTemplate, reportModel } from "../../../src/report";
import { entry } from "../readDocx";
import { sampleContent } from "../sampleContent";
import { faultsOf } from "./faultsOf";
import { ofForm } from "../../ofForm";

const model = reportModel(sampleContent());
const NAME = "青原县云溪镇人民政府";
const filled = (template: Uint8Array): Uint8Array => fillTemplate(template, model);

const inputs = join(__dirname, "../../../../shared/inputs");
const read = (name: string): Uint8Array => new Uint8Array(readFileSync(join(inputs, name)));

(existsSync(inputs) ? describe : describe.skip)("the inputs beside the checkout (skipped where ../shared is absent)", () => {
  test.each([
    "01-main-part-is-document2.docx",
    "02-comment-in-list.docx",
    "04-list-end-carries-section.docx",
    "07a-tag-in-watermark.docx",
    "08-attached-local-template.docx",
  ])("%s is filled", (name) => {
    const document = filled(read(name));
    const text = ["word/document.xml", "word/document2.xml", "word/header1.xml"]
      .map((part) => {
        try {
          return entry(document, part);
        } catch {
          return "";
        }
      })
      .join("");
    expect(text).toContain(NAME);
    expect(text).not.toContain("{");
  });

  test("05 has one fault with its place, whatever the figures", () => {
    const without = reportModel(sampleContent({ figures: new Map([[ofForm("cases:review.total"), "0"]]) }));
    for (const content of [model, without]) {
      expect(faultsOf(read("05-tracked-insertion-around-begin.docx"), content)).toEqual([
        expect.stringMatching(/^模板正文第 3 段：\{\/有行政复议\}：开头和结尾一个在修订标记/u),
      ]);
    }
  });
});
