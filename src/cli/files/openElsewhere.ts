import { access } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Whether a program has a workbook open, by the file that it keeps beside one meanwhile: Excel and WPS `~$名称.xlsx`, LibreOffice `.~lock.名称.xlsx#`. On systems where an open file can be written all the same, what is saved in
 * that program later would overwrite it.
 */
export async function isOpenElsewhere(file: string): Promise<boolean> {
  const name = basename(file);
  const beside = [`~$${name}`, `.~lock.${name}#`].map((lock) => join(dirname(file), lock));
  const found = await Promise.all(
    beside.map((lock) =>
      access(lock).then(
        () => true,
        () => false,
      ),
    ),
  );
  return found.includes(true);
}
