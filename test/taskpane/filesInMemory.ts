import type { Language } from "../../src/language";
import type { SavedFile, SaveFile } from "../../src/taskpane/delivery";
import { makeFile, openFile } from "../../src/taskpane/files/openFile";
import type { WorkbookFiles } from "../../src/taskpane/files/workbookFiles";
import type { PublishedReader } from "../../src/taskpane/published/publishedReader";
import type { UnitFiles } from "../../src/taskpane/units/unitFiles";
import { templateMemory, type TemplateMemory } from "../../src/taskpane/templates/templateMemory";
import { publishedInMemory } from "./publishedInMemory";
import { unitsInMemory } from "./unitsInMemory";

export interface FilesInMemory {
  readonly files: WorkbookFiles;
  readonly units: UnitFiles;
  readonly published: PublishedReader;
  /** What was saved, newest last. */
  readonly saved: SavedFile[];
  readonly saveWorkbook: SaveFile;
  readonly saveDocument: SaveFile;
  readonly saveExport: SaveFile;
  readonly saveArchive: SaveFile;
  readonly savePage: SaveFile;
  readonly templates: TemplateMemory;
}

/** Files as the pane reads and makes them, loaded at once; own templates last as long as the pane does, unless `templates` says otherwise. */
export function filesInMemory(templates = templateMemory(), language: Language = "zh-CN"): FilesInMemory {
  const saved: SavedFile[] = [];
  const save =
    (kind: string): SaveFile =>
    (file) => {
      saved.push(file);
      return Promise.resolve({ url: `blob:${kind}` });
    };
  return {
    units: unitsInMemory(language),
    published: publishedInMemory(language),
    files: { open: (bytes) => openFile(bytes, language), make: makeFile },
    saved,
    saveWorkbook: save("workbook"),
    saveDocument: save("document"),
    saveExport: save("export"),
    saveArchive: save("archive"),
    savePage: save("page"),
    templates,
  };
}
