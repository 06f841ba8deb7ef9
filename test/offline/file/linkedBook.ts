import { newFileSheets } from "../../../src/files";
import { HeldBook } from "../../../src/offline/book/heldBook";
import { DiskFile } from "../../../src/offline/disk/diskFile";
import type { PickedFile } from "../../../src/offline/disk/fileHandle";
import { LinkedFile } from "../../../src/offline/file/linkedFile";
import { offlineTexts } from "../../../src/offline/texts";
import { planOf } from "../../port/plans";

/** The cell that changes. */
export const PLACE = { sheet: "表", address: "A1" } as const;

/** A workbook file that has this number in its first cell. */
export async function workbookOf(value: number): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = newFileSheets();
  await sheets.insert([planOf(PLACE.sheet, [[value]])]);
  return new Uint8Array(await sheets.save());
}

/** A file on the disk, what other programs and the browser do with it, and who holds it. */
export class WorkbookOnDisk implements PickedFile {
  readonly name = "年报.xlsx";
  isHeld = false;
  permission: () => PermissionState = () => "granted";
  private lastModified = 1;

  constructor(public content: Uint8Array<ArrayBuffer>) {}

  saved(content: Uint8Array<ArrayBuffer>): void {
    this.content = content;
    this.lastModified++;
  }

  getFile(): Promise<File> {
    const { content, lastModified, name } = this;
    return Promise.resolve({ name, lastModified, size: content.length, arrayBuffer: () => Promise.resolve(content.slice().buffer) } as unknown as File);
  }

  createWritable(): ReturnType<PickedFile["createWritable"]> {
    if (this.isHeld) return Promise.reject(new DOMException("Held", "NoModificationAllowedError"));
    let held = this.content;
    return Promise.resolve({
      write: (bytes) => Promise.resolve(void (held = bytes)),
      close: () => {
        this.saved(held);
        return Promise.resolve();
      },
      abort: () => Promise.resolve(),
    });
  }

  // As browsers do: what is asked first is not known before.
  queryPermission = (): Promise<PermissionState> => Promise.resolve(this.permission() === "granted" ? "granted" : "prompt");
  requestPermission = async (): Promise<PermissionState> => Promise.resolve(this.permission());
}

/** A workbook with 1 in its first cell, open in the page with its file. */
export async function openLinked() {
  const handle = new WorkbookOnDisk(await workbookOf(1));
  const disk = new DiskFile(handle);
  const { bytes, stamp } = await disk.read();
  disk.know(stamp);
  const book = await HeldBook.open(bytes, "zh-CN", () => file.beforeChange());
  const file = new LinkedFile(book, { name: disk.name, disk, readAt: new Date(), texts: offlineTexts("zh-CN"), describe: String, onReplaced: () => undefined });
  const valueIn = async (held: HeldBook) => (await held.read([PLACE])).blocks[0]?.[0]?.[0]?.value;
  return {
    file,
    book,
    handle,
    shown: () => valueIn(book),
    onDisk: async () => valueIn(await HeldBook.open(handle.content, "zh-CN", () => Promise.resolve())),
  };
}
