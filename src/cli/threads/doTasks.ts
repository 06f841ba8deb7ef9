import type { MessagePort } from "node:worker_threads";
import { tasks, type TaskName } from "../tasks";
import type { Request, Task } from "../tasks/task";

/** What a thread does: one kind of task, again and again, for whoever is at the other end of the port (`taskThread.ts`). */
export async function doTasks(port: MessagePort, name: TaskName): Promise<void> {
  const { task } = (await tasks[name]()) as { readonly task: Task<Request, unknown> };
  port.on("message", (request: Request) => {
    void task(request, (phase, file) => {
      port.postMessage({ phase, file });
    }).then((outcome) => {
      port.postMessage({ outcome });
    });
  });
}
