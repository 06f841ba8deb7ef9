import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { openFileSheets } from "../../src/files";
import { checkWorkbook, planNextYear } from "../../src/jobs";

const folder = path.resolve("../shared/inputs");
const isThere = existsSync(folder);
if (!isThere) console.warn("skipped: ../shared/inputs is absent");

const open = (name: string) => openFileSheets(new Uint8Array(readFileSync(path.join(folder, name))));
const check = async (name: string) => checkWorkbook(await open(name), "zh-CN");
const places = (found: Awaited<ReturnType<typeof check>>["findings"]) =>
  found.map(
    ({ check: id, severity, cells, text }) =>
      `${id} ${severity} ${[...cells, ...(text && cells.length === 0 ? [text] : [])].map(({ address }) => address).join()}`,
  );

(isThere ? describe : describe.skip)("workbooks that the product once got wrong", () => {
  test.each(["00-sound-workbook.xlsx", "10-zip64-without-need.xlsx", "30-town-60-applications.xlsx"])(
    "%s has nothing to find, and may be signed",
    async (name) => {
      expect(await check(name)).toMatchObject({ findings: [], problems: [], stillNeeded: [] });
    },
  );

  test("12: characters that nobody sees do not matter", async () => {
    const { findings } = await check("12-invisible-in-figures.xlsx");
    expect(findings.filter(({ severity }) => severity === "error").map(({ cells }) => cells.map(({ address }) => address))).toEqual([["F6"]]);
  });

  test("13: dates in counts and in a 要素 are named as they are shown", async () => {
    const { findings } = await check("13-dates-in-counts.xlsx");
    expect(findings).toMatchObject([
      { severity: "error", cells: [{ address: "B9" }, { address: "B12" }], evidence: { cause: "date", cells: [{ text: "3月1日" }, { text: "2026/2/2" }] } },
      { id: "F1:基本信息!B16", evidence: { what: "date", text: "3月1日" } },
    ]);
    expect(findings[0]?.message).toMatch(/^表二有 2 格（B9、B12）是日期，显示为 3月1日、2026\/2\/2，/u);
  });

  test("14: old totals are named, all at once, and no typed cell is blamed", async () => {
    const { findings, faults, ready } = await check("14-manual-calculation.xlsx");
    expect(places(findings)).toEqual(["F2 error J6,J8,D29,J29"]);
    expect([faults, ready]).toEqual([[], false]);
  });

  test("16: a contradiction in look-alike letters is found, and the letters are a hint", async () => {
    const { findings } = await check("16-kangxi-radicals.xlsx");
    expect(findings.filter(({ severity }) => severity === "hint")).toHaveLength(1);
    expect(findings.some(({ check: id, severity }) => id.startsWith("C") && severity === "warning")).toBe(true);
  });

  test("17a: two errors with their cells, and next year's workbook has none of them", async () => {
    expect(places((await check("17a-errors-in-text-and-items.xlsx")).findings)).toEqual(["F1 error B14", "F1 error C9"]);
    const next = await planNextYear(await open("17a-errors-in-text-and-items.xlsx"), { totals: "typed", source: "上年.xlsx" });
    expect(JSON.stringify(next.plans.map(({ content }) => content))).not.toMatch(/#N\/A|#REF!/u);
  });

  test("31 and 32: own tables say whose they are and of which year, and one serves as the other's last year", async () => {
    const report = await checkWorkbook(await open("31-own-tables-2025.xlsx"), "zh-CN", { previous: await open("32-own-tables-2024.xlsx") });
    expect(report.recognised).toHaveLength(3);
    expect(report.lastYear).toMatchObject({ year: 2024 });
    expect(report.problems.filter(({ kind }) => ["notLastYear", "otherOrgan", "titleYear", "titleOrgan"].includes(kind))).toEqual([]);
  });
});
