import type { Language } from "../../language";
import {
  archiveSaverFor,
  createPaneActions,
  createRibbonActions,
  createStore,
  deliveryFor,
  documentSaverFor,
  FileRefused,
  filesInPane,
  initialState,
  pageSaverFor,
  paneReducer,
  templateMemory,
  textsFor,
  workbookSaverFor,
  type PaneActions,
  type PaneStore,
} from "../../taskpane";
import { HeldBook } from "../book/heldBook";
import type { DiskFile } from "../disk/diskFile";
import { LinkedFile } from "../file/linkedFile";
import { offlineTexts } from "../texts";
import { describeFault } from "./describeFault";
import { builtInTemplate } from "./builtInTemplate";

/** A way out that is no platform of Office: files are downloaded. */
const HERE = "Browser";

/** What is sat down to. */
export interface Given {
  readonly name: string;
  /** Of an .xlsx file; null for an empty workbook. */
  readonly bytes: Uint8Array | null;
  /** The file on the disk, where the browser has given it. */
  readonly disk?: DiskFile;
}

/** A workbook that is open in the page, and the pane over it. */
export interface Sitting {
  readonly book: HeldBook;
  readonly file: LinkedFile;
  readonly store: PaneStore;
  readonly actions: PaneActions;
  /** What the ribbon's buttons do. */
  readonly commands: ReturnType<typeof createRibbonActions>;
  /** Hands the workbook over as a copy, or tells that there is nothing in it yet. */
  readonly copy: () => Promise<void>;
  readonly close: () => void;
}

/**
 * Opens a workbook: the same pane as in Excel is handed the port on a file.
 * @throws XlsxError where it cannot be read
 */
export async function sitDown({ name, bytes, disk }: Given, language: Language): Promise<Sitting> {
  const texts = offlineTexts(language);
  const store = createStore(paneReducer, initialState);
  const saveWorkbook = workbookSaverFor(HERE);
  /** Whether what the pane shows was found in a file that has been replaced since. */
  let isOld = false;

  const book = await HeldBook.open(bytes, language, async () => {
    await file.beforeChange();
    if (isOld) throw new FileRefused(texts.refused.changed);
  });

  const checkAnew = async (): Promise<void> => {
    isOld = true;
    await until(store, () => !store.getState().running.includes("check"));
    const { report } = store.getState();
    const checked = actions.check();
    // A check that was begun before does not report any more.
    await until(store, () => store.getState().report !== report);
    isOld = false;
    await checked;
  };

  const file = new LinkedFile(book, {
    name,
    ...(disk && { disk }),
    ...(bytes && { readAt: new Date() }),
    texts,
    describe: (error) => describeFault(error, language),
    onReplaced: () => void checkAnew(),
  });
  const actions = createPaneActions(store, {
    sheets: book,
    language,
    texts: textsFor(language),
    delivery: deliveryFor(HERE),
    files: filesInPane(language),
    saveWorkbook,
    saveDocument: documentSaverFor(HERE),
    saveExport: workbookSaverFor(HERE),
    saveArchive: archiveSaverFor(HERE),
    savePage: pageSaverFor(HERE),
    templates: templateMemory(),
    loadTemplate: builtInTemplate,
  });
  return {
    book,
    file,
    store,
    actions,
    commands: createRibbonActions(store, actions),
    async copy() {
      const { version } = book;
      const content = await book.bytes();
      if (!content) {
        file.notSaved("empty");
        return;
      }
      const { name, readAt, isWatched } = file.state;
      await saveWorkbook({ fileName: readAt || isWatched ? copyName(name, texts.file.copySuffix) : name, content });
      file.copied(version);
    },
    close() {
      file.close();
    },
  };
}

/** The name of a copy, which is never mistaken for the file itself. */
const copyName = (name: string, suffix: string): string => name.replace(/(?=\.[^.]*$)|$/u, suffix);

/** Waits until the store is so. */
function until(store: PaneStore, isSo: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!isSo()) return;
      end();
      resolve();
    };
    const end = store.subscribe(look);
    look();
  });
}
