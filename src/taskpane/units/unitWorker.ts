/** The worker's script: reads units' workbooks one after another and sums them up, away from the thread that draws the pane. */
import { answerUnits } from "./answerUnits";
import type { UnitQuestion } from "./unitMessages";

addEventListener("message", ({ data }: MessageEvent<UnitQuestion>) => {
  void answerUnits(data).then((answer) => {
    postMessage(answer);
  });
});
