import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newFileSheets } from "../../src/files";
import { insertSheets } from "../../src/jobs";
import { figures } from "../timings/figures";

/** Writes so many filled workbooks, each of another unit, into a new folder and gives its path. */
export async function writeUnitWorkbooks(count: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "nianbao-bench-"));
  for (let unit = 0; unit < count; unit++) {
    const sheets = newFileSheets();
    await insertSheets(sheets, {
      totals: unit % 2 === 0 ? "typed" : "formula",
      filling: {
        organ: { name: `第${unit}镇人民政府`, kind: "乡镇", year: 2025 },
        figures: new Map(figures.map(({ id }, index) => [id, (unit * 7 + index * 3) % 23])),
        narrative: [{ section: "一", heading: "（一）主动公开", text: `第${unit}镇全年发布信息${unit}条。`.repeat(20) }],
      },
    });
    await writeFile(join(folder, `${unit}.xlsx`), await sheets.save());
  }
  return folder;
}
