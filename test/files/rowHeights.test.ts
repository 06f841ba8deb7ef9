import { strFromU8, unzipSync } from "fflate";
import { newFileSheets, openFileSheets } from "../../src/files";
import { insertSheets, planNextYear } from "../../src/jobs";
import { edition2021 } from "../../src/statute";
import { ofForm } from "../ofForm";

const text = "字".repeat(300);

/** The rows of a sheet of a file, by their numbers, as written. */
function rowsOf(file: Uint8Array, sheet: number): Map<number, string> {
  const xml = strFromU8(unzipSync(file)[`xl/worksheets/sheet${sheet}.xml`] ?? new Uint8Array());
  return new Map(Array.from(xml.matchAll(/<row\s([^<>]*)>/gu), ([, attributes = ""]) => [Number(/\br="(\d+)"/u.exec(attributes)?.[1]), attributes]));
}
const heightOf = (row = ""): number => Number(/\bht="([\d.]+)"/u.exec(row)?.[1] ?? 15);

test("a row of text is as high as the text and has no height of its own, in a new file and in next year's", async () => {
  const sheets = newFileSheets();
  await insertSheets(sheets, {
    totals: "typed",
    edition: edition2021,
    filling: {
      organ: { name: "青原县云溪镇人民政府", year: 2025, contact: "云溪镇中心街8号镇政府大楼三楼党政综合办公室，邮编 330000，电话 0000-0000000" },
      figures: new Map([[ofForm("applications.carriedOut:total"), 0]]),
      narrative: [
        { section: "五", heading: "自拟", text },
        { section: "二", heading: "", text },
      ],
    },
  });
  const first = await sheets.save();
  const next = newFileSheets();
  await next.insert((await planNextYear(await openFileSheets(first), { totals: "typed", source: "去年.xlsx" })).plans);
  for (const file of [first, await next.save()]) {
    const narrative = rowsOf(file, 5);
    const tall = [...narrative].filter(([, row]) => heightOf(row) > 120);
    expect(tall).toHaveLength(2);
    const fixed = (rows: Map<number, string>) => [...rows].flatMap(([number, row]) => (row.includes("customHeight") ? [number] : []));
    expect([fixed(narrative), fixed(rowsOf(file, 1))]).toEqual([
      [1, 2, 3],
      [1, 2],
    ]);
    expect(heightOf(rowsOf(file, 1).get(8))).toBeGreaterThan(30);
  }
});

test("a text of any length stays within what Excel allows", async () => {
  const sheets = newFileSheets();
  await insertSheets(sheets, { totals: "typed", edition: edition2021, filling: { narrative: [{ section: "六", heading: "", text: "字".repeat(30_000) }] } });
  expect(Math.max(...[...rowsOf(await sheets.save(), 5).values()].map(heightOf))).toBe(409);
});
