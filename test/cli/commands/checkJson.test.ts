import Ajv2020 from "ajv/dist/2020";
import schema from "../../../schemas/findings.schema.json";
import { writtenOrgan } from "../../workbook/writtenNarrative";
import { bookOf } from "../books";
import { testFolder } from "../../testFolder";
import { nianbao } from "../nianbao";

const folder = testFolder();
const isChecked = new Ajv2020({ allowUnionTypes: true }).compile(schema);

/** The documents of a run, each as the schema has it. */
async function documents(...files: string[]): Promise<unknown[]> {
  const { out } = await nianbao(["check", "--json", ...files]);
  const read = out
    .trimEnd()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
  for (const document of read) expect(isChecked(document) ? [] : isChecked.errors).toEqual([]);
  return read;
}

test("one file is one document: findings with cells, what stands in them, what arithmetic expects, and what may be wrong", async () => {
  const file = folder.write("错.xlsx", await bookOf({ "三 依申请公开!D6": "０件", "三 依申请公开!J10": 7 }));
  const cell = (address: string, figure: string) => ({ sheet: "三 依申请公开", address, figure: `applications.${figure}` });
  const row = Array.from("DEFGHIJ", (column) => ({ ...cell(`${column}10`, ""), figure: expect.stringContaining("withheld.stateSecret:") as string }));
  expect(await documents(file)).toEqual([
    {
      file,
      findings: [
        {
          id: "A1:applications.withheld.stateSecret",
          check: "A1",
          severity: "error",
          message: "表三「不予公开·属于国家秘密」一行：各列相加是 0，「总计」填的是 7，多了 7。请核对这一行。",
          cells: row,
          values: [0, 0, 0, 0, 0, 0, 7],
          expected: 0,
          suspects: [{ cells: [cell("J10", "withheld.stateSecret:total")], values: [0], cause: expect.any(String) as string, confidence: 1, decided: true }],
        },
        expect.objectContaining({ check: "A2", suspects: [expect.objectContaining({ values: [0] })] }),
        {
          id: "A6:applications.received:naturalPerson",
          check: "A6",
          severity: "warning",
          message: expect.stringContaining("０件") as string,
          cells: [cell("D6", "received:naturalPerson")],
          values: ["０件"],
          expected: 0,
        },
      ],
      problems: [],
    },
  ]);
});

test("a total with a blank part, a balance, a guess: nothing is expected that arithmetic does not say; a blank cell is null", async () => {
  const file = folder.write("空.xlsx", await bookOf({ "四 复议诉讼!A6": "", "四 复议诉讼!E6": -1, "三 依申请公开!D6": "1（其中补正1件）" }));
  const [document] = await documents(file);
  const { findings } = document as { findings: { values: unknown[]; expected?: number }[] };
  expect(findings.length).toBeGreaterThan(2);
  expect(findings.filter(({ expected }) => expected !== undefined)).toEqual([]);
  expect(findings.flatMap(({ values }) => values)).toContain(null);
});

