import Ajv2020 from "ajv/dist/2020";
import { readFileSync } from "node:fs";
import schema from "../../../schemas/report.schema.json";
import { newFileSheets } from "../../../src/files";
import { edition2021 } from "../../../src/statute";
import { planStandardSheets } from "../../../src/workbook";
import { bookOf, zeros } from "../books";
import { testFolder } from "../../testFolder";
import { nianbao } from "../nianbao";

const folder = testFolder();
const isReport = new Ajv2020({ allowUnionTypes: true }).compile(schema);

test("figures go from a workbook to standard output, as the schema has them, and back into the same workbook", async () => {
  const book = folder.write("甲.xlsx", await bookOf({ "三 依申请公开!D6": "５件", "四 复议诉讼!A6": "" }));
  const { exitCode, out, notes } = await nianbao(["figures", book]);
  expect({ exitCode, notes }).toEqual({ exitCode: 0, notes: "" });
  const data: unknown = JSON.parse(out);
  expect(isReport(data)).toBe(true);
  expect(data).toMatchObject({ organ: "某县某镇人民政府", year: 2025, kind: "乡镇", format: "2021" });
  expect(data).toHaveProperty("table3.rows.0.values", ["５件", 0, 0, 0, 0, 0, 0]);
  expect(data).toHaveProperty("table4.values.0", null);

  const again = folder.at("乙.xlsx");
  await nianbao(["new", "-o", again, "--figures", folder.write("甲.json", out)]);
  expect((await nianbao(["figures", again])).out).toBe(out);
});

test("into a file, which is not replaced unless that is asked for", async () => {
  const book = folder.write("丙.xlsx", await bookOf());
  const output = folder.at("丙.json");
  expect(await nianbao(["figures", book, "-o", output])).toMatchObject({ exitCode: 0, out: "", notes: `已写好 ${output}。\n` });
  expect(isReport(JSON.parse(readFileSync(output, "utf8")))).toBe(true);
  expect((await nianbao(["figures", book, "-o", output])).exitCode).toBe(2);
  expect((await nianbao(["figures", book, "-o", output, "--force"])).exitCode).toBe(0);
});

test("a table that is not there is told, and the command ends with 2", async () => {
  const sheets = newFileSheets();
  await sheets.insert(planStandardSheets(edition2021, "typed", zeros).filter(({ name }) => name !== "四 复议诉讼"));
  const book = folder.write("缺表.xlsx", await sheets.save());
  const { exitCode, out, notes } = await nianbao(["figures", book]);
  expect(exitCode).toBe(2);
  expect(notes).toContain(`${book}: 没有找到表四`);
  expect(JSON.parse(out)).toHaveProperty("table4", null);
});

test("a year that no report has is refused by the schema before anything is written", async () => {
  const book = folder.write("老.xlsx", await bookOf({ "基本信息!B5": 1999 }));
  const { exitCode, out, notes } = await nianbao(["figures", book]);
  expect({ exitCode, out, notes }).toEqual({ exitCode: 2, out: "", notes: `${book}: year：应当为 >= 2019\n` });
});

test("what cannot be read outside the tables is left out and named, here and beside the report, in both languages", async () => {
  const book = folder.write("错.xlsx", await bookOf({ "基本信息!B14": "#N/A" }));
  const { exitCode, out, notes } = await nianbao(["figures", book]);
  expect([exitCode, notes]).toEqual([1, expect.stringContaining("工作表“基本信息”的 B14 是错误值 #N/A")]);
  expect(isReport(JSON.parse(out))).toBe(true);
  expect(out).not.toContain("#N/A");
  expect((await nianbao(["figures", book, "--lang", "en"])).notes).toContain("Cell B14 of sheet “基本信息”");
  expect((await nianbao(["report", book, "-o", folder.at("错.docx")])).notes).toContain("工作表“基本信息”的 B14 是错误值 #N/A");
});
