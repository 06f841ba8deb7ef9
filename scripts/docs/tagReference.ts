import { reportTerms, type ReportTerms, type Term } from "../../src/report";
import { templateNames } from "../../src/report/templateNames";
import type { Table } from "../../src/statute";
import { busyReport, sampleReport } from "./exampleContent";

/** The names that tags can have, as a reference to be printed: docs/要素名称.md. */
export function tagReference(): string {
  const terms = reportTerms(busyReport);
  return `${[
    ...beginning,
    ...section("机关和年度", "取自“基本信息”。", valueTable(terms.organ)),
    ...section("要素", named(terms), valueTable(terms.named)),
    ...busyReport.edition.tables.flatMap((table) => tableSection(table, terms)),
    ...section("合计", sums, valueTable(sumsOf(terms))),
    ...section("现成的句子", sentences, sentenceTable(terms)),
    ...section("比率和上年", rates, valueTable([...terms.rates, ...lastYearExamples(terms)])),
    ...section("条件", conditions, conditionTable(terms)),
    ...section("列表", lists, listTable),
    ...section("只用于 Word 模板", "写法见[报告样式和自己的模板](报告样式.md)。", templateTable()),
  ].join("\n")}\n`;
}

const beginning = [
  "# 要素名称",
  "",
  "写在花括号里的名称叫标签，如 `{年度}`。“正文”的句子、小标题，“基本信息”的报告标题，以及 Word 模板里都能用；生成报告时换成数值。",
  "",
  "花括号要用半角。名称里的点是半角句点，写成“。”“．”“·”也认得；空格不计。写错的名称会指出来，并给出最接近的名称。还没有填数值的标签照原样印出，也会指出来。",
  "",
  "名称只是名称：标签里不能写算式。“示例”一栏的数是编的（机关是样表的机关）。",
];

/** The names that give way to a 要素 of the same name, as a report finds them. */
function givingWay({ organ, figures, sentences, rates }: ReportTerms): string[] {
  const isTaken = (name: string): boolean => reportTerms({ ...busyReport, namedFigures: new Map([[name, "1"]]) }).clashing.includes(name);
  return [organ, figures, sentences, rates].flatMap((terms) => terms.map(({ name }) => name)).filter((name) => !isTaken(name));
}

const named = (terms: ReportTerms): string =>
  `“基本信息”下半部分的“要素”，名称由自己起，一行一个。与本表其他名称相同的不采用；与${givingWay(terms)
    .map((name) => `“${name}”`)
    .join("")}相同的，用自己的。`;

const sums =
  "表上没有印、可以由表上的数加出来的数。有一个没有填，合计就没有。“合计”是总计一列的；其他各列，在后面加“.自然人”等，如 `{三.不予公开.合计.自然人}`。";

const sentences = "没有的用文字说，不写“0件”；分列时只列不是 0 的。句末不带标点，写成“全年`{句.收到申请}`，`{句.上年结转}`。”即可。";

const rates =
  "百分比四舍五入到一位小数，整除的不写小数：100% 是全部，100.0% 不是全部。上年是 0 时没有同比，收办总数是 0 时没有办结率。" +
  "上面“表二”“表三”“表四”“合计”的每个名称，前面加“上年.”是上年的数（取自“上年数据”表），加“同比.”是与上年相比的变化，如 `{上年.三.结转下年度.总计}`、`{同比.收办总数}`。";

const conditions =
  "`{#有申请}`……`{/有申请}` 之间的内容，成立时才印；`{^有申请}`……`{/有申请}` 之间的，不成立时才印。在“正文”里，开头和结尾要在同一格。" +
  "数和要素的名称也可以当条件：填了而且不是 0 就成立，如 `{#三.不予公开.合计}`。";

const lists =
  "要素的名称写成“列表名.序号”或“列表名.序号.项目”，就成为一个列表，在 Word 模板里写一次，有几项印几次。各项按序号排；各栏都空着的不印。每个数也能单独用，如 `{建议提案.1.编号}`。";

const listTable = [
  "| 要素的名称 | 数值 | 模板里 |",
  "| --- | --- | --- |",
  "| 建议提案.1.编号 | 第12号 | `{#建议提案}{序号}.{编号}，由{承办单位}办理。{/建议提案}` |",
  "| 建议提案.1.承办单位 | 农业农村办公室 | |",
  "| 建议提案.2.编号 | 第35号 | |",
  "| 建议提案.2.承办单位 | 党政综合办公室 | |",
  "| 公开栏.1 | 东村 | `{#公开栏}{内容}{/公开栏}` |",
];

