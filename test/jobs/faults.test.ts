import { newFileSheets, type FileSheets } from "../../src/files";
import { checkWorkbook, insertSheets, type CheckReport } from "../../src/jobs";
import { tableFigures } from "../../src/figures";
import { edition2021 } from "../../src/statute";
import type { Filling, Totals } from "../../src/workbook";

const all = edition2021.tables.flatMap(tableFigures);
const total = (row: string, value: number, column = "naturalPerson"): Record<string, number> => ({ [`${row}:${column}`]: value, [`${row}:total`]: value });

async function bookOf(figures: Readonly<Record<string, number>>, { totals = "typed", ...filling }: { totals?: Totals } & Filling = {}): Promise<FileSheets> {
  const sheets = newFileSheets();
  await insertSheets(sheets, {
    totals,
    filling: { ...filling, figures: new Map(all.map(({ id }) => [id, figures[id] ?? 0])) },
  });
  return sheets;
}
const checked = async (sheets: FileSheets, previous?: FileSheets): Promise<CheckReport> => checkWorkbook(sheets, "zh-CN", previous ? { previous } : {});

/** 16 received, 14 granted: with computed totals nothing tells which cell of the column is wrong. */
const unbalanced = { ...total("applications.received", 16), ...total("applications.granted", 14), ...total("applications.outcomesTotal", 14) };

/** Of the 24 cells 上年结转 cannot be: it would have to be negative. */
test("with computed totals only the balance speaks: the sentence says what is known, and lists the cells of the column", async () => {
  const { faults, counts } = await checked(await bookOf(unbalanced, { totals: "formula" }));
  expect(faults).toHaveLength(1);
  expect(counts.error).toBe(1);
  expect(faults[0]?.message).toMatch(
    /^表三「自然人」一列不平衡：本年新收 16 \+ 上年结转 0 = 16，办理结果总计 14 \+ 结转下年度 0 = 14，相差 2。单凭勾稽关系分不出是哪一格错了：可能是 D6、.* 等 23 格。请对照原始记录核对。$/u,
  );
  expect(faults[0]?.verdict).toBe("undecided");
  expect(faults[0]?.suspects.every(({ unique, changes }) => !unique && changes.length === 1)).toBe(true);
});

test("what 正文 states ranks the cells, and the sentence says that it agrees", async () => {
  const narrative = [{ section: "一", heading: "（二）依申请公开", text: "全年收到政府信息公开申请14件。" }];
  const { faults } = await checked(await bookOf(unbalanced, { totals: "formula", narrative }));
  expect(faults[0]?.message).toMatch(/^D6「本年新收·自然人」.*应?是 14，误为 16.*；与正文“全年收到政府信息公开申请14件”一致。$/u);
});

test("a number stated in 要素 does the same", async () => {
  const namedFigures = [{ name: "收到申请", value: 14, unit: "件" }];
  const { faults } = await checked(await bookOf(unbalanced, { totals: "formula", namedFigures }));
  expect(faults[0]?.suspects[0]).toMatchObject({
    changes: [{ figure: "applications.received:naturalPerson", to: 14 }],
    witnesses: { agree: [{ source: "要素“收到申请”（14）" }] },
  });
});

test("last year's 结转下年度 names a wrong 上年结转, and is compared with it", async () => {
  const wrong = { ...total("applications.carriedIn", 2), ...total("applications.granted", 1), ...total("applications.outcomesTotal", 1) };
  const book = await bookOf(wrong, { totals: "formula", organ: { name: "某镇", year: 2025 } });
  const previous = await bookOf({ ...total("applications.received", 1), ...total("applications.carriedOut", 1) }, { organ: { name: "某镇", year: 2024 } });
  const { faults, findings, problems } = await checked(book, previous);
  expect(problems).toEqual([]);
  expect(findings.map(({ id }) => id)).toEqual(expect.arrayContaining(["B1:naturalPerson", "B1:total"]));
  expect(faults[0]?.message).toMatch(/^D7「上年结转·自然人」.*是 1，误为 2.*与上年报告「结转下年度·自然人」（1）一致/u);
});

test.each([
  ["another year", { organ: { name: "某镇", year: 2023 } }, /是 2023 年度的，本表是 2025 年度，上年应是 2024 年度/u],
  ["another organ", { organ: { name: "别的镇", year: 2024 } }, /是“别的镇”的，本表是“某镇”的/u],
])("a workbook of %s as last year's is told", async (_, filling, words) => {
  const { problems } = await checked(await bookOf({}, { organ: { name: "某镇", year: 2025 } }), await bookOf({}, filling));
  expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(words)]);
});

test("a workbook without tables as last year's is told, and nothing is compared", async () => {
  const other = newFileSheets();
  await other.insert([
    {
      name: "别的",
      tabColor: "#000000",
      content: [["x"]],
      merges: [],
      formats: [],
      columnWidths: [8],
      rowHeights: new Map(),
      conditionalFormats: [],
      validations: [],
      freeze: { rows: 1, columns: 0 },
      print: { orientation: "portrait", area: "A1" },
    },
  ]);
  const { problems, findings } = await checked(await bookOf({}, { organ: { name: "某镇", year: 2025 } }), other);
  expect(problems.map(({ id }) => id)).toEqual(["lastYearUnread"]);
  expect(findings).toEqual([]);
});
