import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { walls } from "../walls.mjs";
import { testFolder } from "./testFolder";

interface Cruised {
  readonly modules: readonly { readonly source: string; readonly dependencies: readonly { readonly resolved: string }[] }[];
  readonly summary: { readonly violations: readonly { readonly from: string; readonly to: string; readonly rule: { readonly name: string } }[] };
}

type House = Readonly<Record<string, string>>;

const root = resolve(__dirname, "..");
const folder = testFolder();

const sound: House = {
  "src/statute/index.ts": 'export { one } from "./one";\nexport type { Two } from "./two";\n',
  "src/statute/one.ts": "export const one = 1;\n",
  "src/statute/two.ts": "export interface Two { readonly two: 2 }\n",
  "src/checks/index.ts": 'import { one } from "../statute";\nexport const two = one + 1;\n',
};

const workbench: House = {
  "src/xlsx/index.ts": "export const parts = 1;\n",
  "workbench/src/engine/book.ts": 'export { parts } from "../../../src/xlsx";\n',
};

const pane: House = {
  "src/excel/index.ts": "export const excel = 1;\n",
  "src/addin/index.tsx": 'export { excel } from "../excel";\n',
};

/** Houses to hold against the walls, each with what they are to say of it. */
const houses: readonly (readonly [name: string, files: House, violations: readonly unknown[]])[] = [
  ["a house that keeps to its walls", sound, []],
  [
    "a cycle of values",
    {
      ...sound,
      "src/statute/one.ts": 'import { other } from "./other";\nexport const one: number = other;\n',
      "src/statute/other.ts": 'import { one } from "./one";\nexport const other: number = one;\n',
    },
    [expect.stringMatching(/^no-cycle: /u)],
  ],
  [
    "a cycle of types only",
    {
      ...sound,
      "src/statute/one.ts": 'import type { Two } from "./two";\nexport interface One { readonly two: Two }\nexport const one = 1;\n',
      "src/statute/two.ts": 'import type { One } from "./one";\nexport interface Two { readonly one: One }\n',
    },
    [expect.stringMatching(/^no-cycle: /u)],
  ],
  [
    "an import against the walls, one past a front door, a room without walls, and a file that is not there",
    {
      ...sound,
      "src/statute/one.ts": 'import { two } from "../checks";\nexport const one = Number(two);\n',
      "src/checks/index.ts": "export const two = 2;\n",
      "src/checks/past.ts": 'export { one } from "../statute/one";\n',
      "src/attic/index.ts": 'export { one } from "../statute";\n',
      "src/rules/index.ts": 'export { gone } from "./gone";\n',
    },
    [
      "checks-front-doors: src/checks/past.ts → src/statute/one.ts",
      "every-room-has-walls: src/attic/index.ts → src/statute/index.ts",
      "found: src/rules/index.ts → ./gone",
      "statute-walls: src/statute/one.ts → src/checks/index.ts",
    ],
  ],
  ["the workbench outside, which enters two rooms", workbench, []],
  [
    "the workbench in another room, and a room in the workbench",
    {
      ...sound,
      ...workbench,
      "src/excel/index.ts": 'export { parts } from "../../workbench/src/engine/book";\n',
      "workbench/src/page/pane.ts": 'export { one } from "../../../src/statute";\n',
    },
    ["excel-walls: src/excel/index.ts → workbench/src/engine/book.ts", "workbench-walls: workbench/src/page/pane.ts → src/statute/index.ts"],
  ],
  ["a pane that is handed its spreadsheet", pane, []],
  [
    "a pane that chooses it",
    {
      ...pane,
      "src/taskpane/state/pane.ts": 'export { excel } from "../../excel";\n',
    },
    ["taskpane-walls: src/taskpane/state/pane.ts → src/excel/index.ts"],
  ],
];

/** Writes a house and gives its folder. */
function build([name, files]: (typeof houses)[number]): string {
  const house = folder.at(name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), text);
  }
  return house;
}

let cruised: readonly Cruised[];

beforeAll(() => {
  const program = join(__dirname, "cruiseHouses.mjs");
  cruised = JSON.parse(execFileSync(process.execPath, [program, ...houses.map(build), root], { encoding: "utf8", maxBuffer: 2 ** 28 })) as Cruised[];
});

test.each(houses.map(([name, , violations], index) => [name, index, violations] as const))("%s", (_, index, violations) => {
  expect(cruised[index]?.summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`).sort()).toEqual(violations);
});

test("no room has a permission that it does not use, and rooms have no cycles", () => {
  const roomOf = (file: string): string | undefined => /^src\/([^/]+)\//u.exec(file)?.[1];
  const used = new Map(Object.keys(walls).map((room) => [room, new Set<string>()]));
  for (const { source, dependencies } of cruised[houses.length]?.modules ?? []) {
    for (const { resolved } of dependencies) used.get(roomOf(source) ?? "")?.add(roomOf(resolved) ?? "");
  }
  const rooms = Object.entries(walls);
  expect(rooms.flatMap(([room, open]) => open.filter((other) => !used.get(room)?.has(other)).map((other) => `${room} → ${other}`))).toEqual([]);
  const below = new Set<string>();
  for (let left = rooms; left.length > 0;) {
    const ground = left.filter(([, open]) => open.every((other) => below.has(other)));
    expect([ground.length > 0, left.map(([room]) => room)]).toEqual([true, expect.anything()]);
    for (const [room] of ground) below.add(room);
    left = left.filter(([room]) => !below.has(room));
  }
});