function section(title: string, text: string, table: readonly string[]): string[] {
  return ["", `## ${title}`, "", text, "", ...table];
}

const row = (...cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
const tag = (name: string): string => `\`{${name}}\``;

const valueTable = (terms: readonly Term[]): string[] => [
  row("标签", "是什么", "示例"),
  row("---", "---", "---"),
  ...terms.map(({ name, about, text }) => row(tag(name), about.zh, text)),
];

/** A table of the form: every figure, but of rows with several columns only the total. */
function tableSection(table: Table, { figures }: ReportTerms): string[] {
  const own = figures.filter(({ name, figures: ids }) => name.startsWith(`${table.number}.`) && ids.length === 1 && isOwnName(name));
  const [block] = table.blocks;
  const columns = block && table.blocks.length === 1 && block.rows.length > 1 ? block.columns.map(({ name }) => name) : [];
  const total = columns.at(-1);
  if (total === undefined) return section(table.name, `${table.name}的每个数。`, valueTable(own));
  const others = columns
    .slice(0, -1)
    .map((name) => `“${name}”`)
    .join("");
  return section(
    table.name,
    `每一行的${total}。其他各列，把末尾的“${total}”换成${others}，如 ${tag(`${own[0]?.name.split(".").slice(0, -1).join(".")}.${columns[0]}`)}。` +
      `${tag("三.结转下年度.总计")} 也可以写成 ${tag("三.结转.总计")}。`,
    valueTable(own.filter(({ name }) => name.endsWith(`.${total}`))),
  );
}

const isOwnName = (name: string): boolean => !name.startsWith("三.结转.");

function sumsOf({ figures }: ReportTerms): Term[] {
  return figures.filter(({ name, figures: ids }) => ids.length > 1 && !name.includes(".合计."));
}

function lastYearExamples({ lastYear, changes }: ReportTerms): Term[] {
  const shown = ["三.本年新收.总计", "二.行政许可.处理决定", "三.结转下年度.总计"];
  const of = (terms: readonly Term[], prefix: string): Term[] => terms.filter(({ name }) => shown.some((one) => name === `${prefix}.${one}`));
  return [...of(lastYear, "上年"), ...of(changes, "同比")];
}

function sentenceTable({ sentences: busy }: ReportTerms): string[] {
  const none = new Map(reportTerms(sampleReport).sentences.map(({ name, text }) => [name, text]));
  return [
    row("标签", "是什么", "都是 0 时", "示例"),
    row("---", "---", "---", "---"),
    ...busy.map(({ name, about, text }) => row(tag(name), about.zh, none.get(name) ?? "", text)),
  ];
}

const conditionTable = ({ conditions: all }: ReportTerms): string[] => [
  row("条件", "什么时候成立", "示例"),
  row("---", "---", "---"),
  ...all.map(({ name, about, holds }) => row(`\`{#${name}}\`……\`{/${name}}\``, about.zh, holds ? "成立" : "不成立")),
];

const { title, brokenTitle, signature, introduction, heading, text } = templateNames;

/** What each name is that only a template has. */
const templateAbouts: Readonly<Record<keyof typeof templateNames, readonly [string, string]>> = {
  title: [tag(title), "报告标题，一行"],
  brokenTitle: [tag(brokenTitle), "报告标题，需要时分成两行"],
  signature: [tag(signature), "机关和日期，单独占一段"],
  introduction: [
    `\`{#${introduction}}\`……\`{/${introduction}}\``,
    "第一部分之前的各段；各部分是 `{#一}`……`{/一}` 到 `{#六}`……`{/六}`；二、三、四分表前、表后：`{#二.表前}`……`{/二.表前}`、`{#二.表后}`……`{/二.表后}`",
  ],
  heading: [tag(heading), "各部分之中：小标题"],
  text: [tag(text), "各部分之中：一段文字"],
};

const templateTable = (): string[] => [
  row("标签", "是什么"),
  row("---", "---"),
  ...Object.values(templateAbouts).map(([written, about]) => row(written, about)),
  ...busyReport.edition.tables.map((table) => row(tag(table.name), `${table.name}整张表，单独占一段`)),
  row(tag("序号"), "列表之中：第几项"),
];
