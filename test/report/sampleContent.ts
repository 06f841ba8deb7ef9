import { readFileSync } from "node:fs";
import { join } from "node:path";
import { printTable } from "../../src/layout";
import type { NarrativeRow, OrganData, ReportContent } from "../../src/report";
import { editionInForce, type FigureId } from "../../src/statute";

/** The built-in template, as committed. */
export const builtInTemplate = (): Uint8Array => new Uint8Array(readFileSync(join(__dirname, "../../assets/report-template.docx")));

export const organ: OrganData = {
  name: "青原县云溪镇人民政府",
  kind: "乡镇",
  year: 2025,
  title: "",
  period: "自2025年1月1日起至2025年12月31日止",
  date: "2026年1月15日",
  contact: "云溪镇中心街8号",
};

/** Every figure of the form, with a value of its own: 1, 2, 3 … in reading order. */
export const numberedFigures: ReadonlyMap<FigureId, string> = new Map(
  editionInForce.tables
    .flatMap((table) => printTable(table).cells)
    .flatMap(({ figure }) => (figure ? [figure.id] : []))
    .map((id, index) => [id, String(index + 1)]),
);

const narrative: readonly NarrativeRow[] = [
  { section: "引言", heading: "", text: "{机关名称}编制了{年度}年的报告。" },
  { section: "一", heading: "（一）主动公开", text: "全年发布信息{发布信息条数}条。\n栏目都按时更新。" },
  { section: "五", heading: "（一）存在的主要问题", text: "解读形式比较单一。" },
  { section: "六", heading: "（一）收取信息处理费情况", text: "没有收取信息处理费。" },
];

/** A small report with all figures, to be varied. */
export function sampleContent(changes: Partial<ReportContent> = {}): ReportContent {
  return {
    edition: editionInForce,
    organ,
    figures: numberedFigures,
    namedFigures: new Map([["发布信息条数", "1268"]]),
    narrative,
    ...changes,
  };
}
