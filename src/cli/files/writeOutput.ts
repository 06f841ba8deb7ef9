import { realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { FileError, fileError } from "../faults/fileError";
import { isOpenElsewhere } from "./openElsewhere";

/**
 * Refuses a name under which nothing can be written, before any work is done for it.
 * @param force whether a file that stands there may be replaced
 * @param inputs the files that are read: they are never replaced
 * @throws FileError
 */
export async function refuseOutput(file: string, force: boolean, inputs: readonly string[] = []): Promise<void> {
  const folder = await stat(dirname(file)).catch(() => undefined);
  if (!folder?.isDirectory()) throw new FileError("noFolder");
  const existing = await stat(file).catch((error: unknown) => {
    const fault = fileError(error, "unwritable");
    if (fault.code === "nameTooLong") throw fault;
    return undefined;
  });
  if (existing?.isDirectory()) throw new FileError("folder");
  if (existing && !force) throw new FileError("exists");
  if (existing && (await isOpenElsewhere(file))) throw new FileError("open");
  const [own, ...read] = await Promise.all([file, ...inputs].map((one) => realpath(one).catch(() => undefined)));
  if (own !== undefined && read.includes(own)) throw new FileError("input");
}

/**
 * Writes a file in one piece: under another name beside it first, so that no half file ever stands under its own.
 * @throws FileError as `refuseOutput` does, and where the system refuses
 */
export async function writeOutput(file: string, content: string | Uint8Array, force: boolean): Promise<void> {
  await refuseOutput(file, force);
  const draft = join(dirname(file), `.nianbao-${process.pid}.tmp`);
  try {
    await writeFile(draft, content, { flag: "wx" });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw fileError(error, "unwritable");
  }
}

/**
 * Tries whether anything can be written into a folder: what it says of its rights is not the whole of it. Nothing stays behind.
 * @throws FileError
 */
export async function refuseUnwritable(folder: string): Promise<void> {
  const trial = join(folder, `.nianbao-${process.pid}.try`);
  try {
    await writeFile(trial, "");
    await rm(trial, { force: true });
  } catch (error) {
    const fault = fileError(error, "unwritable");
    throw fault.code === "absent" ? new FileError("unwritable", { cause: error }) : fault;
  }
}
