import { newFileSheets } from "../../src/files";
import { edition2021 } from "../../src/statute";
import { planStandardSheets } from "../../src/workbook";
import { chineseLeft } from "../chineseLeft";
import { docx, p } from "../report/docxFixture";
import { testFolder } from "../testFolder";
import { bookOf, zeros } from "./books";
import { nianbao } from "./nianbao";

const folder = testFolder();
const NAME = "某县某镇人民政府";
const texts = {
  "正文!C5": "2023年，某县某乡人民政府培训12余次，共办理申请5件。",
  "正文!C7": "{没有这个}，XX件。",
  "二 主动公开!B5": 3,
  "二 主动公开!B9": "5件",
  "三 依申请公开!D8": 4,
};

/** Files of every kind that is refused or found fault with. */
async function files(): Promise<string[]> {
  const sheets = newFileSheets();
  await sheets.insert(planStandardSheets(edition2021, "typed", zeros).filter(({ name }) => name !== "基本信息" && name !== "四 复议诉讼"));
  return [
    folder.write("wrong.xlsx", await bookOf(texts)),
    folder.write("some.xlsx", await sheets.save()),
    folder.write("garbage.xlsx", Buffer.from("x")),
    folder.write("old.xlsx", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])),
    folder.at("nowhere.xlsx"),
  ];
}

/** A line of English may name and quote what is Chinese in the workbook. */
function expectEnglish(said: string): void {
  const left = said
    .split("\n")
    .map((line) => ({ line, left: chineseLeft(line, { written: Object.values(texts).map(String), called: [NAME, "没有这个", ...folder.at("").split("/")] }) }));
  expect(left.filter((one) => one.left.length > 0)).toEqual([]);
}

test("no command speaks Chinese in English, whatever the file", async () => {
  const template = folder.write("faulty.docx", docx(["{机关名程}", "{#有申请}", "{表二}x"].map((text) => p(text)).join("")));
  const lacking = folder.write("lacking.docx", docx(p("{机关名称}{上年.三.本年新收.总计}")));
  const said: string[] = [];
  for (const file of await files()) {
    for (const command of [
      ["check", file],
      ["compare", file],
      ["next", file, "-o", folder.at("next.xlsx"), "--force"],
      ["report", file, "-o", folder.at("report.docx"), "--force"],
      ["report", file, "--template", template, "-o", folder.at("report.docx"), "--force"],
      ["report", file, "--template", lacking, "-o", folder.at("report.docx"), "--force"],
      ["figures", file, "-o", folder.at("figures.json"), "--force"],
    ]) {
      const { out, notes, statuses } = await nianbao([...command, "--lang", "en"]);
      said.push([out, notes, ...statuses].join("\n"));
    }
  }
  said.forEach(expectEnglish);
  // Template faults, notes, findings, refusals of files: all were said.
  for (const sentence of [
    /perhaps \{机关名称\}\?/u,
    /was printed as/u,
    /Section 1 says/u,
    /There is no such file/u,
    /no Word document|not an? \.?xlsx|no workbook|Excel/iu,
  ])
    expect(said.join("\n")).toMatch(sentence);
}, 120_000);

test.each([["--help"], ["check", "--help"], ["report", "--help"], ["new", "--help"], ["nothing"], ["check"], ["check", "--unknown"], ["new", "-o", "x.txt"]])(
  "help and usage: %s %s",
  async (...argv) => {
    const { out, notes } = await nianbao([...argv, "--lang", "en"]);
    expectEnglish(out + notes);
  },
);
