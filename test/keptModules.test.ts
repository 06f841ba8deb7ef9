import { executionAsyncResource } from "node:async_hooks";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import * as numbers from "./runs";

test("a mock, which would reach the files that follow, is refused where modules are kept for them", () => {
  const mock = (): void => void jest.mock("./runs", () => ({ some: null }));
  const isQuick = numbers.runs(0, 1) === 1;
  if (isQuick) expect(mock).toThrow("@jest-environment node");
  expect(numbers.some([1], 1)).toEqual([1]);
});

test("of the storages that jest opens, one for each test file, those of the files before are ended: each would mark every promise", async () => {
  await Promise.resolve();
  const marks = Object.getOwnPropertySymbols(executionAsyncResource()).filter(({ description }) => description === "kResourceStore");
  expect(marks.length).toBeLessThanOrEqual(1);
});

test("nothing that test files import tells the runner anything when it is loaded, as it is loaded once for all of them", () => {
  const root = resolve(__dirname, "..");
  const imported = ["test", "workbench/test"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name.replaceAll("\\", "/")}`),
  );
  const telling = imported.filter(
    (name) => /(?<!\.test)\.tsx?$/u.test(name) && /^(?:(?:before|after)(?:All|Each)|jest\.\w+)\(/mu.test(readFileSync(join(root, name), "utf8")),
  );
  // These are for files that have a world of their own.
  expect(telling.sort()).toEqual(["test/e2e/browser.ts", "test/e2e/offline/offlinePage.ts", "test/statute/useOwnEdition.ts"]);
});
