import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openFileSheets } from "../../src/files";
import { checkWorkbook, exportReport, importWorkbook, planNextYear } from "../../src/jobs";
import { readReport } from "../../src/workbook";
import { ofForm } from "../ofForm";

const folder = join(__dirname, "../../../shared/inputs");
const atHand = existsSync(folder);
const open = (file: string) => openFileSheets(new Uint8Array(readFileSync(join(folder, file))));

(atHand ? describe : describe.skip)("inputs (skipped where they are not at hand)", () => {
  test("own tables give organ and year by their titles, figures and the next year without 基本信息", async () => {
    const sheets = await open("32-own-tables-2024.xlsx");
    const reading = await readReport(sheets);
    expect(reading.stated).toEqual({ organ: "青石县柳林镇", year: 2024 });
    expect(reading.recognised.map(({ area, confirmed }) => [area !== undefined, confirmed])).toEqual([
      [true, false],
      [true, false],
      [true, false],
    ]);
    const { data } = await exportReport(sheets, "zh-CN");
    expect(data).toMatchObject({
      organ: "青石县柳林镇",
      year: 2024,
      table3: { rows: expect.arrayContaining([{ label: "（一）予以公开", values: [15, 4, 0, 1, 2, 0, 22] }]) as unknown },
    });
    expect(await planNextYear(sheets, { totals: "typed", source: "32" })).toMatchObject({ organ: "青石县柳林镇", year: 2025 });
  });

  test("imported, as a workbook of another layout is when it is chosen as last year's, they give all figures", async () => {
    const { figures, organ, year } = await importWorkbook(await open("32-own-tables-2024.xlsx"), { totals: "typed", source: "32-own-tables-2024.xlsx" });
    expect([figures.size, organ, year]).toEqual([200, "青石县柳林镇", 2024]);
  });

  test("they serve as last year's, and of the same organ by any form of its name", async () => {
    const { lastYear, problems } = await checkWorkbook(await open("31-own-tables-2025.xlsx"), "zh-CN", { previous: await open("32-own-tables-2024.xlsx") });
    expect(lastYear).toMatchObject({ organ: "青石县柳林镇", year: 2024 });
    expect(problems.map(({ kind }) => kind).filter((kind) => ["notLastYear", "otherOrgan"].includes(kind))).toEqual([]);
  });

  test("characters that nobody sees around figures: the numbers, and blank where nothing is left", async () => {
    const { entries } = await readReport(await open("12-invisible-in-figures.xlsx"));
    expect(entries.get(ofForm("applications.received:naturalPerson"))).toMatchObject({ reads: 3, certain: true });
    expect(entries.get(ofForm("applications.granted:total"))).toMatchObject({ reads: 5, certain: true });
    expect(entries.get(ofForm("applications.received:research"))).toEqual({ state: "blank" });
  });
});
