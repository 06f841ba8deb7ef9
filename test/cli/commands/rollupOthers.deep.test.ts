import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openFileSheets } from "../../../src/files";
import { readReport } from "../../../src/workbook";
import { convertWorkbook, libreOfficeIsHere, withoutResults } from "../../libreOffice";
import { sixtyUnits } from "../../rollup/sixtyUnits";
import { testFolder } from "../../testFolder";
import { nianbao } from "../nianbao";

const parallelIsHere = spawnSync("parallel", ["--version"]).status === 0;
const folder = testFolder();
let output: string;
let own: string[];

beforeAll(async () => {
  const { organ, year, files } = await sixtyUnits();
  mkdirSync(folder.at("报送"));
  for (const { name, bytes } of files) folder.write(`报送/${name}`, bytes);
  mkdirSync(folder.at("报送/.隐藏"));
  for (const name of ["Thumbs.db", ".DS_Store", "说明.txt", "通知.docx", "~$教育局.xlsx", "._教育局.xlsx", ".隐藏/旧.xlsx"]) folder.write(`报送/${name}`, "x");
  output = folder.at("汇总.xlsx");
  own = ["--organ", organ, "--year", String(year)];
  await nianbao(["rollup", folder.at("报送"), "-o", output, ...own]);
}, 120_000);

async function stated(bytes: Uint8Array): Promise<Record<string, number>> {
  const { entries } = await readReport(await openFileSheets(bytes));
  return Object.fromEntries([...entries].flatMap(([id, entry]) => (entry.state === "number" ? [[id, entry.value]] : [])));
}

(libreOfficeIsHere ? test : test.skip)(
  "LibreOffice computes what stands in the file (skipped where there is no soffice)",
  async () => {
    const bytes = readFileSync(output);
    const sums = await stated(bytes);
    expect(Object.keys(sums)).toHaveLength(200);
    expect(await stated(convertWorkbook(withoutResults(bytes), "xlsx"))).toEqual(sums);
  },
  120_000,
);

(parallelIsHere ? test : test.skip)(
  "GNU parallel makes parts that merge to the same bytes (skipped where it is not installed)",
  () => {
    const command = join(process.cwd(), "bin/nianbao.mjs");
    mkdirSync(folder.at("parts"));
    const merged = folder.at("并行.xlsx");
    // As docs/大批量汇总.md has it, ten files a part; both commands end with 2, as some files cannot be read.
    const script = `find "$1" -type f -not -path '*/.*' -print0 | parallel -0 -N10 node "$2" rollup {} --part parts/{#}.jsonl; node "$2" rollup --merge parts/*.jsonl -o "$3" "\${@:4}"; exit 0`;
    execFileSync("bash", ["-c", script, "bash", folder.at("报送"), command, merged, ...own], { cwd: folder.at("."), stdio: "pipe" });
    expect(readFileSync(merged).equals(readFileSync(output))).toBe(true);
  },
  600_000,
);

(libreOfficeIsHere ? describe : describe.skip)(
  "what stands beside the sums after a person has written into 汇总明细 is what LibreOffice computes (skipped where there is no soffice)",
  () => {
    test.each<[string, Readonly<Record<string, string | number>>]>([
      ["a figure corrected, one emptied and one typed as a text", { B6: 12_345, C7: "", D8: "7件" }],
      ["a name cleared beside another unit's blank", { A7: "", B6: "" }],
      ["a row of totals, and a name below all ranges", { A7: "合计" }],
      ["a name that is in no sum", { A1200: "某局", B1200: 3 }],
      ["one unit more", { A90: "某局", B90: 3 }],
    ])(
      "%s",
      async (_, typed) => {
        const sheets = await openFileSheets(readFileSync(output));
        await sheets.writeBlocks(Object.entries(typed).map(([address, value]) => ({ sheet: "汇总明细", address, rows: [[value]] })));
        const bytes = await sheets.save();
        const [ours, theirs] = await Promise.all([bytes, convertWorkbook(withoutResults(bytes), "xlsx")].map(results));
        expect(ours?.some((said) => typeof said === "string")).toBe(true);
        expect(theirs).toEqual(ours);
        // Without results there is nothing that LibreOffice could have kept.
        expect(new Set(await results(withoutResults(bytes)))).toEqual(new Set([""]));
      },
      120_000,
    );

    /** What all sums of the standard sheets, and the cell that says what keeps them from being ones, show. */
    async function results(bytes: Uint8Array): Promise<(string | number | boolean)[]> {
      const sheets = await openFileSheets(bytes);
      const { blocks } = await sheets.read(
        ["二 主动公开", "三 依申请公开", "四 复议诉讼"].map((sheet) => ({ sheet, address: "A1:P40" })).concat([{ sheet: "汇总明细", address: "A2" }]),
      );
      return blocks.flatMap((block) => block?.flat() ?? []).flatMap(({ formula, value }) => (formula === undefined ? [] : [value]));
    }
  },
);
