import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { testFolder } from "./testFolder";

interface Found {
  readonly diagnostics: readonly { readonly code: string }[];
}

const root = resolve(__dirname, "..");
const folder = testFolder();

/** A file with one fault of a kind in each line, and the rule that is to see it; most of them need types. */
const planted: readonly (readonly [line: string, rule: string])[] = [
  ["Promise.resolve(1);", "no-floating-promises"],
  ['export const parsed = JSON.parse("1");', "no-unsafe-assignment"],
  ['export const name = (text: string): string => text ?? "";', "no-unnecessary-condition"],
  ['export const old = "text".substr(1);', "no-deprecated"],
  ["export const listen = (call: () => void): void => { call(); }; listen(async () => Promise.resolve());", "no-misused-promises"],
  ["export const any = (value: any): unknown => value;", "no-explicit-any"],
];

test("the linter sees what is planted, with types and without", () => {
  folder.write("tsconfig.json", JSON.stringify({ compilerOptions: { target: "ES2022", strict: true } }));
  folder.write("planted.ts", planted.map(([line]) => `${line}\n`).join(""));
  const { stdout } = spawnSync(
    process.execPath,
    [resolve(root, "node_modules/oxlint/bin/oxlint"), "-c", resolve(root, ".oxlintrc.json"), "--format", "json", "."],
    { cwd: folder.path, encoding: "utf8" },
  );
  const seen = (JSON.parse(stdout) as Found).diagnostics.map(({ code }) => code.replace(/^.*\((.*)\)$/u, "$1"));
  expect(new Set(seen)).toEqual(new Set(planted.map(([, rule]) => rule)));
});
