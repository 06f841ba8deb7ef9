import { readFileSync } from "node:fs";
import { fillTemplate, reportModel, type ReportContent, type ReportModel } from "../../src/report";
import { edition2021 } from "../../src/statute";
import { docx, p, table } from "../../test/report/docxFixture";
import { figures } from "../timings/figures";
import type { Group } from "../timings/group";

const builtIn = new Uint8Array(readFileSync(new URL("../../assets/report-template.docx", import.meta.url)));
const loopOfRows = docx(
  table([
    ["序号", "编号", "承办单位"],
    ["{#建议提案}{序号}", "{编号}", "{承办单位}{/建议提案}"],
  ]),
);
const loopOfParagraphs = docx(p("{#建议提案}") + p("{序号}. {编号}，由{承办单位}办理。") + p("{/建议提案}"));

/** The kinds of tags that 正文 has: a 要素, a ready sentence, a condition. */
const paragraph = "全年发布信息 {发布信息条数} 条，{句.收到申请}。{#有申请}都已办理。{/有申请}";

const contentOf = (paragraphs: number): ReportContent => ({
  edition: edition2021,
  organ: { name: "某县某镇人民政府", kind: "乡镇", year: 2025, title: "", period: "", date: "", contact: "" },
  figures: new Map(figures.map(({ id }) => [id, "0"])),
  namedFigures: new Map([["发布信息条数", "23"]]),
  narrative: Array.from({ length: paragraphs }, () => ({ section: "一", heading: "", text: paragraph })),
});

function modelOf(items: number): ReportModel {
  const named = Array.from({ length: items }, (_, index): [string, string][] => [
    [`建议提案.${index + 1}.编号`, `第${index + 1}号`],
    [`建议提案.${index + 1}.承办单位`, "党政综合办公室"],
  ]);
  return reportModel({ ...contentOf(0), namedFigures: new Map(named.flat()) });
}

const contents = [10, 100, 1_000].map((count) => [count, contentOf(count)] as const);
const models = [10, 100, 1_000].map((count) => [count, reportModel(contentOf(count))] as const);
const lists = [1_000, 10_000].map((count) => [count, modelOf(count)] as const);

const named = <Given>(given: readonly (readonly [number, Given])[], unit: string, task: (one: Given) => void): Group["tasks"] =>
  Object.fromEntries(
    given.map(([count, one]) => [
      `${count.toLocaleString("en")} ${unit}`,
      () => {
        task(one);
      },
    ]),
  );

/** Replacing the tags of 正文, and filling templates; the groups' last columns show how the time grows. */
export const groups: readonly Group[] = [
  { title: "replace the tags of 正文", tasks: named(contents, "paragraphs", (content) => void reportModel(content)) },
  { title: "fill the built-in template", tasks: named(models, "paragraphs", (model) => void fillTemplate(builtIn, model)) },
  { title: "a loop of a table's rows", tasks: named(lists, "rows", (model) => void fillTemplate(loopOfRows, model)) },
  { title: "a loop of paragraphs", tasks: named(lists, "paragraphs", (model) => void fillTemplate(loopOfParagraphs, model)) },
];
