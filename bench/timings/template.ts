import { readFileSync } from "node:fs";
import { fillTemplate, reportModel, type ReportContent } from "../../src/report";
import { edition2021 } from "../../src/statute";
import { figures } from "./figures";
import type { Group } from "./group";

const template = new Uint8Array(readFileSync(new URL("../../assets/report-template.docx", import.meta.url)));

const reportOf = (paragraphs: number): ReportContent => ({
  edition: edition2021,
  organ: { name: "某县某镇人民政府", kind: "乡镇", year: 2025, title: "", period: "", date: "", contact: "" },
  figures: new Map(figures.map(({ id }) => [id, "0"])),
  namedFigures: new Map([["发布信息条数", "23"]]),
  narrative: Array.from({ length: paragraphs }, () => ({ section: "一", heading: "", text: "全年发布信息 {发布信息条数} 条。" })),
});

function fill(paragraphs: number): () => void {
  const model = reportModel(reportOf(paragraphs));
  return () => void fillTemplate(template, model);
}

export const templateFilling: Group = {
  title: "fill the report template",
  tasks: { "10 paragraphs": fill(10), "100 paragraphs": fill(100), "1,000 paragraphs": fill(1000) },
};
