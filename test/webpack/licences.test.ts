import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { testFolder } from "../testFolder";

const folder = testFolder();

const house = {
  "src/index.js": 'import one from "one";\nimport two from "@scope/two";\nconsole.log(one, two);\n',
  "node_modules/one/package.json": '{ "name": "one", "version": "1.0.0", "license": "MIT", "main": "index.js" }',
  "node_modules/one/index.js": 'module.exports = require("inner");\n',
  "node_modules/one/LICENSE.md": "Words of one",
  "node_modules/one/node_modules/inner/package.json": '{ "name": "inner", "version": "3.0.0", "license": "(GPL-3.0 OR Apache-2.0)" }',
  "node_modules/one/node_modules/inner/index.js": "module.exports = 1;\n",
  "node_modules/one/node_modules/inner/NOTICE": "Notice of inner",
  "node_modules/@scope/two/package.json": '{ "name": "@scope/two", "version": "2.0.0", "license": "BSD-3-Clause" }',
  "node_modules/@scope/two/index.js": "module.exports = 2;\n",
  "node_modules/unused/package.json": '{ "name": "unused", "version": "1.0.0", "license": "GPL-3.0" }',
  "node_modules/unused/index.js": "module.exports = 3;\n",
  "copied/licence": "Words of copied",
};

interface Built {
  readonly errors: readonly string[];
  readonly written: string;
}

const withLicence = (licence: string) => ({
  ...house,
  "node_modules/one/package.json": house["node_modules/one/package.json"].replace('"MIT"', JSON.stringify(licence)),
});

const refused = [
  ["GPL-3.0", "one 1.0.0: its licence, GPL-3.0, is none of MIT,"],
  ["MIT AND GPL-3.0", "one 1.0.0: its licence, MIT AND GPL-3.0, is none of MIT,"],
  ["", "one 1.0.0: its licence, none, is none of MIT,"],
] as const;

/** Bundles houses, one after the other, and gives what the build said and wrote of each. */
function build(houses: readonly Readonly<Record<string, string>>[]): Built[] {
  const places = houses.map((files, number) => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(folder.at(join(`${number}`, file))), { recursive: true });
      writeFileSync(folder.at(join(`${number}`, file)), text);
    }
    return folder.at(`${number}`);
  });
  const script = `import webpack from "webpack"; import { LicencesPlugin } from "./webpack/licences.mjs";
    const bundle = (at) => new Promise((resolve) => webpack({
      mode: "production", context: at, entry: "./src/index.js", output: { path: at + "/dist" },
      plugins: [new LicencesPlugin([{ folder: at + "/copied", what: "copied.json" }], "all.txt")],
    }, (error, stats) => resolve(stats.compilation.errors.map(({ message }) => message))));
    const said = [];
    for (const at of ${JSON.stringify(places)}) said.push(await bundle(at));
    process.stdout.write(JSON.stringify(said));`;
  const said = JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" })) as string[][];
  return said.map((errors, number) => ({ errors, written: errors.length > 0 ? "" : readFileSync(join(places[number] ?? "", "dist/all.txt"), "utf8") }));
}

test("a build writes the licences of what is in it, our own first, and of nothing else; a package without an admitted one lets no build through", () => {
  const [sound, ...spoiled] = build([house, ...refused.map(([licence]) => withLicence(licence))]);
  const { errors, written } = sound ?? { errors: ["not built"], written: "" };
  expect(errors).toEqual([]);
  expect(written.startsWith(readFileSync("LICENSE", "utf8").trim())).toBe(true);
  const titles = written.split(/\n=+\n/u).map((section) => section.trim().split("\n")[0]);
  expect(titles.slice(1)).toEqual(["copied", "@scope/two 2.0.0", "one 1.0.0", "inner 3.0.0"]);
  for (const words of ["Words of one", "Notice of inner", "Words of copied", "copied.json"]) expect(written).toContain(words);
  expect(spoiled.map((one) => one.errors)).toEqual(refused.map(([, said]): unknown[] => [expect.stringContaining(said)]));
});
