/** The worker's script: reads one unit's workbook after another, away from the thread that draws the pane. */
import { readUnitFile } from "./readUnitFile";
import type { UnitAnswer, UnitQuestion } from "./unitMessages";

addEventListener("message", ({ data }: MessageEvent<UnitQuestion>) => {
  void readUnitFile(data.name, new Uint8Array(data.bytes), data.language).then((answer: UnitAnswer) => {
    postMessage(answer);
  });
});
