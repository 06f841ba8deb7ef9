import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { testFolder } from "./testFolder";

type House = Readonly<Record<string, string>>;

const folder = testFolder();

/** Text that gzip makes no shorter than a third of it. */
const long = Array.from({ length: 1_000 }, (_, index) =>
  Math.sin(index + 1)
    .toString(36)
    .slice(3),
).join("");

const sound: House = {
  "package.json": '{ "sideEffects": false }',
  "src/index.js": 'import { createRoot } from "react-dom";\nimport { pane } from "./taskpane/pane";\ncreateRoot(pane);\nimport("./taskpane/later");\n',
  "src/taskpane/pane.js": 'export { pane } from "../jobs/door";\n',
  "src/taskpane/later.js": `import { narrative } from "../narrative/door";\nimport zip from "fflate";\nzip(narrative, "${long}");\n`,
  "src/jobs/door.js": 'export { check } from "./check";\nexport const pane = "pane";\n',
  "src/jobs/check.js": 'import { narrative } from "../narrative/door";\nexport const check = () => narrative();\n',
  "src/narrative/door.js": "export const narrative = () => console.log();\n",
  "node_modules/react-dom/index.js": "export const createRoot = (element) => console.log(element);\n",
  "node_modules/fflate/index.js": "export default (...all) => console.log(all);\n",
};

/** Houses to bundle, each with what is to be said of it. */
const houses: readonly (readonly [name: string, files: House, said: readonly unknown[]])[] = [
  ["what comes later may weigh as much, and be of any room", sound, []],
  [
    "a room that does not belong there, by the door of one that does",
    { ...sound, "src/taskpane/pane.js": 'export { check as pane } from "../jobs/door";\n' },
    [expect.stringMatching(/^src\/narrative\/door\.js does not belong to the first paint .*; imported by .*src\/jobs\/check\.js/u)],
  ],
  [
    "a package that does not",
    { ...sound, "src/taskpane/pane.js": 'import zip from "fflate";\nexport const pane = zip;\n' },
    [expect.stringMatching(/^node_modules\/fflate\/index\.js does not belong .*; imported by .*src\/taskpane\/pane\.js/u)],
  ],
  [
    "one whose name only begins as that of one that does",
    {
      ...sound,
      "src/taskpane/pane.js": 'import dnd from "react-dnd";\nexport const pane = dnd;\n',
      "node_modules/react-dnd/index.js": "export default () => console.log();\n",
    },
    [expect.stringMatching(/^node_modules\/react-dnd\/index\.js does not belong/u)],
  ],
  [
    "too much of what does",
    { ...sound, "src/jobs/door.js": `export const pane = "${long}";\n` },
    [expect.stringMatching(/^The first paint weighs \d+ bytes \(gzip\), more than 2000: npm run bench -- pane says what weighs$/u)],
  ],
];

test("the build of the pane fails where its first paint would load too much", () => {
  const built = houses.map(([name, files]) => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder.at(name), file)), { recursive: true });
      writeFileSync(join(folder.at(name), file), text);
    }
    return folder.at(name);
  });
  const said = JSON.parse(execFileSync(process.execPath, [join(__dirname, "bundleHouses.mjs"), ...built], { encoding: "utf8" })) as string[][];
  expect(houses.map(([name], index) => [name, said[index]])).toEqual(houses.map(([name, , expected]) => [name, expected]));
});
