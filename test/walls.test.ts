import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { walls } from "../walls.mjs";
import { testFolder } from "./testFolder";

interface Cruised {
  readonly modules: readonly { readonly source: string; readonly dependencies: readonly { readonly resolved: string }[] }[];
  readonly summary: { readonly violations: readonly { readonly from: string; readonly to: string; readonly rule: { readonly name: string } }[] };
}

const root = resolve(__dirname, "..");

function cruise(folder: string): Cruised {
  const program = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const config = join(root, ".dependency-cruiser.mjs");
  return JSON.parse(execFileSync(process.execPath, [program, "--config", config, "-T", "json", ...["src", "workbench/src"].filter((part) => existsSync(join(folder, part)))], { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 28 })) as Cruised;
}

const folder = testFolder();
let houses = 0;

/** What the walls say of a house with these files. */
function violations(files: Readonly<Record<string, string>>): string[] {
  houses += 1;
  const house = folder.at(`house ${houses}`);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), text);
  }
  return cruise(house).summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`).sort();
}

const sound = {
  "src/statute/index.ts": 'export { one } from "./one";\nexport type { Two } from "./two";\n',
  "src/statute/one.ts": "export const one = 1;\n",
  "src/statute/two.ts": "export interface Two { readonly two: 2 }\n",
  "src/check/index.ts": 'import { one } from "../statute";\nexport const two = one + 1;\n',
};

test("a house that keeps to its walls", () => {
  expect(violations(sound)).toEqual([]);
});

test("a cycle of values", () => {
  const one = 'import { other } from "./other";\nexport const one: number = other;\n';
  const other = 'import { one } from "./one";\nexport const other: number = one;\n';
  expect(violations({ ...sound, "src/statute/one.ts": one, "src/statute/other.ts": other })).toEqual([expect.stringMatching(/^no-cycle: /u)]);
});

test("a cycle of types only", () => {
  const one = 'import type { Two } from "./two";\nexport interface One { readonly two: Two }\nexport const one = 1;\n';
  const two = 'import type { One } from "./one";\nexport interface Two { readonly one: One }\n';
  expect(violations({ ...sound, "src/statute/one.ts": one, "src/statute/two.ts": two })).toEqual([expect.stringMatching(/^no-cycle: /u)]);
});

test("an import against the walls, one past a front door, a room without walls, and a file that is not there", () => {
  const found = violations({
    ...sound,
    "src/statute/one.ts": 'import { two } from "../check";\nexport const one = Number(two);\n',
    "src/check/index.ts": "export const two = 2;\n",
    "src/check/past.ts": 'export { one } from "../statute/one";\n',
    "src/attic/index.ts": 'export { one } from "../statute";\n',
    "src/rules/index.ts": 'export { gone } from "./gone";\n',
  });
  expect(found).toEqual([
    "check-front-doors: src/check/past.ts → src/statute/one.ts",
    "every-room-has-walls: src/attic/index.ts → src/statute/index.ts",
    "found: src/rules/index.ts → ./gone",
    "statute-walls: src/statute/one.ts → src/check/index.ts",
  ]);
});

test("the workbench stands outside: it enters two rooms, and no room enters it", () => {
  const files = { "src/xlsx/index.ts": "export const parts = 1;\n", "workbench/src/engine/book.ts": 'export { parts } from "../../../src/xlsx";\n' };
  expect(violations(files)).toEqual([]);
  const astray = { "src/excel/index.ts": 'export { parts } from "../../workbench/src/engine/book";\n', "workbench/src/page/pane.ts": 'export { one } from "../../../src/statute";\n' };
  expect(violations({ ...sound, ...files, ...astray })).toEqual([
    "excel-walls: src/excel/index.ts → workbench/src/engine/book.ts",
    "workbench-walls: workbench/src/page/pane.ts → src/statute/index.ts",
  ]);
});

test("the pane chooses the spreadsheet in one place", () => {
  const files = { "src/excel/index.ts": "export const excel = 1;\n", "src/taskpane/index.tsx": 'export { excel } from "../excel";\n' };
  expect(violations(files)).toEqual([]);
  expect(violations({ ...files, "src/taskpane/state/pane.ts": 'export { excel } from "../../excel";\n' })).toEqual(["composition-root: src/taskpane/state/pane.ts → src/excel/index.ts"]);
});

test("no room has a permission that it does not use, and rooms have no cycles", () => {
  const roomOf = (file: string): string | undefined => /^src\/([^/]+)\//u.exec(file)?.[1];
  const used = new Map(Object.keys(walls).map((room) => [room, new Set<string>()]));
  for (const { source, dependencies } of cruise(root).modules) {
    for (const { resolved } of dependencies) used.get(roomOf(source) ?? "")?.add(roomOf(resolved) ?? "");
  }
  const rooms = Object.entries(walls);
  expect(rooms.flatMap(([room, open]) => open.filter((other) => !used.get(room)?.has(other)).map((other) => `${room} → ${other}`))).toEqual([]);
  const below = new Set<string>();
  for (let left = rooms; left.length > 0; ) {
    const ground = left.filter(([, open]) => open.every((other) => below.has(other)));
    expect([ground.length > 0, left.map(([room]) => room)]).toEqual([true, expect.anything()]);
    for (const [room] of ground) below.add(room);
    left = left.filter(([room]) => !below.has(room));
  }
});
