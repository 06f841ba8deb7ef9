/** What browsers on Chromium give of a file that a person has chosen, and TypeScript's own types do not have yet. */
export interface PickedFile {
  readonly name: string;
  /** The file as it is now on the disk. Rejects where it is no longer there, or locked. */
  getFile(): Promise<File>;
  createWritable(): Promise<FileWriting>;
  queryPermission?(wanted: WriteMode): Promise<PermissionState>;
  requestPermission?(wanted: WriteMode): Promise<PermissionState>;
}

/** Writes a file beside the one that it then takes the place of, when it is closed. */
export interface FileWriting {
  write(content: Uint8Array<ArrayBuffer>): Promise<void>;
  close(): Promise<void>;
  abort(): Promise<void>;
}

interface WriteMode {
  readonly mode: "readwrite";
}

interface Kinds {
  readonly types: readonly { readonly description: string; readonly accept: Readonly<Record<string, readonly string[]>> }[];
}

interface Picking {
  readonly showOpenFilePicker?: (options: Kinds) => Promise<readonly PickedFile[]>;
  readonly showSaveFilePicker?: (options: Kinds & { readonly suggestedName: string }) => Promise<PickedFile>;
}

interface DroppedItem {
  readonly getAsFileSystemHandle?: () => Promise<(PickedFile & { readonly kind: string }) | null>;
}

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Whether the browser asks for a file and lets it be read anew. */
export const canPick = (): boolean => (window as Picking).showOpenFilePicker !== undefined;

/** Asks a person for a workbook; undefined where he chooses none. */
export const pickFile = (description: string): Promise<PickedFile | undefined> =>
  chosen(async () => (await (window as Picking).showOpenFilePicker?.({ types: kinds(description, [".xlsx", ".xlsm"]) }))?.[0]);

/** Asks a person where a workbook is to be saved; undefined where he chooses no place. */
export const pickPlace = (description: string, suggestedName: string): Promise<PickedFile | undefined> =>
  chosen(async () => (window as Picking).showSaveFilePicker?.({ suggestedName, types: kinds(description, [".xlsx"]) }));

const kinds = (description: string, endings: readonly string[]): Kinds["types"] => [{ description, accept: { [WORKBOOK]: endings } }];

async function chosen(ask: () => Promise<PickedFile | undefined>): Promise<PickedFile | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return undefined;
    throw error;
  }
}

/** The file that was dropped: one that can be read anew where the browser gives it, else as it is now. To be called in the event itself. */
export async function droppedFile({ items, files }: DataTransfer): Promise<PickedFile | File | undefined> {
  const [item] = items;
  const [file] = files;
  const handle = await (item as unknown as DroppedItem | undefined)?.getAsFileSystemHandle?.().catch(() => null);
  return handle?.kind === "file" ? handle : file;
}
