import { FileRefused } from "../../taskpane";
import type { HeldBook } from "../book/heldBook";
import { ChangedOnDisk, NotAllowed, type DiskFile } from "../disk/diskFile";
import { watchFile } from "../disk/watchFile";
import type { OfflineTexts } from "../texts";
import type { FileState, Trouble } from "./fileState";

/** Milliseconds of quiet after a change before it is written into the file: jobs write several times in a row. */
const QUIET = 300;

export interface LinkOptions {
  readonly name: string;
  /** The file on the disk; absent where the browser has only given its content, and for a new workbook. */
  readonly disk?: DiskFile;
  readonly readAt?: Date;
  readonly texts: OfflineTexts;
  /** What a file that cannot be read is told with. */
  readonly describe: (error: unknown) => string;
  /** The file was read anew. */
  readonly onReplaced: () => void;
}

/** The workbook in the page together with its file: what other programs save comes in, what the pane changes goes out where the person has allowed it. */
export class LinkedFile {
  private current: FileState;
  private disk: DiskFile | undefined;
  private readonly listeners = new Set<() => void>();
  private endWatch: (() => void) | undefined;
  private readonly endWrites: () => void;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private work: Promise<void> = Promise.resolve();

  constructor(
    private readonly book: HeldBook,
    private readonly options: LinkOptions,
  ) {
    this.current = {
      name: options.name,
      isWatched: false,
      readAt: options.readAt,
      savedAt: undefined,
      savedOver: undefined,
      isUnsaved: false,
      isCopied: false,
      writing: "unasked",
      isRefused: false,
      isSaving: false,
      trouble: undefined,
    };
    this.endWrites = book.onWritten(() => {
      const { trouble } = this.current;
      this.set({ isUnsaved: true, isCopied: false, isRefused: false, trouble: trouble?.kind === "empty" ? undefined : trouble });
      if (this.current.writing === "inPlace") this.saveSoon();
    });
    if (options.disk) this.follow(options.disk);
  }

  get state(): FileState {
    return this.current;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /**
   * Waited for before each change that the pane makes: what is changed must be what the file holds.
   * @throws FileRefused where another program has saved the file meanwhile
   */
  async beforeChange(): Promise<void> {
    // Where the file cannot be reached the workbook may go on being filled in; it is saved elsewhere then.
    const hasChanged = await this.disk?.hasChanged().catch(() => false);
    if (!hasChanged) return;
    await this.look();
    const { refused } = this.options.texts;
    const { trouble } = this.current;
    if (trouble?.kind === "conflict" || trouble?.kind === "unreadable" || trouble?.kind === "unreachable") throw new FileRefused(refused[trouble.kind]);
    // The pane's own words go as soon as it checks the file that was read anew.
    this.set({ isRefused: true });
    throw new FileRefused(refused.changed);
  }

  /** Looks whether another program has changed the file, and reads it where that is so. */
  look(): Promise<void> {
    return this.inTurn(async () => {
      const { disk } = this;
      if (!disk) return;
      try {
        if (!(await disk.hasChanged())) {
          if (this.current.trouble && isOfReading(this.current.trouble)) this.set({ trouble: undefined });
          return;
        }
      } catch {
        this.set({ trouble: { kind: "unreachable" } });
        return;
      }
      if (this.current.isUnsaved) this.set({ trouble: { kind: "conflict" } });
      else await this.readAnew(disk);
    });
  }

  /** Gives up what was changed here for what is in the file. Only after a click. */
  takeFromDisk(): Promise<void> {
    return this.inTurn(async () => {
      if (this.disk) await this.readAnew(this.disk);
    });
  }

  /** Writes the workbook into its file, and from now on each change. Only in a click: the browser may ask. */
  async writeInPlace(): Promise<void> {
    const { disk } = this;
    if (!disk) return;
    // Some browsers refuse to ask by throwing.
    if (!(await disk.mayWrite(true).catch(() => false))) {
      this.set({ writing: "byHand", trouble: { kind: "notAllowed" } });
      return;
    }
    this.set({ writing: "inPlace" });
    await this.save();
  }

  /** The person has seen that another program has saved over what this page wrote, or before what it was to write. */
  othersSavingSeen(): void {
    this.set({ savedOver: undefined, isRefused: false });
  }

  /** The person saves the changes himself. */
  writeByHand(): void {
    this.set({ writing: "byHand" });
  }

  /** Tells that the workbook could not be saved where the person wanted it. */
  notSaved(kind: "empty" | "noPlace"): void {
    this.set({ trouble: { kind } });
  }

  /** Makes a file that the person has chosen to save in the one of this workbook, and writes it. */
  async saveInto(disk: DiskFile): Promise<void> {
    try {
      await disk.overwrite();
    } catch {
      this.set({ trouble: { kind: "notWritten" } });
      return;
    }
    this.follow(disk);
    this.set({ name: disk.name, writing: "inPlace", trouble: undefined });
    await this.save();
  }

  /** A copy of the workbook, as it was at this version, was handed over. Its own file is as it was. */
  copied(version: number): void {
    if (this.book.version === version) this.set({ isCopied: true, ...(this.current.trouble?.kind === "noPlace" && { trouble: undefined }) });
  }

  close(): void {
    clearTimeout(this.timer);
    this.endWatch?.();
    this.endWrites();
  }

  private follow(disk: DiskFile): void {
    this.endWatch?.();
    this.disk = disk;
    this.endWatch = watchFile(disk.handle, () => this.look());
    this.set({ isWatched: true });
  }

  private async readAnew(disk: DiskFile): Promise<void> {
    try {
      const { bytes, stamp } = await disk.read();
      await this.book.replace(bytes);
      disk.know(stamp);
      const { savedAt, savedOver } = this.current;
      this.set({ isUnsaved: false, isCopied: false, trouble: undefined, readAt: new Date(), savedAt: undefined, savedOver: savedAt ?? savedOver });
      this.options.onReplaced();
    } catch (error) {
      this.set({ trouble: error instanceof DOMException ? { kind: "unreachable" } : { kind: "unreadable", reason: this.options.describe(error) } });
    }
  }

  private saveSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), QUIET);
  }

  private save(): Promise<void> {
    clearTimeout(this.timer);
    return this.inTurn(async () => {
      const { version } = this.book;
      this.set({ isSaving: true });
      try {
        const bytes = await this.book.bytes();
        if (!bytes || !this.disk) return;
        await this.disk.write(new Uint8Array(bytes));
        this.set({ trouble: undefined, isUnsaved: this.book.version !== version, savedAt: new Date() });
      } catch (error) {
        if (error instanceof NotAllowed) this.set({ writing: "unasked" });
        else this.set({ trouble: { kind: error instanceof ChangedOnDisk ? "conflict" : "notWritten" } });
      } finally {
        this.set({ isSaving: false });
      }
    });
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    return (this.work = this.work.then(work));
  }

  private set(change: Partial<FileState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of [...this.listeners]) listener();
  }
}

/** Whether it is over as soon as the file can be read and is as it was; what could not be written is told until it is. */
const isOfReading = ({ kind }: Trouble): boolean => kind === "conflict" || kind === "unreadable" || kind === "unreachable";
