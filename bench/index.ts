/**
 * `npm run bench`: the product's hot paths side by side in one run. Ratios to the first line of a group tell more than
 * the milliseconds, which depend on the machine.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Bench } from "tinybench";
import { checkFigures, readEntry, sentence, tableFigures, type Entry } from "../src/check";
import { fillTemplate, reportModel, type ReportContent } from "../src/report";
import { edition2021 } from "../src/statute";
import { planStandardSheets, readWorkbook, reportAreas } from "../src/workbook";
import { runLocate } from "./locate";
import { planSnapshot } from "../test/workbook/planSnapshot";

const figures = edition2021.tables.flatMap(tableFigures);
const entries = (value: string | number, changes: readonly (readonly [string, string | number])[] = []): Map<string, Entry> =>
  new Map([
    ...figures.map(({ id, column }): [string, Entry] => [id, readEntry(value, column.kind)]),
    ...changes.map(([id, one]): [string, Entry] => [id, readEntry(one, "count")]),
  ]);

const zeros = entries(0);
const oneBroken = entries(0, [["applications.granted:naturalPerson", 1]]);
const allText = entries("5件");
const plans = planStandardSheets(edition2021, "typed");
const snapshot = planSnapshot(plans, reportAreas());

const template = new Uint8Array(readFileSync(join(__dirname, "../assets/report-template.docx")));
const narrativeOf = (paragraphs: number): ReportContent => ({
  edition: edition2021,
  organ: { name: "某县某镇人民政府", kind: "乡镇", year: 2025, title: "", period: "", date: "", contact: "" },
  figures: new Map(figures.map(({ id }) => [id, "0"])),
  namedFigures: new Map([["发布信息条数", "23"]]),
  narrative: Array.from({ length: paragraphs }, () => ({ section: "一", heading: "", text: "全年发布信息 {发布信息条数} 条。" })),
});
const report = (paragraphs: number) => {
  const model = reportModel(narrativeOf(paragraphs));
  return () => void fillTemplate(template, model);
};

const groups: Readonly<Record<string, Readonly<Record<string, () => void>>>> = {
  "check a report of 200 figures": {
    "balanced": () => void checkFigures(edition2021, zeros),
    "one cell wrong, sentences made": () => {
      for (const finding of checkFigures(edition2021, oneBroken)) sentence(finding, "zh-CN");
    },
    "every cell a text, sentences made": () => {
      for (const finding of checkFigures(edition2021, allText)) sentence(finding, "zh-CN");
    },
  },
  "a live check, without the spreadsheet's own time": {
    "read the blocks": () => void readWorkbook(snapshot),
    "read and check": () => void checkFigures(edition2021, readWorkbook(snapshot).entries),
    "plan the sheets anew": () => void planStandardSheets(edition2021, "typed"),
  },
  "fill the report template": {
    "10 paragraphs": report(10),
    "100 paragraphs": report(100),
    "1,000 paragraphs": report(1000),
  },
};

async function run(): Promise<void> {
  for (const [title, tasks] of Object.entries(groups)) {
    const bench = new Bench({ time: 500 });
    for (const [name, task] of Object.entries(tasks)) bench.add(name, task);
    await bench.run();
    console.log(`\n${title}`);
    const first = bench.tasks[0]?.result;
    console.table(
      bench.tasks.map(({ name, result }) => {
        if (result.state !== "completed" || first?.state !== "completed") return { name, error: result.state };
        const { p50, p99 } = result.latency;
        return { name, "median ms": p50.toFixed(3), "p99 ms": p99.toFixed(3), "× first": (p50 / first.latency.p50).toFixed(2) };
      }),
    );
  }
}

void run().then(runLocate);
