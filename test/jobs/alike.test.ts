import fc from "fast-check";
import { createExcelSheets } from "../../src/excel";
import { newFileSheets } from "../../src/files";
import { acceptReadings, ChangeLog, checkResult, checkWorkbook, explainWarning, type PlacedFinding, type RecordedChange } from "../../src/jobs";
import { edition2021 } from "../../src/statute";
import { planStandardSheets, readReport, type CellInput, type Sheets, type Totals } from "../../src/workbook";
import { openExcel, type OpenExcel } from "../excelHost";

const APPLICATIONS = "三 依申请公开";
const REVIEW = "四 复议诉讼";
const DISCLOSURE = ["B5:D6", "B9", "B12:B13", "B16"];
const given = { reason: "系统导出的写法", who: "张三", when: new Date(2026, 0, 15, 9, 5) };

let workbook: Sheets;
let log: ChangeLog;
let changes: readonly RecordedChange[];
let excel: OpenExcel | undefined;

const check = () => checkWorkbook(log.sheets, "zh-CN");
const notPlain = async () => (await check()).findings.filter(({ check: id, evidence }) => id === "A6" && evidence.kind !== "blank");
const allOf = async () => (await notPlain()).map(({ id, cells }) => [id, cells.map(({ address }) => address)]);
const held = async (address: string, sheet = APPLICATIONS) => (await workbook.keep([{ sheet, address }]))[0]?.inputs ?? [];
const write = (address: string, ...rows: readonly [readonly CellInput[], ...(readonly CellInput[])[]]) =>
  workbook.writeBlocks([{ sheet: APPLICATIONS, address, rows }]);
const accept = (finding: PlacedFinding) => acceptReadings(log.sheets, finding, finding.cells);
const rows = (count: number, width: number, input: CellInput) => {
  const [first = [], ...others] = Array.from({ length: count }, () => Array<CellInput>(width).fill(input));
  return [first, ...others] as const;
};

async function only(): Promise<PlacedFinding> {
  const found = await notPlain();
  expect(found).toHaveLength(1);
  return found[0] as PlacedFinding;
}

async function begin(sheets: Sheets, totals: Totals = "typed"): Promise<void> {
  workbook = sheets;
  changes = [];
  log = new ChangeLog(workbook, (all) => {
    changes = all;
  });
  await workbook.insert(planStandardSheets(edition2021, totals));
}

/** The standard sheets with this in every cell of a figure. */
async function fill(input: CellInput): Promise<number> {
  const { places } = await readReport(workbook);
  await workbook.writeBlocks([...places.values()].map((place) => ({ ...place, rows: [[input]] })));
  return places.size;
}

describe.each<[string, () => Sheets | Promise<Sheets>]>([
  [
    "Excel, through Microsoft's client",
    async () => {
      excel = await openExcel();
      return createExcelSheets();
    },
  ],
  ["a file", newFileSheets],
])("in %s", (_, open) => {
  beforeEach(async () => {
    excel = undefined;
    await begin(await open());
  });

  test("the full-width zeros of a whole report are one finding, one click, one change, and one way back", async () => {
    const count = await fill("０");
    expect(count).toBe(200);
    const report = await check();
    expect(report.counts).toMatchObject({ error: 0, warning: 1 });
    expect(checkResult(report).rows.map(({ kind }) => kind)).toEqual(["warning"]);
    const finding = await only();
    expect(finding.message).toBe(`共有 200 格（表二 ${DISCLOSURE.join("、")}；表三 D6:J30；表四 A6:O6）写的是全角数字（“０”），请改为半角的数字。`);
    expect(new Set(finding.cells.map(({ sheet, address }) => `${sheet}!${address}`)).size).toBe(200);
    const requests = excel?.requests.length ?? 0;
    await accept(finding);
    expect((excel?.requests.length ?? 0) - requests).toBe(excel ? 4 : 0);
    expect(await held("D6:J30")).toEqual(rows(25, 7, 0));
    expect(await held("A6:O6", REVIEW)).toEqual(rows(1, 15, 0));
    expect(await notPlain()).toEqual([]);
    expect(changes).toHaveLength(1);
    await log.undo(changes[0]?.id ?? 0);
    expect(changes).toEqual([]);
    expect(await held("D6:J30")).toEqual(rows(25, 7, "０"));
    expect((await only()).cells).toHaveLength(200);
  });

  test("what was changed since the check is not overwritten, also by a formula of the same text", async () => {
    await write("D6", ["５", "6件", "７", "８", "９"]);
    await write("D7", ["4件"]);
    const [fullWidth, unit] = await notPlain();
    if (!fullWidth || !unit) throw new Error("nothing was told");
    expect([fullWidth.cells.length, unit.cells.length]).toEqual([4, 2]);
    await write("D6", [7]);
    await write("F6", ["８"]);
    await write("G6", [{ formula: '="８"' }]);
    await accept(fullWidth);
    expect(await held("D6:H6")).toEqual([[7, "6件", "８", { formula: '="８"' }, 9]]);
    await write("D7", [""]);
    await write("E6", ["6条"]);
    await accept(unit);
    expect(await held("D7:E7")).toEqual([["", ""]]);
    expect(await held("E6")).toEqual([["6条"]]);
    expect(changes).toHaveLength(1);
  });

  test("any texts: what reads for certain becomes its number, and everything else stays", async () => {
    const text = fc.constantFrom("０", "１２", "5件", "7 件", "1,234", "3\u200b", " 4", "1.2万件", "/", "无", "3万元", "22（其中修订16件）", "约十件", "");
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(text, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 4 }), async (texts) => {
        const [first = [], ...others] = texts;
        await write("D8", first, ...others);
        const before = await notPlain();
        for (const finding of before.filter(({ evidence, severity }) => evidence.kind === "alike" && severity === "warning")) await accept(finding);
        const now = await held(`D8:F${7 + texts.length}`);
        const reads = new Map(
          before
            .filter(({ severity, cells }) => severity === "warning" && cells.length > 1)
            .flatMap(({ cells }) => cells.map(({ address, offer }) => [address, offer] as const)),
        );
        expect(now).toEqual(texts.map((line, r) => line.map((one, c) => reads.get(`${"DEF".charAt(c)}${8 + r}`) ?? one)));
        await write("D8", ...rows(4, 3, ""));
      }),
      { numRuns: 15 },
    );
  });
});

