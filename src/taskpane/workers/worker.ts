/** The worker's script: what takes long is done here, one question after another, away from the thread that draws the pane. */
import { isNotLoaded } from "../parts/notLoaded";
import type { PublishedDesk } from "../published/publishedDesk";
import type { WorkerQuestion } from "./workerQuestion";

let desk: PublishedDesk | undefined;

/** Each room is loaded when it is first asked. */
async function answerTo({ room, asked }: WorkerQuestion): Promise<object> {
  if (room === "units") {
    const { answerUnits } = await import(/* webpackChunkName: "units" */ "../units/answerUnits");
    return answerUnits(asked);
  }
  const { PublishedDesk } = await import(/* webpackChunkName: "publishedDesk" */ "../published/publishedDesk");
  desk ??= new PublishedDesk();
  return desk.answer(asked);
}

addEventListener("message", ({ data }: MessageEvent<WorkerQuestion>) => {
  void answerTo(data)
    .catch((error: unknown) => {
      if (isNotLoaded(error)) return "notLoaded";
      throw error;
    })
    .then((answer) => {
      postMessage(answer);
    });
});
