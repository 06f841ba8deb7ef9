import { readHtml } from "../../../src/documents";
import { importReport } from "../../../src/jobs";
import type { FigureId } from "../../../src/statute";
import { ofForm } from "../../ofForm";
import { publishedPage } from "../../published/publishedPage";

/** The report of a page on which a row of 表三 has six figures, with what a person took from it. */
const imported = async (answers?: ReadonlyMap<FigureId, number>) => {
  const page = publishedPage().replace(/(<td>3.要求提供公开出版物<\/td>)<td>0<\/td>/u, "$1");
  return importReport(await readHtml(page), { totals: "typed", source: "报告.html", ...(answers && { answers }) });
};
const kindsOf = ({ notes }: Awaited<ReturnType<typeof imported>>): string[] => notes.map(({ kind, about }) => `${kind} ${about}`);

test("a figure that a person took from the source is filled in, and said to be", async () => {
  const coercion = ofForm("disclosure.coercion:decisions");
  const report = await imported(new Map([[coercion, 7]]));
  expect(report.figures.get(coercion)).toBe(7);
  expect(report.filling.figures?.get(coercion)).toBe(7);
  const before = await imported();
  expect(before.figures.has(coercion)).toBe(false);
  expect(kindsOf(before)).toContain("question 表二 行政强制·处理决定");
  expect(kindsOf(report)).not.toContain("question 表二 行政强制·处理决定");
  expect(report.plans.at(-1)?.content).toContainEqual(["人工填写", "表二 行政强制·处理决定", "第 1 个表第 11 行", "/", "由人对照原文填写：7。"]);
});

test("a question about several figures stays until all are answered", async () => {
  const asked = (await imported()).notes.find(({ figures }) => figures?.length === 7)?.figures ?? [];
  const some = await imported(new Map(asked.slice(1).map((id) => [id, 0])));
  expect(kindsOf(some)).toContain("question 表三");
  const all = await imported(new Map(asked.map((id) => [id, 0])));
  expect(kindsOf(all)).not.toContain("question 表三");
  expect(all.figures.size).toBe(some.figures.size + 1);
});

test("what was read is no answer's to change", async () => {
  const read = ofForm("applications.received:total");
  const report = await imported(new Map([[read, 99]]));
  expect(report.figures.get(read)).toBe(5);
  expect(report.notes.filter(({ kind }) => kind === "filled")).toEqual([]);
});

test("sums are held against what was filled in too", async () => {
  const asked = (await imported()).notes.find(({ figures }) => figures?.length === 7)?.figures ?? [];
  const [right, wrong] = [await imported(new Map(asked.map((id) => [id, 0]))), await imported(new Map(asked.map((id) => [id, 3])))];
  expect(kindsOf(right)).not.toContain("remark 表三");
  expect(kindsOf(wrong)).toContain("remark 表三");
});
