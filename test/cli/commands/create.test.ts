import { readFileSync } from "node:fs";
import { openFileSheets } from "../../../src/files";
import { readReport } from "../../../src/workbook";
import { testFolder } from "../../testFolder";
import { nianbao } from "../nianbao";
import { ofForm } from "../../ofForm";

const folder = testFolder();
let made = 0;
const fresh = (): string => folder.at(`新 ${++made}.xlsx`);
const read = async (file: string) => await readReport(await openFileSheets(readFileSync(file)));

/** 三 has one request and a total that is wrong; the rest is not known. */
const data = {
  organ: "某县某局",
  year: 2023,
  format: "2021",
  table2: null,
  table3: { columns: ["自然人", "商业企业", "总计"], rows: [{ label: "一、本年新收政府信息公开申请数量", values: [2, 1, 4] }] },
  table4: null,
  narrative: { 总体情况: "=1+1", 存在问题: null, 其他: null },
};
const dataFile = folder.write("数据.json", JSON.stringify(data));

test("a blank workbook knows its organ, year and kind, and adds up by formulas", async () => {
  const file = fresh();
  const { exitCode, out, notes } = await nianbao(["new", "-o", file, "--organ", "某县某镇人民政府", "--year", "2025", "--kind", "乡镇"]);
  expect({ exitCode, out, notes }).toEqual({ exitCode: 0, out: "", notes: `已写好 ${file}。\n` });
  const { edition, organSheet, entries } = await read(file);
  expect(edition.id).toBe(2021);
  expect(organSheet?.organ).toMatchObject({ name: "某县某镇人民政府", kind: "乡镇", year: "2025", period: "自2025年1月1日起至2025年12月31日止" });
  expect(entries.get(ofForm("applications.received:total"))).toMatchObject({ state: "number", value: 0, computed: true });
});

test("the year chooses the edition", async () => {
  const file = fresh();
  await nianbao(["new", "-o", file, "--organ", "某局", "--year", "2020"]);
  expect((await read(file)).edition.id).toBe(2019);
});

test("figures are kept as they are given, mistakes included, and nothing given becomes a formula", async () => {
  const file = fresh();
  const { exitCode, notes } = await nianbao(["new", "-o", file, "--figures", dataFile]);
  expect({ exitCode, notes }).toEqual({ exitCode: 0, notes: `已写好 ${file}。\n` });
  const { entries, organSheet, narrative } = await read(file);
  expect(organSheet?.organ).toMatchObject({ name: "某县某局", year: "2023" });
  expect(entries.get(ofForm("applications.received:total"))).toEqual({ state: "number", value: 4, computed: false });
  expect(entries.get(ofForm("applications.carriedIn:total"))).toEqual({ state: "blank" });
  expect(narrative?.filter(({ section }) => section === "一")).toContainEqual(expect.objectContaining({ section: "一", heading: "", text: "=1+1" }));
});

test("formula totals are named where they are not what the data has", async () => {
  const file = fresh();
  const { exitCode, notes } = await nianbao(["new", "-o", file, "--figures", dataFile, "--totals", "formula"]);
  expect(exitCode).toBe(0);
  expect(notes).toBe(`总计改用公式，下面 1 处与数据文件不同：\n三 依申请公开!J6：数据文件里是 4，公式算出 3。\n已写好 ${file}。\n`);
  expect((await read(file)).entries.get(ofForm("applications.received:total"))).toMatchObject({ state: "number", value: 3, computed: true });
});

test("what the command line says of organ, year and kind goes before the data; another edition and an unusual kind are told", async () => {
  const file = fresh();
  const { notes } = await nianbao(["new", "-o", file, "--figures", dataFile, "--organ", "另一个局", "--year", "2020", "--kind", "开发区"]);
  expect((await read(file)).organSheet?.organ).toMatchObject({ name: "另一个局", year: "2020", kind: "开发区" });
  expect(notes.split("\n").slice(0, 2)).toEqual([
    "机关类别“开发区”不在常用类别里，已照写。",
    "数据文件是 2021 年的格式，与 2020 年度报告所用的格式不同；已按数据文件的格式建表。",
  ]);
});

