import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { walls } from "../walls.mjs";

const root = join(__dirname, "..");
const documents = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "workbench/README.md"];

/** What stands in a document as code or behind a link, and looks like a path of the repository. */
function pathsIn(text: string): string[] {
  const code = Array.from(text.matchAll(/`([\w./-]+)`/gu), ([, path = ""]) => path);
  const links = Array.from(text.matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/gu), ([, path = ""]) => path);
  return [...code.filter((path) => path.includes("/")), ...links];
}

/** Folders that a build makes. */
const built = ["dist/", "dist-workbench/"];

/** Names that are to be given: 「checkX.ts」, 「edition20XX」; and the file of an example, which is thrown away. */
const toBeGiven = /\/(?:x|checkX|xCommand|x\.schema)\.\w+$|20XX|^src\/engine\/region\.ts$/u;

test.each(documents)("%s names files that are there", (document) => {
  const paths = pathsIn(readFileSync(join(root, document), "utf8")).filter((path) => !toBeGiven.test(path) && !built.includes(path));
  expect(paths.length).toBeGreaterThan(4);
  const homes = [dirname(document), ".", "src", "workbench/src", "workbench/src/protocol", ...Object.keys(walls).map((room) => `src/${room}`)];
  expect(paths.filter((path) => !homes.some((home) => existsSync(join(root, home, path))))).toEqual([]);
});
