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
const built = ["dist/", "dist-cli/", "dist-packages/", "dist-workbench/"];

/** Names that are to be given: 「x/check.ts」, 「edition20XX」; and the file of an example, which is thrown away. */
const toBeGiven = /\/x\/|\/(?:x|checkX|xCommand|x\.schema)\.\w+$|20XX|^src\/engine\/region\.ts$/u;

test.each(documents)("%s names files that are there", (document) => {
  const paths = pathsIn(readFileSync(join(root, document), "utf8")).filter((path) => !toBeGiven.test(path) && !built.includes(path));
  expect(paths.length).toBeGreaterThan(4);
  const homes = [dirname(document), ".", "src", "workbench/src", "workbench/src/protocol", ...Object.keys(walls).map((room) => `src/${room}`)];
  expect(paths.filter((path) => !homes.some((home) => existsSync(join(root, home, path))))).toEqual([]);
});

/** The folders that a section speaks of, and those of the files that it names. */
const foldersIn = (words: readonly string[], homes: readonly string[]): string[] =>
  words.flatMap((word) => {
    const path = word.replace("20XX", "2021");
    return homes.flatMap((home) => [join(home, path), ...(path.includes("/") ? [join(home, dirname(path))] : [])]);
  });

test.each(["ARCHITECTURE.md", "CONTRIBUTING.md"])("a file that %s names without its folder is in one that the same section names", (document) => {
  const rooms = ["src", "workbench/src", ...Object.keys(walls).map((room) => `src/${room}`)];
  const sections = readFileSync(join(root, document), "utf8").split(/^#+ /mu);
  const lost = sections.flatMap((section) => {
    const words = Array.from(section.matchAll(/`([\w./-]+)`/gu), ([, word = ""]) => word);
    const folders = [".", ...foldersIn(words, [".", ...rooms])];
    return words.filter((word) => /^\w+(?:\.\w+)*\.(?:ts|tsx|mjs)$/u.test(word) && !folders.some((folder) => existsSync(join(root, folder, word))));
  });
  expect(lost).toEqual([]);
});
