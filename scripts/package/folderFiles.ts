import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Files } from "./packZip";

/** All files below a folder, by their paths from it. */
export const folderFiles = (folder: string): Files =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(folder, file).split(path.sep).join("/"), readFileSync(file)]),
  );

/** The same files in another folder. */
export const within = (folder: string, files: Iterable<readonly [string, Uint8Array]>): [string, Uint8Array][] =>
  Array.from(files, ([file, bytes]) => [`${folder}/${file}`, bytes]);
