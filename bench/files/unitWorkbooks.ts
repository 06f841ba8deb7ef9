import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newFileSheets } from "../../src/files";
import { insertSheets } from "../../src/jobs";
import type { FigureId } from "../../src/statute";
import { figures } from "../timings/figures";
import { ofForm } from "../../test/ofForm";

/** Writes so many filled workbooks, each of another unit, into a new folder and gives its path. */
export async function writeUnitWorkbooks(count: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "nianbao-bench-"));
  for (let unit = 0; unit < count; unit++) {
    const sheets = newFileSheets();
    await insertSheets(sheets, {
      totals: unit % 2 === 0 ? "typed" : "formula",
      filling: {
        organ: { name: `第${unit}镇人民政府`, kind: "乡镇", year: 2025 },
        figures: figuresOf(unit),
        narrative: [{ section: "一", heading: "（一）主动公开", text: `第${unit}镇全年发布信息${unit}条。`.repeat(20) }],
      },
    });
    await writeFile(join(folder, `${unit}.xlsx`), await sheets.save());
  }
  return folder;
}

/** Rows of table 三 that hold the same number in a report whose applications were all granted. */
const GRANTED = ["applications.received", "applications.granted", "applications.outcomesTotal"];
/** One workbook in so many has a wrong figure, as in real life. */
const WRONG = 20;

/** A report in which all rules hold, or all but those of one figure. */
function figuresOf(unit: number): Map<FigureId, number> {
  const applicants = ["naturalPerson", "business", "research", "charity", "legalService", "other"];
  const counts = applicants.map((_, index) => (unit * (index + 3)) % 17);
  const filled = GRANTED.flatMap((row) => [
    ...applicants.map((column, index): [FigureId, number] => [ofForm(`${row}:${column}`), counts[index] ?? 0]),
    [ofForm(`${row}:total`), counts.reduce((sum, count) => sum + count, 0)] as [FigureId, number],
  ]);
  const wrong: [FigureId, number][] = unit % WRONG === 0 ? [[ofForm("applications.withheld.stateSecret:business"), 3]] : [];
  return new Map([...figures.map(({ id }): [FigureId, number] => [id, 0]), ...filled, ...wrong]);
}
