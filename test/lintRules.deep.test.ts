import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import tseslint from "typescript-eslint";

interface Oxlintrc {
  readonly rules: object;
  readonly overrides: readonly { readonly rules: object }[];
}

/** What oxlint does not have: docs/decisions.md, "Rules that need types". */
const missing = ["no-unsafe-class-instance-assignment"];

test("oxlint has each rule of TypeScript's strict set but those that it does not know", () => {
  const strict = tseslint.configs.strictTypeChecked.flatMap(({ rules = {} }) => Object.entries(rules));
  const wanted = strict
    .filter(([, level]) => (Array.isArray(level) ? (level[0] as unknown) : level) !== "off")
    .map(([name]) => name.replace("@typescript-eslint/", "typescript/"));
  const { rules, overrides } = JSON.parse(readFileSync(resolve(__dirname, "../.oxlintrc.json"), "utf8")) as Oxlintrc;
  const known = new Set([rules, ...overrides.map((one) => one.rules)].flatMap((some) => Object.keys(some)));
  expect(wanted.filter((name) => !known.has(name))).toEqual(missing.map((name) => `typescript/${name}`));
});
