import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { newFileSheets, openFileSheets } from "../../src/files";
import { checkWorkbook, insertSheets, type CheckReport } from "../../src/jobs";
import { chineseLeft } from "../chineseLeft";
import { nianbao } from "../cli/nianbao";
import { testFolder } from "../testFolder";
import { rows, workbookBytes } from "../xlsx/workbookBytes";

const folder = testFolder();

/** A workbook of the standard sheets with another sheet behind them, whose part has this content. */
async function beside(sheet: string): Promise<Uint8Array> {
  const sheets = newFileSheets();
  await insertSheets(sheets, { totals: "typed" });
  const parts = unzipSync(await sheets.save());
  const edit = (name: string, change: (xml: string) => string): void => {
    parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())));
  };
  parts["xl/worksheets/ledger.xml"] = strToU8(`<worksheet>${sheet}</worksheet>`);
  edit("xl/workbook.xml", (xml) => xml.replace("</sheets>", '<sheet name="台账" sheetId="99" r:id="ledger"/></sheets>'));
  edit("xl/_rels/workbook.xml.rels", (xml) =>
    xml.replace(
      "</Relationships>",
      '<Relationship Id="ledger" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/ledger.xml"/></Relationships>',
    ),
  );
  return zipSync(parts);
}

const cell = (address: string, text: string): string => `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** A ledger of applications as offices keep it: so many rows of twelve cells with sentences. */
const ledger = (length: number): string =>
  rows(
    Array.from({ length }, (_, index) => {
      const row = index + 1;
      const cells = Array.from("ABCDEFGHIJKL", (letter) =>
        cell(`${letter}${row}`, `第${row}号申请${letter}：${"申请人要求公开有关文件，已经答复。".repeat(4)}`),
      );
      return `<row r="${row}">${cells.join("")}</row>`;
    }).join(""),
  );

const merged = `${rows("")}<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(20_001)}</mergeCells>`;
const blanks = rows(`<row r="1"><c r="A1"><v>1</v></c></row>${'<row><c s="1"/><c s="1"/><c s="1"/><c s="1"/><c s="1"/><c s="1"/></row>'.repeat(480_000)}`);

const check = async (bytes: Uint8Array): Promise<CheckReport> => checkWorkbook(await openFileSheets(bytes), "zh-CN");
const cutOf = ({ problems }: CheckReport): string[] => problems.filter(({ kind }) => kind === "sheetCut").map(({ message }) => message);

describe("a sheet that is too large beside the tables keeps nobody from them, and is said:", () => {
  test.each<[string, () => string, RegExp]>([
    [
      "a ledger of 3,000 × 12 sentences is read as far as it goes",
      () => ledger(3_000),
      /^工作表“台账”内容太多，只读了前 \d+ 行，后面的没有读取，也没有核对。/u,
    ],
    ["one with merged cells by the ten thousand", () => merged, /^工作表“台账”内容太多，没有读取，也没有核对。/u],
    ["one of half a million formatted rows", () => blanks, /^工作表“台账”内容太多，没有读取，也没有核对。/u],
  ])("%s", async (_, sheet, sentence) => {
    const bytes = await beside(sheet());
    const report = await check(bytes);
    expect(cutOf(report)).toEqual([expect.stringMatching(sentence)]);
    expect(report.recognised.map(({ table }) => table)).toEqual((await check(await beside(rows("")))).recognised.map(({ table }) => table));
    const file = folder.write("ledger.xlsx", bytes);
    const { out } = await nianbao(["check", file]);
    expect(out).toContain(cutOf(report)[0]);
    const english = (await nianbao(["--lang", "en", "check", "--json", file])).out;
    const { problems } = JSON.parse(english) as { problems: { id: string; message: string }[] };
    const told = problems.filter(({ id }) => id === "sheetCut:台账").map(({ message }) => message);
    expect(told).toEqual([expect.stringContaining("holds too much")]);
    expect(chineseLeft(told.join(""), { called: ["台账"], written: [] })).toEqual([]);
  });

  test("one that is read whole is not spoken of", async () => {
    expect(cutOf(await check(await beside(ledger(1_000))))).toEqual([]);
  });
});

test("a workbook that has nothing but such a sheet is refused", async () => {
  await expect(check(workbookBytes({ sheets: { 台账: merged } }))).rejects.toMatchObject({ code: "tooManyMerges" });
});

test("the sheet of a table that holds too much is told once, for what it is", async () => {
  const parts = unzipSync(await beside(rows("")));
  const name = Object.keys(parts).find(
    (part) => /worksheets/u.test(part) && strFromU8(parts[part] ?? new Uint8Array()).includes("conditionalFormatting") && /sheet3/u.test(part),
  );
  parts[name ?? ""] = strToU8(
    strFromU8(parts[name ?? ""] ?? new Uint8Array()).replace("</mergeCells>", `${'<mergeCell ref="L1:M2"/>'.repeat(20_001)}</mergeCells>`),
  );
  const file = folder.write("merged.xlsx", zipSync(parts));
  const { problems } = await check(zipSync(parts));
  expect(problems.filter(({ kind }) => kind === "unrecognised" || kind === "sheetCut").map(({ message }) => message)).toEqual([
    expect.stringMatching(/^工作表“三 依申请公开”内容太多，没有读取，表三一个数也没有读。.+合并单元格上万个/u),
  ]);
  expect((await nianbao(["--lang", "en", "check", file])).out).toContain("Sheet “三 依申请公开” holds too much and was not read, and so no figure of Table 3.");
});
