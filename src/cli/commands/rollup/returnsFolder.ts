import { mkdir, readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import type { ReturnLetter } from "../../../jobs";
import type { Context } from "../../context";
import { about, AboutFile } from "../../faults/aboutFile";
import { FileError, fileError } from "../../faults/fileError";
import { refuseOutput, refuseUnwritable, writeOutput } from "../../files/writeOutput";
import { isNeverChanged } from "../../../report";
import { plainLine } from "../plainLine";

/** How the names of our letters begin. */
const LETTERS = "退回意见";

/** Refuses a folder that cannot be made or written into, before any work is done for it, and one with letters of an earlier run, unless they may be replaced. @throws AboutFile */
export function refuseFolder(folder: string, force: boolean): Promise<void> {
  return about(folder, async () => {
    const [found, parent] = await Promise.all([folder, dirname(folder)].map((path) => stat(path).catch(() => undefined)));
    if (found ? !found.isDirectory() : !parent?.isDirectory()) throw new FileError(found ? "special" : "noFolder");
    await refuseUnwritable(found ? folder : dirname(folder));
    const [letter] = found && !force ? await lettersIn(folder) : [];
    if (letter !== undefined) throw new AboutFile(join(folder, letter), new FileError("exists"));
  });
}

const lettersIn = async (folder: string): Promise<string[]> => (await readdir(folder)).filter((name) => name.startsWith(LETTERS));

/** Writes the letters to units into a folder; none is written where a file of the name of one must stay. One that somebody has edited is not replaced, and the new one stands beside it. @throws AboutFile */
export async function writeReturns(folder: string, letters: readonly ReturnLetter[], force: boolean, { terminal, texts }: Context): Promise<void> {
  await about(folder, () =>
    mkdir(folder).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw fileError(error, "unwritable");
    }),
  );
  const { names, edited } = await freeNames(
    folder,
    letters.map(({ name }) => name),
  );
  const files = letters.map(({ name, content }) => ({ file: join(folder, names.get(name) ?? name), content }));
  for (const { file } of files) await about(file, () => refuseOutput(file, force));
  for (const { file, content } of files) await about(file, () => writeOutput(file, content, force));
  const count = files.filter(({ file }) => basename(file).endsWith(".docx")).length;
  await terminal.note(`${texts.rollup.returned(count, plainLine(folder))}\n`);
  const beside = [...edited].map(([name, now]) => plainLine(`${name} → ${now}`));
  if (beside.length > 0) await terminal.note(`${texts.rollup.editedLetters(beside.join(texts.nameMark), beside.length)}\n`);
  const known = new Set([...names.values(), ...edited.keys()]);
  const older = (await lettersIn(folder)).filter((name) => !known.has(name));
  if (older.length > 0) await terminal.note(`${texts.rollup.olderLetters(older.map(plainLine).join(texts.nameMark), older.length)}\n`);
}

/** The names that letters get, by those that they would have, and of each file that somebody has edited what stands beside it now. */
async function freeNames(folder: string, wanted: readonly string[]) {
  const isEdited = async (name: string): Promise<boolean> => {
    const bytes = await readFile(join(folder, name)).catch(() => undefined);
    return bytes !== undefined && !isNeverChanged(bytes);
  };
  const taken = new Set(wanted);
  const [names, edited] = [new Map<string, string>(), new Map<string, string>()];
  for (const name of wanted) {
    const [end, passed] = [extname(name), [] as string[]];
    for (let number = 1; !names.has(name); number++) {
      const now = number === 1 ? name : `${basename(name, end)}（${number}）${end}`;
      if (number > 1 && taken.has(now)) continue;
      if (await isEdited(now)) passed.push(now);
      else names.set(name, now);
    }
    const now = names.get(name) ?? name;
    taken.add(now);
    for (const one of passed) edited.set(one, now);
  }
  return { names, edited };
}
