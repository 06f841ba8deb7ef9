import { chineseCount } from "../../language";
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

/** The introduction that 正文 starts with, of named data only, and of the edition: its notice and its sections. */
function introductionOf({ notice, sections }: Edition): string {
  const names = sections.map(({ number, heading }) => heading.replace(`${number}、`, "").replaceAll("、", "和"));
  return (
    `根据《中华人民共和国政府信息公开条例》和${notice}的要求，` +
    `{机关名称}编制了{年度}年政府信息公开工作年度报告。全文由${names.join("、")}${chineseCount(names.length)}个部分组成，` +
    "统计期限{统计期限}。对报告内容如有疑问，请与{机关名称}联系（{联系方式}）。"
  );
}

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
    ...parts.map(({ heading, text = "", hint }) => ({ section: number, heading, text, hint })),
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
