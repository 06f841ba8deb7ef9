import { readdirSync, readFileSync } from "node:fs";
import { refuseOutput, writeOutput } from "../../../src/cli/files/writeOutput";
import { testFolder } from "../../testFolder";

const folder = testFolder();

test("a file is written whole, and nothing stands beside it", async () => {
  const file = folder.at("甲.json");
  await writeOutput(file, "内容", false);
  expect(readFileSync(file, "utf8")).toBe("内容");
  expect(readdirSync(folder.path)).toEqual(["甲.json"]);
});

test("a file of that name stays as it is unless it may be replaced", async () => {
  const file = folder.write("乙.json", "原来的");
  await expect(writeOutput(file, "新的", false)).rejects.toMatchObject({ name: "FileError", code: "exists" });
  expect(readFileSync(file, "utf8")).toBe("原来的");
  await writeOutput(file, "新的", true);
  expect(readFileSync(file, "utf8")).toBe("新的");
});

test.each([
  ["in no folder", () => folder.at("没有/甲.json"), "noFolder"],
  ["below a file", () => `${folder.write("丙.json", "")}/甲.json`, "noFolder"],
  ["that is a folder", () => folder.path, "folder"],
])("a name %s is refused", async (_, file, code) => {
  await expect(refuseOutput(file(), true)).rejects.toMatchObject({ name: "FileError", code });
});

test("what the system refuses leaves no half file", async () => {
  const before = readdirSync(folder.path);
  await expect(writeOutput(folder.at("长".repeat(200)), "内容", false)).rejects.toMatchObject({ name: "FileError", code: "nameTooLong" });
  expect(readdirSync(folder.path)).toEqual(before);
});
