import type { ChosenUnit } from "./unitFiles";

/** The files that were dropped, and those of folders that were. What cannot be looked into is left out. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<ChosenUnit[]> {
  // The list is empty once the event is over: everything is taken from it at once.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return [...files].map((file) => ({ name: file.name, file }));
  const found = await Promise.all(entries.map((entry) => filesOf(entry)));
  return found.flat();
}

async function filesOf(entry: FileSystemEntry): Promise<ChosenUnit[]> {
  if (isFile(entry)) {
    const file = await new Promise<File | undefined>((resolve) => {
      entry.file(resolve, () => {
        resolve(undefined);
      });
    });
    return file ? [{ name: entry.fullPath.replace(/^\//u, ""), file }] : [];
  }
  if (!isFolder(entry)) return [];
  const within = await Promise.all((await entriesOf(entry)).map((one) => filesOf(one)));
  return within.flat();
}

/** A reader gives a hundred entries at a time, and none at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => {
        resolve([]);
      });
    });
    if (some.length === 0) return all;
    all.push(...some);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
