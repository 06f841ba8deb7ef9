import { mkdir, readdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { ReturnLetter } from "../../../jobs";
import type { Context } from "../../context";
import { about, AboutFile } from "../../faults/aboutFile";
import { FileError, fileError } from "../../faults/fileError";
import { refuseOutput, refuseUnwritable, writeOutput } from "../../files/writeOutput";
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

/** Writes the letters to units into a folder; none is written where a file of the name of one must stay. @throws AboutFile */
export async function writeReturns(folder: string, letters: readonly ReturnLetter[], force: boolean, { terminal, texts }: Context): Promise<void> {
  await about(folder, () =>
    mkdir(folder).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw fileError(error, "unwritable");
    }),
  );
  const files = letters.map(({ name, content }) => ({ file: join(folder, name), content }));
  for (const { file } of files) await about(file, () => refuseOutput(file, force));
  for (const { file, content } of files) await about(file, () => writeOutput(file, content, force));
  const count = files.filter(({ file }) => basename(file).endsWith(".docx")).length;
  await terminal.note(`${texts.rollup.returned(count, plainLine(folder))}\n`);
  const written = new Set(letters.map(({ name }) => name));
  const older = (await lettersIn(folder)).filter((name) => !written.has(name));
  if (older.length > 0) await terminal.note(`${texts.rollup.olderLetters(older.map(plainLine).join(texts.nameMark), older.length)}\n`);
}
