import { newFileSheets, openFileSheets } from "../../src/files";
import { writtenOut, type SheetPlan } from "../../src/workbook";
import { oddTexts, planOf } from "../port/plans";

const rows = [...oddTexts.map((text, index) => [text, index, ""]), ["", -0.1, "完"]];
const plan: SheetPlan = planOf(
  "长表",
  [
    ["标题", "数", "注"],
    ["首行", 1, "=首"],
  ],
  {
    list: rows,
    columnWidths: [10, 10, 10],
    formats: [
      { address: "A1:C1", bold: true },
      { address: "A2:B2", borders: "#000000" },
      { address: "A1:C2", fontSize: 9 },
    ],
  },
);

async function everything(bytes: Uint8Array) {
  const sheets = await openFileSheets(bytes);
  const area = { sheet: plan.name, address: `A1:C${rows.length + 2}` };
  const [read, survey, kept] = [await sheets.read([area]), await sheets.survey(), await sheets.keep([area])];
  return { blocks: read.blocks, survey, inputs: kept[0]?.inputs };
}

const made = async (one: SheetPlan, before: readonly SheetPlan[] = []): Promise<Uint8Array> => {
  const sheets = newFileSheets();
  if (before.length > 0) await sheets.insert(before);
  await sheets.insert([one]);
  return sheets.save();
};

test.each([
  ["a new file", []],
  ["a file that has sheets", [planOf("原有", [["旧", 1]])]],
])("a list stands in %s as if it were written out", async (_, before) => {
  expect(await everything(await made(plan, before))).toEqual(await everything(await made(writtenOut(plan), before)));
});

test("the rows of a list look as the last row of the content", async () => {
  const sheets = await openFileSheets(await made(plan));
  const [kept] = await sheets.keep([{ sheet: plan.name, address: `A2:C${rows.length + 2}` }]);
  expect(kept?.looks.at(-1)?.slice(0, 2)).toEqual(kept?.looks[0]?.slice(0, 2));
});

test("what is planned the same is the same file, byte for byte, whenever it is made", async () => {
  const first = await made(plan);
  await new Promise((resolve) => setTimeout(resolve, 2_100));
  expect(Buffer.from(await made(plan)).equals(Buffer.from(first))).toBe(true);
});

test("a result that is known is shown, and nothing computes it", async () => {
  const sheets = await openFileSheets(
    await made(
      planOf("和", [
        [{ formula: "=SUM(B1:B9)", result: 7 }, 1],
        [{ formula: "=A1+1" }, ""],
        [{ formula: '="缺"', result: "5（缺1家）" }, ""],
      ]),
    ),
  );
  const { blocks } = await sheets.read([{ sheet: "和", address: "A1:A3" }]);
  expect(blocks[0]?.map(([cell]) => ({ value: cell?.value, formula: cell?.formula }))).toEqual([
    { value: 7, formula: "=SUM(B1:B9)" },
    { value: 8, formula: "=A1+1" },
    { value: "5（缺1家）", formula: '="缺"' },
  ]);
});