describe("which cells are told together", () => {
  beforeEach(() => begin(newFileSheets()));

  test("those of one cause; guesses too, each with what it suggests and none to be accepted with others", async () => {
    await write("D6", ["5件", "/", "０"], ["6件", "无", "１"]);
    expect(await allOf()).toEqual([
      ["A6:none", ["E6", "E7"]],
      ["A6:unit", ["D6", "D7"]],
      ["A6:fullWidth", ["F6", "F7"]],
    ]);
    const [none] = await notPlain();
    expect(none).toMatchObject({ severity: "error", cells: [{ offer: 0 }, { offer: 0 }] });
  });

  test("a text that a formula gives is none of those that a person typed", async () => {
    await write("D6", ["5件", { formula: '="6"&"件"' }, "7件"]);
    expect((await allOf()).map(([, cells]) => cells)).toEqual([["D6", "F6"], ["E6"]]);
  });

  test("a cell for which broken sums propose another number stands by itself", async () => {
    await write("D6", ...rows(25, 7, 0));
    await write("D8", ["５", "０", "０"]);
    await write("D29", [3]);
    await write("J8", [3]);
    await write("J29", [3]);
    await write("D6", [3]);
    await write("J6", [3]);
    const found = await notPlain();
    expect(found.map(({ cells }) => cells.map(({ address, offer }) => [address, offer]))).toEqual([
      [["D8", undefined]],
      [
        ["E8", 0],
        ["F8", 0],
      ],
    ]);
  });

  test("a total that has lost its formula gets it back by the same click", async () => {
    await begin(newFileSheets(), "formula");
    await write("D6", ["１", 0, 0, 0, 0, 0, "１"]);
    await accept(await only());
    expect(await held("D6:J6")).toEqual([[1, 0, 0, 0, 0, 0, { formula: "=SUM(D6:I6)" }]]);
  });
});

describe("a reason", () => {
  beforeEach(async () => {
    await begin(newFileSheets());
    await write("D8", ["0件", "0件"], ["0件", ""]);
  });
  const state = async () => (await notPlain()).map(({ id, explained }) => [id, explained.state]);

  test("for cells that are told together holds until one of them changes, goes or comes", async () => {
    const finding = await only();
    await explainWarning(log.sheets, finding, given);
    expect(await state()).toEqual([["A6:unit", "accepted"]]);
    const row = (await workbook.read([{ sheet: "校验说明", address: "A4:G4" }])).blocks[0]?.[0]?.map(({ value }) => value);
    expect(row).toEqual([
      finding.message,
      `${APPLICATIONS}!D8:E8、D9`,
      expect.stringMatching(/^予以公开·自然人 0件；予以公开·.+ 0件；部分公开·自然人 0件$/u),
      given.reason,
      "张三",
      "2026-01-15 09:05",
      "A6:unit",
    ]);
    for (const [address, input] of [
      ["E8", "0条"],
      ["E8", 0],
      ["E9", "0件"],
    ] as const) {
      const [[before = ""] = []] = await held(address);
      await write(address, [input]);
      expect(await state()).toEqual([["A6:unit", "outdated"]]);
      await write(address, [before]);
      expect(await state()).toEqual([["A6:unit", "accepted"]]);
    }
  });

  test("for one cell stays with it when others come, and does not hold for them", async () => {
    await write("D8", ["0件", 0], [0, ""]);
    await explainWarning(log.sheets, await only(), given);
    await write("D9", ["0件", "0件"]);
    expect(await state()).toEqual([
      ["A6:applications.granted:naturalPerson", "accepted"],
      ["A6:unit", "none"],
    ]);
    await write("D8", ["0条"]);
    expect(await state()).toEqual([["A6:unit", "none"]]);
  });

  test("holds for what nobody sees too", async () => {
    await write("D8", ["0\u200b", 0], [0, ""]);
    await explainWarning(log.sheets, await only(), given);
    expect((await notPlain()).map(({ explained }) => explained.state)).toEqual(["accepted"]);
  });
});
