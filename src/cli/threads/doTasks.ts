import type { MessagePort } from "node:worker_threads";
import { tasks, type TaskName } from "../tasks";
import type { Outcome, Request, Task } from "../tasks/task";

/**
 * What a thread does: one kind of task, again and again, for whoever is at the other end of the port (`taskThread.ts`). Tasks that are asked for at once are answered at
 * once; of several only the first that has phases tells them, as together they take no longer than one may (`threadPool.ts`).
 */
export async function doTasks(port: MessagePort, name: TaskName): Promise<void> {
  const { task } = (await tasks[name]()) as { readonly task: Task<Request, unknown> };
  port.on("message", (requests: readonly Request[]) => {
    void answer(requests);
  });
  async function answer(requests: readonly Request[]): Promise<void> {
    const outcomes: Outcome<unknown>[] = [];
    let telling: Request | undefined;
    for (const request of requests) {
      outcomes.push(
        await task(request, (phase, file) => {
          // A file that is not there has no phase: the limit holds for the one after it.
          telling ??= request;
          if (telling === request) port.postMessage({ phase, file });
        }),
      );
    }
    port.postMessage({ outcomes });
  }
}
