import { readdirSync, readFileSync } from "node:fs";
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
  const told = Array.from(read(protocol, "events.ts").matchAll(/^ {2}(?:Event)?(\w+?)(?:Event)?: \d+,$/gmu), ([, name = ""]) => name.replace("DataChanged", "Changed"));
  const written = read(house, "README.md");
  expect(told.length).toBeGreaterThan(10);
  expect(told.filter((name) => !written.includes(`on${name}`))).toEqual([]);
});
