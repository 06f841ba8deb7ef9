import { newFileSheets } from "../../src/files";
import { edition2021 } from "../../src/statute";
import { planStandardSheets } from "../../src/workbook";
import { testFolder } from "../testFolder";
import { zeros } from "./books";
import { nianbao } from "./nianbao";

const folder = testFolder();

/** A workbook of some of the standard sheets. */
async function some(name: string, keep: (sheet: string) => boolean): Promise<string> {
  const sheets = newFileSheets();
  await sheets.insert(planStandardSheets(edition2021, "typed", zeros).filter((plan) => keep(plan.name)));
  return folder.write(name, await sheets.save());
}

/** A workbook that holds nothing of a report. */
async function foreign(): Promise<string> {
  const sheets = newFileSheets();
  const [plan] = planStandardSheets(edition2021, "typed");
  if (plan) await sheets.insert([{ ...plan, name: "通讯录", content: [["姓名", "电话"]], merges: [], formats: [], validations: [], conditionalFormats: [] }]);
  return folder.write("通讯录.xlsx", await sheets.save());
}

test.each(["zh", "en"])("no command speaks of buttons or of another command's work (%s)", async (lang) => {
  const books = await Promise.all([
    foreign(),
    some("没有信息.xlsx", (name) => name !== "基本信息"),
    some("只有信息.xlsx", (name) => name === "基本信息"),
    some("缺一张.xlsx", (name) => name !== "四 复议诉讼"),
  ]);
  for (const book of books) {
    for (const command of [
      ["check", book],
      ["check", "--json", book],
      ["compare", book],
      ["figures", book],
      ["next", book, "-o", folder.at("新.xlsx"), "--force"],
      ["report", book, "-o", folder.at("报告.docx"), "--force"],
    ]) {
      const { out, notes } = await nianbao([...command, "--lang", lang]);
      expect(out + notes).not.toMatch(/点“|再点|识别结果|立即校验|窗格|Insert (?:the )?sheets|Recognised tables|Check now/u);
      if (command[0] !== "report") expect(out + notes).not.toMatch(/不能生成报告|the report cannot be made/u);
    }
  }
});
