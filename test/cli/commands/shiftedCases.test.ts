import { saveXlsx } from "../../../workbench/src/xlsx";
import { openSignableReport } from "../../jobs/signableReport";
import { testFolder } from "../../testFolder";
import { nianbao } from "../nianbao";

const folder = testFolder();

async function checked(cells: readonly string[], lang = "zh"): Promise<string[]> {
  const report = await openSignableReport();
  report.paste("四 复议诉讼", "A6", [cells]);
  for (const row of [6, 29]) report.paste("三 依申请公开", `D${row}`, [["90", "0", "0", "0", "0", "0", "90"]]);
  report.paste("三 依申请公开", "D8", [["90", "0", "0", "0", "0", "0", "90"]]);
  const file = folder.write("book.xlsx", await saveXlsx(report.book));
  return (await nianbao(["check", "--lang", lang, file])).out.trimEnd().split("\n");
}

test("a whole 表四 typed one cell too far is one line, with what every cell should hold", async () => {
  const cells = ["", "12", "3", "1", "2", "18", "7", "0", "0", "0", "7", "4", "1", "0", "2"];
  expect(await checked(cells)).toEqual([
    expect.stringMatching(/^四 复议诉讼!A6 {2}错误 {2}表四 A6:O6 的数很可能整段错开了一格，应各往左移一格：A6 应为 12（现为空）.*另有 2 条提示也由此而来/u),
  ]);
  expect(await checked(cells, "en")).toEqual([expect.stringMatching(/ error {2}Table 4, A6:O6 was very likely typed one cell too far/u)]);
});

test("one of which nothing tells where it begins is one line too, and names both ways", async () => {
  const lines = await checked(["0", "2", "1", "0", "1", "4", "3", "0", "0", "1", "4", "1", "0", "0", "0"]);
  expect(lines).toEqual([expect.stringMatching(/像是有一段数错开了一格，单凭勾稽关系还分不出是哪一段：可能是 A6:O6 各往左移一格、D6:O6 各往左移一格/u)]);
});
