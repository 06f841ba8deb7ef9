import { readdirSync } from "node:fs";
import { bookOf } from "./books";
import { nianbaoIn } from "./ownProcess";
import { testFolder } from "../testFolder";

const folder = testFolder();

test("the four commands in processes of their own, from another folder: new, check, figures, report", async () => {
  const nianbao = (...argv: string[]) => nianbaoIn(folder.path, ...argv);
  folder.write("错.xlsx", await bookOf({ "四 复议诉讼!E6": 2 }));
  expect(await nianbao("new", "-o", "新.xlsx", "--organ", "某县某局", "--year", "2025")).toEqual({ code: 0, out: "", notes: "已写好 新.xlsx。\n" });
  expect(await nianbao("check", "新.xlsx")).toEqual({ code: 0, out: "还没有填数\n", notes: "" });
  expect((await nianbao("check", "错.xlsx")).code).toBe(1);
  expect(JSON.parse((await nianbao("figures", "新.xlsx")).out)).toMatchObject({ organ: "某县某局", year: 2025 });
  expect((await nianbao("report", "新.xlsx")).code).toBe(0);
  expect(readdirSync(folder.path).sort()).toEqual(["某县某局2025年政府信息公开工作年度报告.docx", "新.xlsx", "错.xlsx"].sort());
}, 60_000);
