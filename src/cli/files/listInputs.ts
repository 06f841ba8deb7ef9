import { readdir, realpath, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { isSpreadsheet } from "../../files";
import { fileError } from "../faults/fileError";
import { about } from "../faults/aboutFile";
import { isCompanion } from "./companion";
import { plainPath } from "./plainPath";

/** The files that paths lead to. */
export interface Inputs {
  /** Each file once, under the name by which it was found first. */
  readonly files: readonly string[];
  /** What is passed over by its name: what stands beside workbooks, and in folders what is none. */
  readonly companions: readonly string[];
  readonly others: readonly string[];
  /** The name under which a file is among them, by whatever path it is named. */
  readonly nameOf: (path: string) => Promise<string | undefined>;
}

/**
 * Lists the files that paths name, and the spreadsheets in folders and their folders. What is named itself is read whatever it is called; a file to which several paths lead is one.
 * @param isListMade whether paths come from a list that a program has made of a folder: then files that are named are passed over as those of a folder are
 * @throws AboutFile with a FileError where a folder cannot be read
 */
export async function listInputs(paths: readonly string[], { isListMade = false } = {}): Promise<Inputs> {
  const listed = await Promise.all(paths.map((path) => filesIn(plainPath(path))));
  const all = isListMade ? listed.flat().filter(({ file }) => isVisible(basename(file))) : listed.flat();
  const isOther = ({ file, isNamed }: FoundFile): boolean => (isListMade || !isNamed) && !isSpreadsheet(file);
  const own = all.filter(({ file }) => !isCompanion(file));
  const names = new Map<string, string>();
  for (const { file, real } of own.filter((one) => !isOther(one))) if (!names.has(real)) names.set(real, file);
  return {
    files: [...names.values()],
    companions: all.filter(({ file }) => isCompanion(file)).map(({ file }) => file),
    others: own.filter(isOther).map(({ file }) => file),
    nameOf: async (path) => names.get(await realOf(path)),
  };
}

/** Whether a file or folder in a folder is looked at: hidden ones are the system's. */
const isVisible = (name: string): boolean => !name.startsWith(".") || isCompanion(name);

interface FoundFile {
  readonly file: string;
  /** Where it is, by whatever links. */
  readonly real: string;
  /** Whether it was named itself. */
  readonly isNamed: boolean;
}

const realOf = (path: string): Promise<string> => realpath(path).catch(() => resolve(path));

async function filesIn(path: string): Promise<FoundFile[]> {
  const [found, real] = await Promise.all([stat(path).catch(() => undefined), realOf(path)]);
  return found?.isDirectory() ? walk(path, real) : [{ file: path, real, isNamed: true }];
}

/** The files of a folder in the order of their names, then those of its folders. */
async function walk(folder: string, real: string): Promise<FoundFile[]> {
  const entries = await about(folder, () =>
    readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
      throw fileError(error, "unreadable");
    }),
  );
  const visible = entries.filter(({ name }) => isVisible(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  const files = visible
    .filter((entry) => !entry.isDirectory())
    .map(async (entry): Promise<FoundFile> => {
      const [file, place] = [join(folder, entry.name), join(real, entry.name)];
      return { file, real: entry.isSymbolicLink() ? await realOf(place) : place, isNamed: false };
    });
  const within = visible.filter((entry) => entry.isDirectory()).map(({ name }) => walk(join(folder, name), join(real, name)));
  return [...(await Promise.all(files)), ...(await Promise.all(within)).flat()];
}