test("cells of one cause are one finding with all of them and what each reads as, a line in the list and a row of what is kept", async () => {
  const texts = { "三 依申请公开!D6": "０", "三 依申请公开!E6": "０", "四 复议诉讼!A6": "０.０" };
  const file = folder.write("全角.xlsx", await bookOf(texts));
  const cell = (sheet: string, address: string) => expect.objectContaining({ sheet, address }) as unknown;
  const [document] = await documents(file);
  const { findings } = document as { findings: { check: string }[] };
  expect(findings.filter(({ check }) => check === "A6")).toEqual([
    {
      id: "A6:fullWidth",
      check: "A6",
      severity: "warning",
      message: "共有 3 格（表三 D6:E6；表四 A6）写的是全角数字（“０”、“０.０”），请改为半角的数字。",
      cells: [cell("三 依申请公开", "D6"), cell("三 依申请公开", "E6"), cell("四 复议诉讼", "A6")],
      values: ["０", "０", "０.０"],
      reads: [0, 0, 0],
    },
  ]);
  const { out, notes } = await nianbao(["check", file, "--lang", "en"]);
  expect(out.match(/full-width/gu)).toHaveLength(1);
  expect(out).toContain("三 依申请公开!D6  warning  Each of 3 cells (Table 3 D6:E6; Table 4 A6) is written in full-width digits");
  expect(notes).toContain("1 warning");
  const guesses = folder.write(
    "斜线.xlsx",
    await bookOf({ "三 依申请公开!D6": "/", "三 依申请公开!E6": "约十件", "三 依申请公开!F6": "多件", "三 依申请公开!G6": "—" }),
  );
  expect(((await documents(guesses))[0] as { findings: unknown[] }).findings).toMatchObject([
    { id: "A6:none", severity: "error", values: ["/", "—"], reads: [0, 0] },
    { id: "A6:words", severity: "error", reads: [null, null] },
  ]);
});

test("files that cannot be read, problems of the workbook: the same shape, in the order asked", async () => {
  const bad = folder.write("坏.xlsx", "");
  const label = folder.write("标签.xlsx", await bookOf({ "三 依申请公开!A6": "改了" }));
  expect(await documents(bad, label, bad)).toEqual([
    { file: bad, findings: [], problems: [], error: { code: "empty", message: "这个文件是空的，没有内容。请换一个文件。" } },
    {
      file: label,
      findings: [],
      problems: [{ id: "label:三 依申请公开!A6", message: expect.stringContaining("应为") as string, sheet: "三 依申请公开", address: "A6", unread: false }],
    },
    expect.objectContaining({ file: bad }),
  ]);
});

test("nothing stands beside the documents, and the code says the same", async () => {
  const file = folder.write("错.xlsx", await bookOf({ "四 复议诉讼!E6": 2 }));
  const { notes, exitCode } = await nianbao(["check", "--json", file]);
  expect({ notes, exitCode }).toEqual({ notes: "", exitCode: 1 });
  expect((await nianbao(["check", file, "--json", "--lang", "en"])).out).toContain("Table 4");
});

test("the schema has room for suspects, and refuses what is none", () => {
  const cell = { sheet: "四 复议诉讼", address: "E6", figure: "review:total" };
  const finding = { id: "A4:x", check: "A4", severity: "error", message: "…", cells: [cell], values: [2] };
  const document = (suspects: unknown) => ({ file: "a.xlsx", findings: [{ ...finding, suspects }], problems: [] });
  expect(isChecked(document([{ cells: [cell], values: [3], cause: "typing", confidence: 0.9, decided: false }]))).toBe(true);
  expect(isChecked(document([{ cells: [cell], values: [3], cause: "typing", confidence: 2, decided: false }]))).toBe(false);
  expect(isChecked({ file: "a.xlsx", findings: [{ ...finding, severity: "fatal" }], problems: [] })).toBe(false);
});

test("a finding of 正文 says where its words stand, and which figures they are compared with", async () => {
  const { B3, B5 } = writtenOrgan;
  const file = folder.write("正文.xlsx", await bookOf({ "基本信息!B3": B3 ?? "", "基本信息!B5": Number(B5), "正文!C6": "全年收到政府信息公开申请77件。" }));
  const [document] = await documents(file);
  const { findings } = document as { findings: { check: string }[] };
  expect(findings.find(({ check }) => check === "C1")).toEqual({
    id: "C1:count:一:收到政府信息公开申请77件",
    check: "C1",
    severity: "warning",
    message: expect.stringContaining("而表三“本年新收·总计”是 0") as string,
    cells: [{ sheet: "三 依申请公开", address: "J6", figure: "applications.received:total" }],
    values: [0],
    text: { sheet: "正文", address: "C6", section: "一", sentence: "全年收到政府信息公开申请77件。", words: "收到政府信息公开申请77件", start: 2, end: 15 },
  });
});
