import { INTRODUCTION, type Edition, type Section } from "../../statute";
import type { RangeFormat, SheetPlan } from "../sheetPlan";
import type { Filling } from "./filling";
import { colors, looks } from "./look";
import type { NarrativeRow } from "./narrativeRow";
import { isSamePart, narrativeParts, partLabel } from "./narrativePart";
import { NARRATIVE_SHEET } from "./sheetNames";

/** The header of 正文. */
export const NARRATIVE_HEADER = ["部分", "小标题", "正文", "提示"] as const;

const HEADER_ROW = 3;
/** How many rows are ready to be written in: they have the looks, and lines where something is suggested. */
const ROWS = 40;

/** The introduction that 正文 starts with, of named data only. */
const introductionOf = ({ notice }: Edition): string =>
  `根据《中华人民共和国政府信息公开条例》和${notice}的要求，` +
  "{机关名称}编制了{年度}年政府信息公开工作年度报告。全文由总体情况、主动公开政府信息情况、" +
  "收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分组成，" +
  "统计期限{统计期限}。对报告内容如有疑问，请与{机关名称}联系（{联系方式}）。";

/** Parts that can be written from the tables alone, whatever the figures are; by the name of the part. */
const texts: Readonly<Record<string, string>> = {
  依申请公开: "{年度}年{句.收到申请}，{句.上年结转}。{句.办理结果}，{句.结转}。{句.行政复议}，{句.行政诉讼}。",
};

/** What to write, by the name of the part: one line each, so that no row must grow for its hint alone. */
const hints: Readonly<Record<string, string>> = {
  主动公开: "公开了什么、多少条；{句.规范性文件}。",
  依申请公开: "已写好，按表三、表四的数自动成句，可以改。",
  政府信息管理: "制度、目录、发布审核、清理等。",
  政府信息公开平台建设: "网站、政务新媒体、公开栏、查阅点等。",
  监督保障: "组织领导、人员、培训、考核、社会评议等。",
  存在的主要问题: "写具体问题，不与往年雷同。",
  改进情况: "写改进措施和上年问题的整改结果。",
  收取信息处理费情况: "必须报告，可写 {句.信息处理费}。",
  其他事项: "没有的写“无其他需要报告的事项”。",
};

/** A row of the sheet as it is planned: the narrative with what to write there. */
interface PlannedRow extends NarrativeRow {
  readonly hint: string;
}

/** Plans 正文: a row a paragraph, or several paragraphs in one cell by Alt+Enter. */
export function planNarrativeSheet(edition: Edition, { narrative: filled = [] }: Filling = {}): SheetPlan {
  const parts = narrativeParts(edition);
  const labels = parts.map(partLabel);
  const suggested = [introductionRow(edition), ...edition.sections.flatMap(suggestedRows)];
  const strays = filled.filter((row) => !labels.includes(partLabel(row))).map((row) => ({ ...row, hint: "" }));
  const known = parts.flatMap((part) =>
    fillRows(
      suggested.filter((row) => isSamePart(row, part)),
      filled.filter((row) => isSamePart(row, part)),
    ),
  );
  const rows = [...known, ...strays];
  const lastRow = HEADER_ROW + Math.max(ROWS, rows.length);
  return {
    name: NARRATIVE_SHEET,
    tabColor: colors.tab,
    content: [
      ["正文", "", "", ""],
      ["一行一段，或在一格里用 Alt+Enter 换行分段。正文空着的行不印。小标题可以改、可以增减行。打印成文的正文，请点窗格里“预览”下面的“打印稿”。", "", "", ""],
      [...NARRATIVE_HEADER],
      ...rows.map((row) => [partLabel(row), row.heading, row.text, row.hint]),
      ...Array.from({ length: lastRow - HEADER_ROW - rows.length }, () => ["", "", "", ""]),
    ],
    merges: ["A1:C1", "A2:C2"],
    formats: formats(HEADER_ROW + rows.length, lastRow),
    columnWidths: [13, 30, 72, 44],
    rowHeights: new Map([
      [1, 32],
      [2, 34],
      [HEADER_ROW, 22],
    ]),
    conditionalFormats: [],
    validations: [
      {
        address: `A${HEADER_ROW + 1}:A${lastRow}`,
        accepts: { kind: "list", values: labels },
        onOther: "stop",
        errorTitle: "部分",
        errorMessage: `请从下拉列表中选：${labels.join("、")}。`,
      },
    ],
    freeze: { rows: HEADER_ROW, columns: 0 },
    print: { orientation: "portrait", area: "A:C", titleRows: `${HEADER_ROW}:${HEADER_ROW}` },
  };
}

/** What 正文 starts with before anything is written: rows with a text only. */
export const suggestedNarrative = (edition: Edition): readonly NarrativeRow[] =>
  [introductionRow(edition), ...edition.sections.flatMap(suggestedRows)].filter(({ text }) => text !== "");

const introductionRow = (edition: Edition): PlannedRow => ({
  section: INTRODUCTION,
  heading: "",
  text: introductionOf(edition),
  hint: "已写好，可以改。",
});

/** A section's rows as the form suggests them: one under its own heading, one for each part; one above a table. */
function suggestedRows({ number, content, parts = [] }: Section): PlannedRow[] {
  if (content !== "narrative")
    return [{ section: number, heading: "", text: "", hint: `可以不填；印在表前，表后的选“${partLabel({ section: number, afterTable: true })}”。` }];
  return [
    { section: number, heading: "", text: "", hint: parts.length > 0 ? "本部分标题下开头的话，可以不填。" : "没有的写“无”。" },
    ...parts.map(({ name, heading }) => ({ section: number, heading, text: texts[name] ?? "", hint: hints[name] ?? "" })),
  ];
}

/** The given rows in their order, with the hints of those that the form suggests; behind them the suggestions left over, to be written. */
function fillRows(suggested: readonly PlannedRow[], given: readonly NarrativeRow[]): PlannedRow[] {
  if (given.length === 0) return [...suggested];
  const hintOf = (heading: string): string => suggested.find((row) => row.heading === heading)?.hint ?? "";
  const rest = suggested.filter((row) => row.heading !== "" && !given.some(({ heading }) => heading === row.heading));
  return [...given.map((row) => ({ ...row, hint: hintOf(row.heading) })), ...rest.map((row) => ({ ...row, text: "" }))];
}

/** Lines stand around the suggested and the filled rows only, or a print would end with empty boxes. */
function formats(lastWritten: number, lastRow: number): RangeFormat[] {
  const body = `A${HEADER_ROW + 1}:D${lastRow}`;
  return [
    { address: `A1:D${lastRow}`, ...looks.body },
    { address: "A1:C1", ...looks.title },
    { address: "A2:C2", ...looks.note },
    { address: `A${HEADER_ROW}:D${lastWritten}`, ...looks.grid },
    { address: `A${HEADER_ROW}:D${HEADER_ROW}`, ...looks.header },
    { address: body, wrap: true, vertical: "top" },
    { address: `A${HEADER_ROW + 1}:A${lastRow}`, horizontal: "center" },
    { address: `D${HEADER_ROW + 1}:D${lastRow}`, fontColor: colors.hint, fontSize: 10 },
  ];
}
