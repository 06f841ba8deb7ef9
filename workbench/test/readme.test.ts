import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const house = join(__dirname, "..");
const protocol = join(house, "src/protocol");
const read = (...path: string[]): string => readFileSync(join(...path), "utf8");

test("the README names every class that is built", () => {
  const files = [join(protocol, "services.ts"), ...readdirSync(join(protocol, "objects")).map((name) => join(protocol, "objects", name))];
  const classes = files.flatMap((file) => Array.from(read(file).matchAll(/ApiType<[^>]+> = \{\s+name: "(\w+)"/gu), ([, name = ""]) => name));
  const written = read(house, "README.md");
  expect(classes.length).toBeGreaterThan(30);
  expect(classes.filter((name) => !written.includes(`\`${name}\``))).toEqual([]);
});

test("the README names every event that is told", () => {
  const told = Array.from(read(protocol, "events.ts").matchAll(/^ {2}(?:Event)?(\w+?)(?:Event)?: \d+,$/gmu), ([, name = ""]) =>
    name.replace("DataChanged", "Changed"),
  );
  const written = read(house, "README.md");
  expect(told.length).toBeGreaterThan(10);
  expect(told.filter((name) => !written.includes(`on${name}`))).toEqual([]);
});

test("what the worked example of the README imports is there", () => {
  const engine = join(house, "src/engine");
  const imports = Array.from(read(house, "README.md").matchAll(/^import (?:type )?\{ (.+) \} from "(.+)";$/gmu), ([, names = "", from = ""]) => ({
    names: names.split(", ").map((name) => name.replace("type ", "")),
    from,
  }));
  expect(imports.length).toBeGreaterThan(1);
  for (const { names, from } of imports) {
    const file = [join(engine, `${from}.ts`), join(engine, from, "index.ts")].find((path) => existsSync(path));
    const text = file === undefined ? "" : read(file);
    expect([from, names.filter((name) => !new RegExp(`\\b${name}\\b`, "u").test(text))]).toEqual([from, []]);
  }
});
