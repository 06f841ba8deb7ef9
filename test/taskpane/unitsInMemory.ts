import type { Language } from "../../src/language";
import { FileRefused } from "../../src/taskpane/files/fileRefused";
import { answerUnits } from "../../src/taskpane/units/answerUnits";
import { readUnitFile } from "../../src/taskpane/units/readUnitFile";
import type { UnitFiles } from "../../src/taskpane/units/unitFiles";
import type { UnitQuestion, UnitWork } from "../../src/taskpane/units/unitMessages";

/** Units' workbooks read one after another and summed up, as the worker does it, in the test's own thread. Questions and answers are copied, as they are on their way to it. */
export function unitsInMemory(language: Language = "zh-CN"): UnitFiles {
  async function ask<Kind extends keyof UnitWork>(_kind: Kind, question: UnitQuestion): Promise<UnitWork[Kind]["answer"]> {
    const answer = structuredClone(await answerUnits(structuredClone(question)));
    if ("fault" in answer) throw new FileRefused(answer.fault);
    return answer.value;
  }
  return {
    async read(files, tell, stop) {
      for (const unit of files) {
        if (stop.aborted) return;
        tell(await readUnitFile(unit.name, new Uint8Array(await unit.file.arrayBuffer()), language), unit);
      }
    },
    news: (question) => ask("news", { kind: "news", language, question }),
    copied: (question) => ask("copied", { kind: "copied", language, question }),
    workbook: (sum, copied) => ask("workbook", { kind: "workbook", language, question: { ...sum, copied } }),
    letters: (sum, when) => ask("letters", { kind: "letters", language, question: { ...sum, when } }),
  };
}
