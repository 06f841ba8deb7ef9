import type { WorkbookFiles } from "../../src/taskpane/files/workbookFiles";
import type { WorkbookFile } from "../../src/taskpane/delivery";
import { makeFile, openFile } from "../../src/taskpane/files/fileSheets";

/** Files as the pane reads and makes them, loaded at once; and what was saved, newest last. */
export function filesInMemory(): { readonly files: WorkbookFiles; readonly saved: WorkbookFile[]; readonly saveWorkbook: (file: WorkbookFile) => Promise<{ url: string }> } {
  const saved: WorkbookFile[] = [];
  return {
    files: { open: (bytes) => openFile(bytes, "zh-CN"), make: makeFile },
    saved,
    saveWorkbook: (file) => {
      saved.push(file);
      return Promise.resolve({ url: "blob:workbook" });
    },
  };
}

