import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pureRooms } from "../walls.mjs";
import { testFolder } from "./testFolder";

interface Found {
  readonly diagnostics: readonly { readonly code: string }[];
}

const root = resolve(__dirname, "..");
const settings = resolve(root, ".oxlintrc.json");
const folder = testFolder();

/** A file with one fault of a kind in each line, and the rule that is to see it; most of them need types. */
const planted: readonly (readonly [line: string, rule: string])[] = [
  ["Promise.resolve(1);", "no-floating-promises"],
  ['export const parsed = JSON.parse("1");', "no-unsafe-assignment"],
  ['export const name = (text: string): string => text ?? "";', "no-unnecessary-condition"],
  ['export const old = "text".substr(1);', "no-deprecated"],
  ["export const listen = (call: () => void): void => { call(); }; listen(async () => Promise.resolve());", "no-misused-promises"],
  ["export const any = (value: any): unknown => value;", "no-explicit-any"],
  ['export const count: number = "one";', "TS2322"],
];

/** The same in a pure room: what it must not know. */
const plantedInRoom: typeof planted = [
  ['export { useState } from "react";', "no-restricted-imports"],
  ['export type { Stats } from "node:fs";', "no-restricted-imports"],
  ["export const { title } = document;", "no-restricted-globals"],
];

interface Oxlintrc {
  readonly overrides: readonly { readonly files: readonly string[]; readonly rules: object }[];
}

test("the linter sees what is planted, with types and without, and what the compiler says", () => {
  folder.write("tsconfig.json", JSON.stringify({ compilerOptions: { target: "ES2022", lib: ["ES2022", "DOM"], strict: true } }));
  folder.write("packages.d.ts", 'declare module "react" { export const useState: unknown; }\ndeclare module "node:fs" { export type Stats = object; }\n');
  mkdirSync(folder.at("src/checks"), { recursive: true });
  folder.write("planted.ts", planted.map(([line]) => `${line}\n`).join(""));
  folder.write("src/checks/planted.ts", plantedInRoom.map(([line]) => `${line}\n`).join(""));
  // Which rooms are meant is said from the folder of the settings.
  copyFileSync(settings, folder.at(".oxlintrc.json"));
  const { stdout } = spawnSync(process.execPath, [resolve(root, "node_modules/oxlint/bin/oxlint"), "--format", "json", "."], {
    cwd: folder.path,
    encoding: "utf8",
  });
  const seen = (JSON.parse(stdout) as Found).diagnostics.map(({ code }) => code.replace(/^.*\((.*)\)$/u, "$1"));
  expect(seen.sort()).toEqual([...planted, ...plantedInRoom].map(([, rule]) => rule).sort());
});

test("the pure rooms of walls.mjs are those that the linter keeps pure", () => {
  const { overrides } = JSON.parse(readFileSync(settings, "utf8")) as Oxlintrc;
  const kept = overrides.filter(({ rules }) => "no-restricted-globals" in rules).flatMap(({ files }) => files);
  expect(kept).toEqual(pureRooms.map((room) => `src/${room}/**`));
});
