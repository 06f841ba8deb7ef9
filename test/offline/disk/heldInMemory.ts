import type { FileWriting, PickedFile } from "../../../src/offline/disk/fileHandle";

/** A file in memory that a page was given, and what other programs do with it. */
export class FileInMemory implements PickedFile {
  readonly name = "年报.xlsx";
  permission: PermissionState = "granted";
  asked = 0;
  /** Called before each look at the file. */
  onLook: () => void = () => undefined;
  /** Called when what was written is to take the file's place. */
  onClose: () => void = () => undefined;

  constructor(
    public content: string,
    public lastModified = 1_000,
  ) {}

  /** Another program saves it. */
  saved(content: string): void {
    this.content = content;
    this.lastModified += 1_000;
  }

  getFile(): Promise<File> {
    this.onLook();
    return Promise.resolve(new File([this.content], this.name, { lastModified: this.lastModified }));
  }

  createWritable(): Promise<FileWriting> {
    let held = "";
    return Promise.resolve({
      write: (content) => {
        held = new TextDecoder().decode(content);
        return Promise.resolve();
      },
      close: () => {
        this.onClose();
        this.saved(held);
        return Promise.resolve();
      },
      abort: () => Promise.resolve(),
    });
  }

  queryPermission = (): Promise<PermissionState> => Promise.resolve(this.permission);

  requestPermission = (): Promise<PermissionState> => {
    this.asked++;
    return Promise.resolve(this.permission);
  };
}
