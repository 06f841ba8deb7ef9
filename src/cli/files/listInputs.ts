import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { isSpreadsheet } from "../../files";
import { fileError } from "../faults/fileError";
import { about } from "../faults/aboutFile";
import { isCompanion } from "./companion";

/** The files that paths lead to. */
export interface Inputs {
  readonly files: readonly string[];
  /** What is passed over by its name: what stands beside workbooks, and in folders what is none. */
  readonly companions: readonly string[];
  readonly others: readonly string[];
}

/**
 * Lists the files that paths name, and the spreadsheets in folders and their folders. What is named itself is read whatever it is called.
 * @throws AboutFile with a FileError where a folder cannot be read
 */
export async function listInputs(paths: readonly string[]): Promise<Inputs> {
  const listed = await Promise.all(paths.map((path) => filesIn(path)));
  const all = listed.flat();
  const isOther = ({ file, named }: FoundFile): boolean => !named && !isSpreadsheet(file);
  const own = all.filter(({ file }) => !isCompanion(file));
  return {
    files: [...new Set(own.filter((one) => !isOther(one)).map(({ file }) => file))],
    companions: all.filter(({ file }) => isCompanion(file)).map(({ file }) => file),
    others: own.filter(isOther).map(({ file }) => file),
  };
}

interface FoundFile {
  readonly file: string;
  /** Whether it was named itself. */
  readonly named: boolean;
}

async function filesIn(path: string): Promise<FoundFile[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isDirectory()) return [{ file: path, named: true }];
  return (await walk(path)).map((file) => ({ file, named: false }));
}

/** The files of a folder in the order of their names, then those of its folders; hidden ones are the system's. */
async function walk(folder: string): Promise<string[]> {
  const entries = await about(folder, () =>
    readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
      throw fileError(error, "unreadable");
    }),
  );
  const visible = entries.filter(({ name }) => !name.startsWith(".") || isCompanion(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  const files = visible.filter((entry) => !entry.isDirectory()).map(({ name }) => join(folder, name));
  const within = await Promise.all(visible.filter((entry) => entry.isDirectory()).map(({ name }) => walk(join(folder, name))));
  return [...files, ...within.flat()];
}
