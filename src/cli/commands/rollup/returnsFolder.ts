import { mkdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { ReturnLetter } from "../../../jobs";
import type { Context } from "../../context";
import { about } from "../../faults/aboutFile";
import { FileError, fileError } from "../../faults/fileError";
import { refuseOutput, writeOutput } from "../../files/writeOutput";
import { plainLine } from "../plainLine";

/** Refuses a folder that cannot be made, before any work is done for it. @throws AboutFile */
export function refuseFolder(folder: string): Promise<void> {
  return about(folder, async () => {
    const [found, parent] = await Promise.all([folder, dirname(folder)].map((path) => stat(path).catch(() => undefined)));
    if (found ? !found.isDirectory() : !parent?.isDirectory()) throw new FileError(found ? "special" : "noFolder");
  });
}

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
}
