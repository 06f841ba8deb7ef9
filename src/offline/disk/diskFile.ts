import type { PickedFile } from "./fileHandle";

/** What tells two states of a file apart without reading it. */
export interface Stamp {
  readonly lastModified: number;
  readonly size: number;
}

/** A file as it was read at one time. */
export interface ReadFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly stamp: Stamp;
}

/** The file is no longer as it was read, so it was not written over. */
export class ChangedOnDisk extends Error {
  override readonly name = "ChangedOnDisk";
}

/** The person, or the browser, does not let the page write the file. */
export class NotAllowed extends Error {
  override readonly name = "NotAllowed";
}

/** How often a file that changes while it is read is read again, and after how many milliseconds. */
const TRIES = 4;
const PAUSE = 250;

const isSame = (one: Stamp, other: Stamp): boolean => one.lastModified === other.lastModified && one.size === other.size;

/** A file on the disk that other programs may change at any time. */
export class DiskFile {
  /** How it stood when it was last read or written here. */
  private known: Stamp | undefined;

  constructor(readonly handle: PickedFile) {}

  get name(): string {
    return this.handle.name;
  }

  /**
   * The file from its first byte to its last as it was at one time: one that changes under the reading is read again.
   * @throws DOMException where it is not there, locked, or never stands still
   */
  async read(): Promise<ReadFile> {
    for (let tried = 1; ; tried++) {
      try {
        const before = await this.handle.getFile();
        const bytes = new Uint8Array(await before.arrayBuffer());
        const stamp = await this.stamp();
        if (isSame(before, stamp) && bytes.length === stamp.size) return { bytes, stamp };
        if (tried === TRIES) throw new DOMException("The file changes all the time", "NotReadableError");
      } catch (error) {
        if (tried === TRIES) throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }

  /** Takes it to be as it stood then: what was read has been understood. */
  know(stamp: Stamp): void {
    this.known = stamp;
  }

  /** Takes it as it stands now, to be written over: the person has just chosen it for that. */
  async overwrite(): Promise<void> {
    this.known = await this.stamp();
  }

  /**
   * Whether another program has changed it since it was read or written here.
   * @throws DOMException where it is not there, or locked
   */
  async hasChanged(): Promise<boolean> {
    return this.known === undefined || !isSame(this.known, await this.stamp());
  }

  /** Whether the page may write it; `ask` lets the browser ask the person, which it does only after a click. */
  async mayWrite(ask: boolean): Promise<boolean> {
    const wanted = { mode: "readwrite" } as const;
    if ((await this.handle.queryPermission?.(wanted)) === "granted") return true;
    return ask && (await this.handle.requestPermission?.(wanted)) === "granted";
  }

  /**
   * Writes it over where it still is as it was read here.
   * @throws ChangedOnDisk where it is not; NotAllowed where the page may not; DOMException where another program holds it
   */
  async write(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    if (!(await this.mayWrite(false))) throw new NotAllowed(`${this.name} may not be written`);
    if (await this.hasChanged()) throw new ChangedOnDisk(`${this.name} was changed by another program`);
    const writing = await this.handle.createWritable();
    try {
      await writing.write(bytes);
      // Until it is closed the file itself is as it was; this is the last moment.
      if (await this.hasChanged()) throw new ChangedOnDisk(`${this.name} was changed by another program`);
    } catch (error) {
      await writing.abort().catch(() => undefined);
      throw error;
    }
    await writing.close();
    const written = await this.handle.getFile();
    const isOurs = written.size === bytes.length && hasSameBytes(new Uint8Array(await written.arrayBuffer()), bytes);
    // Otherwise it is for the next look to say that it has changed.
    if (isOurs) this.known = written;
  }

  private async stamp(): Promise<Stamp> {
    const { lastModified, size } = await this.handle.getFile();
    return { lastModified, size };
  }
}

const hasSameBytes = (one: Uint8Array, other: Uint8Array): boolean => one.length === other.length && one.every((byte, index) => byte === other[index]);
