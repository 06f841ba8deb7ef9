import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, rmSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { testFolder } from "../testFolder";

const folder = testFolder();
const began = Date.now();
const source = "src/a.ts";

/** Whether a checkout takes its build. */
const isTaken = (): boolean => {
  const ask = `import("./bin/isBuildNewest.mjs").then(({ isBuildNewest }) => process.stdout.write(String(isBuildNewest())))`;
  return execFileSync(process.execPath, ["-e", ask], { cwd: folder.path, encoding: "utf8" }) === "true";
};

/** Sets the moment at which the source changed, in milliseconds from the build's beginning. */
const changed = (since: number): void => {
  utimesSync(folder.at(source), new Date(), new Date(began + since));
};

beforeAll(() => {
  for (const name of ["bin", "src", "dist-cli"]) mkdirSync(folder.at(name));
  copyFileSync(join("bin", "isBuildNewest.mjs"), folder.at("bin/isBuildNewest.mjs"));
});

test("a build is taken where all that it was made of is there and older than its beginning", () => {
  expect(isTaken()).toBe(false);
  folder.write("dist-cli/sources.json", JSON.stringify({ began, sources: [source] }));
  folder.write(source, "");
  changed(-1_000);
  expect(isTaken()).toBe(true);
  // Written while the build was under way: nobody knows whether it was read before.
  changed(1);
  expect(isTaken()).toBe(false);
  changed(-1_000);
  folder.write("dist-cli/sources.json", "{");
  expect(isTaken()).toBe(false);
  folder.write("dist-cli/sources.json", JSON.stringify({ began, sources: [source] }));
  rmSync(folder.at(source));
  expect(isTaken()).toBe(false);
});
