import type { Language } from "../../language";
import { DiskFile } from "../disk/diskFile";
import { pickFile, pickPlace, type PickedFile } from "../disk/fileHandle";
import { wouldLose } from "../file/fileState";
import { offlineTexts } from "../texts";
import { describeFault } from "./describeFault";
import { sitDown, type Given, type Sitting } from "./sitting";

/** What would lose changes, as it goes on or is left. */
export interface Question {
  readonly goOn: () => void;
  readonly stay?: () => void;
}

/** What the page shows. */
export interface DeskState {
  readonly sitting: Sitting | undefined;
  readonly isOpening: boolean;
  /** Why the file that was chosen last is not open. */
  readonly failure: string | undefined;
  /** How many files were dropped beside the one that was taken, until the person has seen it. */
  readonly leftOut: number;
  /** What would lose changes that are not saved, and waits for a word. */
  readonly asked: Question | undefined;
}

/** Which workbook is open, and how another one comes in its place. */
export class Desk {
  private current: DeskState = { sitting: undefined, isOpening: false, failure: undefined, leftOut: 0, asked: undefined };
  private readonly listeners = new Set<() => void>();
  /** Grows by each file that is opened: what was chosen last is what opens. */
  private turn = 0;
  /** The version of the workbook of which a person has said that it may be lost. */
  private givenUp: number | undefined;

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
      this.set({ failure: undefined });
      const picked = await pickFile(workbookFiles);
      if (picked) await this.open(picked);
    });
  };

  /**
   * Opens a file that a person has chosen or dropped.
   * @param leftOut how many others were dropped with it, and are not opened
   */
  take = (given: PickedFile | File, leftOut = 0): void => {
    this.set({ leftOut });
    this.unlessUnsaved(() => this.open(given));
  };

  /** Begins with an empty workbook. */
  begin = (): void => {
    const { emptyName } = offlineTexts(this.language).start;
    this.unlessUnsaved(() => this.open({ name: emptyName, bytes: null }));
  };

  close = (): void => {
    this.unlessUnsaved(() => {
      this.current.sitting?.close();
      // What is still being read is not to open behind it.
      this.turn++;
      this.set({ sitting: undefined, isOpening: false, failure: undefined });
      return Promise.resolve();
    });
  };

  /** Saves a workbook that has no file of its own into one that the person chooses. */
  saveAs = async (): Promise<void> => {
    const { sitting } = this.current;
    if (!sitting) return;
    // The browser makes the file, or empties it, as soon as it is chosen.
    if (await sitting.book.isEmpty()) {
      sitting.file.notSaved("empty");
      return;
    }
    try {
      const place = await pickPlace(offlineTexts(this.language).workbookFiles, sitting.file.state.name);
      if (place) await sitting.file.saveInto(new DiskFile(place));
    } catch {
      sitting.file.notSaved("noPlace");
    }
  };

  /** The person has seen why a file is not open. */
  failureSeen = (): void => {
    this.set({ failure: undefined });
  };

  /** The person has seen that of several files one was taken. */
  leftOutSeen = (): void => {
    this.set({ leftOut: 0 });
  };

  /** The answer to what waits for a word. */
  answer = (goesOn: boolean): void => {
    const { asked } = this.current;
    this.set({ asked: undefined });
    if (goesOn) asked?.goOn();
    else asked?.stay?.();
  };

  private unlessUnsaved(work: () => Promise<void>): void {
    const go = (): void => {
      void work().catch((error: unknown) => {
        this.fail(error);
      });
    };
    // Whoever does something else has not gone on with what waits for a word.
    this.answer(false);
    this.givenUp = undefined;
    if (this.mayLeave()) go();
    else this.ask({ goOn: go });
  }

  /** Whether nothing is lost but what a person has said may be. */
  private mayLeave(): boolean {
    const { sitting } = this.current;
    return !sitting || !wouldLose(sitting.file.state) || sitting.book.version === this.givenUp;
  }

  private ask({ goOn, stay }: Question): void {
    this.answer(false);
    const again = (): void => {
      this.givenUp = this.current.sitting?.book.version;
      goOn();
    };
    this.set({ asked: { goOn: again, ...(stay && { stay }) } });
  }

  private async open(given: PickedFile | File | Given): Promise<void> {
    this.set({ isOpening: true, failure: undefined });
    const turn = ++this.turn;
    try {
      const sitting = await sitDown(await readGiven(given), this.language);
      if (turn !== this.turn) sitting.close();
      else this.enter(sitting);
    } catch (error) {
      if (turn === this.turn) this.fail(error);
    }
  }

  /** Puts a workbook in the place of the one that is open, into which more may have been written while this one was read. */
  private enter(sitting: Sitting): void {
    this.set({ isOpening: false });
    const { close } = sitting;
    if (!this.mayLeave()) {
      this.ask({
        goOn: () => {
          this.enter(sitting);
        },
        stay: close,
      });
      return;
    }
    this.current.sitting?.close();
    this.set({ sitting, failure: undefined });
    void sitting.actions.check();
  }

  private fail(error: unknown): void {
    this.set({ isOpening: false, failure: describeFault(error, this.language) });
  }

  private set(change: Partial<DeskState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of [...this.listeners]) listener();
  }
}

/** The content of a file, with the file itself where it can be read anew. */
async function readGiven(given: PickedFile | File | Given): Promise<Given> {
  if (given instanceof File) return { name: given.name, bytes: new Uint8Array(await given.arrayBuffer()) };
  if ("bytes" in given) return given;
  const disk = new DiskFile(given);
  const { bytes, stamp } = await disk.read();
  disk.know(stamp);
  return { name: disk.name, bytes, disk };
}
