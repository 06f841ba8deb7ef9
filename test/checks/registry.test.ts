import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "../..");

/** A file of src/checks with a part of it changed. */
function changed(file: string, part: RegExp, by: string): Readonly<Record<string, string>> {
  const path = `src/checks/${file}`;
  const text = readFileSync(join(root, path), "utf8");
  expect(text).toMatch(part);
  return { [path]: text.replace(part, by) };
}

const planted = 'function checkPlanted(): Finding<{ readonly kind: "planted" }>[] {\n  return [];\n}\n\nexport const tableChecks = [checkPlanted, ';

const cases = [
  ["a check whose words are not there", "Property 'jump' is missing", () => changed("registry.ts", / {2}jump: jumpWords,\n/u, "")],
  ["a sentence that is not there in English", "Property 'en' is missing", () => changed("lostFlags/words.ts", / {2}en:[^]*?(?= {2}values)/u, "")],
  ["a sentence that is not there in Chinese", "Property 'zh' is missing", () => changed("sum/words.ts", / {2}zh:.*\n/u, "")],
  ["values that are not there", "Property 'values' is missing", () => changed("organKind/words.ts", / {2}values:.*\n/u, "")],
  ["words of other evidence", "is not assignable to type", () => changed("registry.ts", /jump: jumpWords/u, "jump: sumWords")],
  ["a new check of which nothing is said", "Property 'planted' is missing", () => changed("registry.ts", /export const tableChecks = \[/u, planted)],
] as const;

let said: readonly (readonly string[])[];

beforeAll(() => {
  const input = JSON.stringify([{}, ...cases.map(([, , change]) => change())]);
  said = JSON.parse(execFileSync(process.execPath, [join(root, "test/compileWith.mjs")], { input, encoding: "utf8" })) as typeof said;
}, 300_000);

test("the registry as it is compiles", () => {
  expect(said[0]).toEqual([]);
});

test.each(cases.map(([name, wanted], index) => [name, wanted, index + 1] as const))("%s does not compile", (_, wanted, index) => {
  expect(said[index]?.join("\n")).toContain(wanted);
});
