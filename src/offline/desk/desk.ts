import type { Language } from "../../language";
import { DiskFile } from "../disk/diskFile";
import { pickFile, pickPlace, type PickedFile } from "../disk/fileHandle";
import { wouldLose } from "../file/fileState";
import { offlineTexts } from "../texts";
import { describeFault } from "./describeFault";
import { sitDown, type Given, type Sitting } from "./sitting";

/** What the page shows. */
export interface DeskState {
  readonly sitting: Sitting | undefined;
  readonly isOpening: boolean;
  /** Why the file that was chosen last is not open. */
  readonly failure: string | undefined;
  /** What would lose changes that are not saved, and waits for a word. */
  readonly asked: (() => void) | undefined;
}

/** Which workbook is open, and how another one comes in its place. */
export class Desk {
  private current: DeskState = { sitting: undefined, isOpening: false, failure: undefined, asked: undefined };
  private readonly listeners = new Set<() => void>();

  constructor(private readonly language: Language) {}

  getState = (): DeskState => this.current;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Asks for a file by the browser's own window, which gives it so that it can be read anew. */
  pick = (): void => {
    this.unlessUnsaved(async () => {
      const { workbookFiles } = offlineTexts(this.language);
      const picked = await pickFile(workbookFiles);
      if (picked) await this.open(picked);
    });
  };

  /** Opens a file that a person has chosen or dropped. */
  take = (given: PickedFile | File): void => {
    this.unlessUnsaved(() => this.open(given));
  };

  /** Begins with an empty workbook. */
  begin = (): void => {
    const { emptyName } = offlineTexts(this.language).start;
    this.unlessUnsaved(() => this.sit({ name: emptyName, bytes: null }));
  };

  close = (): void => {
    this.unlessUnsaved(() => {
      this.current.sitting?.close();
      this.set({ sitting: undefined, failure: undefined });
      return Promise.resolve();
    });
  };

  /** Saves a workbook that has no file of its own into one that the person chooses. */
  saveAs = async (): Promise<void> => {
    const { sitting } = this.current;
    if (!sitting) return;
    const place = await pickPlace(offlineTexts(this.language).workbookFiles, sitting.file.state.name);
    if (place) await sitting.file.saveInto(new DiskFile(place));
  };

  /** The answer to what waits for a word. */
  answer = (goesOn: boolean): void => {
    const { asked } = this.current;
    this.set({ asked: undefined });
    if (goesOn) asked?.();
  };

  private unlessUnsaved(work: () => Promise<void>): void {
    const go = (): void => {
      void work().catch((error: unknown) => {
        this.fail(error);
      });
    };
    if (this.current.sitting && wouldLose(this.current.sitting.file.state)) this.set({ asked: go });
    else go();
  }

  private async open(given: PickedFile | File): Promise<void> {
    this.set({ isOpening: true, failure: undefined });
    if (given instanceof File) {
      await this.sit({ name: given.name, bytes: new Uint8Array(await given.arrayBuffer()) });
      return;
    }
    const disk = new DiskFile(given);
    const { bytes, stamp } = await disk.read();
    disk.know(stamp);
    await this.sit({ name: disk.name, bytes, disk });
  }

  private async sit(given: Given): Promise<void> {
    const sitting = await sitDown(given, this.language);
    this.current.sitting?.close();
    this.set({ sitting, isOpening: false, failure: undefined });
    await sitting.actions.check();
  }

  private fail(error: unknown): void {
    this.set({ isOpening: false, failure: describeFault(error, this.language) });
  }

  private set(change: Partial<DeskState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of [...this.listeners]) listener();
  }
}
