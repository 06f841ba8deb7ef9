import type { Language } from "../../src/language";
import { readUnitFile } from "../../src/taskpane/units/readUnitFile";
import type { UnitFiles } from "../../src/taskpane/units/unitFiles";

/** Units' workbooks read one after another, as the worker reads them, in the test's own thread. */
export const unitsInMemory = (language: Language = "zh-CN"): UnitFiles => ({
  async read(files, tell, stop) {
    for (const { name, file } of files) {
      if (stop.aborted) return;
      tell(await readUnitFile(name, new Uint8Array(await file.arrayBuffer()), language));
    }
  },
});
