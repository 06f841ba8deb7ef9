import { templateUse, templateUseSentences } from "../../../src/report";
import { edition2021 } from "../../../src/statute";
import { docx, p, table } from "../docxFixture";
import { builtInTemplate, sampleContent } from "../sampleContent";
import { reportModel } from "../../../src/report";

const use = (body: string, entries: Record<string, string> = {}) => templateUse(docx(body, entries), edition2021);
/** All tags of a table's figures, as the form names them. */
const figures = (number: string): string[] =>
  [...reportModel(sampleContent()).vocabulary.keys()].filter((name) => new RegExp(`^${number}\\.(?!.*合计|结转\\.|行政诉讼\\.[^.]+$)`, "u").test(name));

test("the built-in template takes everything", () => {
  expect(templateUse(builtInTemplate(), edition2021)).toEqual({ takesNothing: false, lacks: [], partly: [] });
});

test.each([
  ["plain words", p("某镇2024年报告"), {}],
  [
    "programs' own braces",
    '<w:p><w:r><w:drawing><a:ext uri="{28A0092B-C50C-407E-A947-70E740481C1C}"/></w:drawing></w:r></w:p>',
    { "customXml/itemProps1.xml": '<x id="{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"/>' },
  ],
])("a template takes nothing that has %s", (_, body, entries) => {
  expect(use(body, entries)).toEqual({ takesNothing: true, lacks: ["二", "三", "四"], partly: [] });
  expect(templateUseSentences(use(body, entries)).map(({ zh }) => zh)).toEqual([expect.stringMatching(/^这个模板里没有标签/u)]);
});

test.each([
  ["in a watermark", '<w:p><w:r><w:pict><v:textpath string="{机关名称}"/></w:pict></w:r></w:p>'],
  ["over runs", "<w:p><w:r><w:t>{机关</w:t></w:r><w:r><w:t>名称}</w:t></w:r></w:p>"],
])("a tag %s is one", (_, body) => {
  expect(use(body)).toMatchObject({ takesNothing: false, lacks: ["二", "三", "四"] });
});

test("a table is there by its tag, or by the tags of its figures; sentences about some of them are none", () => {
  expect(use(p("{表二}") + p("{ 表三 }") + p("共{四.行政复议.总计}件"))).toMatchObject({ lacks: ["四"], partly: [] });
  expect(use(p("{表二}{表三}") + table([figures("四").map((name) => `{${name}}`)]))).toEqual({ takesNothing: false, lacks: [], partly: [] });
});

test("a table of which some cells have no tag is told with the first of them", () => {
  const [first = "", second = "", ...rest] = figures("四");
  const partly = use(p("{表二}{表三}") + table([["3", "0", ...rest.map((name) => `{${name}}`)]]));
  expect(partly).toEqual({ takesNothing: false, lacks: [], partly: [{ table: "四", missing: [first, second] }] });
  expect(templateUseSentences(partly)[0]?.zh).toContain(`模板的表四里有 2 格没有标签（如 {${first}}）`);
});