test.each([
  [
    "2021",
    "（六）其他处理",
    '是 2019 年版格式的行，而 format 写的是 2021。整张表是 2019 年版的，请把 format 改成 "2019"；只有这一行是的，请照 2021 年版改这一行',
  ],
  [
    "2019",
    "（六）其他处理/1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
    '是 2021 年版格式的行，而 format 写的是 2019。整张表是 2021 年版的，请把 format 改成 "2021"；只有这一行是的，请照 2019 年版改这一行',
  ],
])("a row of the other edition in data of that of %s is refused: which row, and what to do", async (format, label, sentence) => {
  const file = fresh();
  const table3 = {
    columns: ["自然人"],
    rows: [
      { label: "（一）予以公开", values: [1] },
      { label, values: [1] },
    ],
  };
  const { exitCode, notes } = await nianbao(["new", "-o", file, "--figures", folder.write("两版.json", JSON.stringify({ ...data, format, table3 }))]);
  expect(exitCode).toBe(2);
  expect(notes).toContain(`两版.json: table3.rows[1].label：“${label}”${sentence}`);
  expect(notes.trim().split("\n")).toHaveLength(1);
});

test.each([
  ["no JSON", "{", /^.+坏\.json: 这个文件不是正确的 JSON（.+）/u],
  ["no report", "[]", /坏\.json: 整个文件：应当是 对象 类型\n$/u],
  ["a workbook", Buffer.from([0x50, 0x4b, 3, 4, 0xff]), /坏\.json: 这个文件是工作簿或压缩包，不是 JSON 数据。请先用 nianbao figures/u],
  ["no UTF-8", Buffer.from([0xb9, 0xab]), /坏\.json: 这个文件不是 UTF-8 编码的文本/u],
  [
    "a figure that is none",
    JSON.stringify({ ...data, table4: { labels: ["行政复议/总计"], values: [true] } }),
    /坏\.json: table4\.values\[0\]：应当是 数字,文字,null 类型\n$/u,
  ],
  ["a format that is none", JSON.stringify({ ...data, format: "2020" }), /坏\.json: format：应当是预设定的枚举值之一（2021、2019）\n$/u],
  ["something more", JSON.stringify({ ...data, 表五: 1 }), /坏\.json: 整个文件：不允许有额外的属性（表五）\n$/u],
  [
    "a label that the form has not",
    JSON.stringify({ ...data, table4: { labels: ["行政复议/平均"], values: [1] } }),
    /坏\.json: table4\.labels\[0\]：表里没有“行政复议\/平均”，是不是“行政复议\/.+”？\n$/u,
  ],
])("data with %s is refused: what and where", async (_, content, sentence) => {
  const file = fresh();
  const { exitCode, notes } = await nianbao(["new", "-o", file, "--figures", folder.write("坏.json", content)]);
  expect(exitCode).toBe(2);
  expect(notes).toMatch(sentence);
  expect(() => readFileSync(file)).toThrow("ENOENT");
});

test("a file that exists is replaced on request only", async () => {
  const file = folder.write("已有.xlsx", "原来的");
  const argv = ["new", "-o", file, "--organ", "某局", "--year", "2025"];
  const { exitCode, notes } = await nianbao(argv);
  expect({ exitCode, notes }).toEqual({ exitCode: 2, notes: `${file}: 已有同名文件，没有写入，原文件未改动。请换一个文件名；确实要覆盖时，加 --force。\n` });
  expect(readFileSync(file, "utf8")).toBe("原来的");
  expect((await nianbao([...argv, "--force"])).exitCode).toBe(0);
  expect((await read(file)).organSheet?.organ.name).toBe("某局");
});

test.each([
  ["no organ", ["--year", "2025"], "没有写机关名称：请加 --organ 名称。"],
  ["no year", ["--organ", "某局"], "没有写年度：请加 --year，如 --year 2025。"],
  ["a year before all editions", ["--organ", "某局", "--year", "2018"], "年度“2018”不对，要写 2019 到 2099 之间的四位数字。"],
  ["a year that is none", ["--organ", "某局", "--year", "二〇二五"], "年度“二〇二五”不对，要写 2019 到 2099 之间的四位数字。"],
  [
    "totals that are none",
    ["--organ", "某局", "--year", "2025", "--totals", "自动"],
    "总计的填法没有“自动”，请写 formula（公式自动合计）或 typed（手工填报）。",
  ],
])("%s: told how to write it", async (_, argv, sentence) => {
  const { exitCode, notes } = await nianbao(["new", "-o", fresh(), ...argv]);
  expect({ exitCode, notes }).toEqual({ exitCode: 2, notes: `nianbao: ${sentence}用法见 nianbao new --help。\n` });
});
