import type { Language } from "../../language";
import { loadFiles } from "../parts";
import type { WorkbookFiles } from "./workbookFiles";

/** Reads and makes files in the pane itself: nothing leaves the machine. What that takes is loaded when it is first needed. */
export function filesInPane(language: Language): WorkbookFiles {
  return {
    async open(bytes) {
      const { openFile } = await loadFiles();
      return openFile(bytes, language);
    },
    async make(plans) {
      const { makeFile } = await loadFiles();
      return makeFile(plans);
    },
  };
}
