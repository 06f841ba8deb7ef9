import type { Language } from "../../language";
import { loadRollups } from "../parts";
import type { UnitFiles } from "./unitFiles";

/** Reads units' workbooks in workers; what that takes is loaded when it is first needed. */
export const loadedUnitFiles = (language: Language): UnitFiles => ({
  async read(files, tell, stop) {
    const { rollupTexts, workerUnitFiles } = await loadRollups();
    await workerUnitFiles(language, rollupTexts(language).faults).read(files, tell, stop);
  },
});
