/** A thread that does one kind of task of the command line, again and again: src/cli/threads/taskThread.ts starts it. */
import { parentPort, workerData } from "node:worker_threads";
import { requireTypeScript } from "./typescript.mjs";

const require = await requireTypeScript(["hucre"]);
const { task } = require(`../src/cli/tasks/${workerData}.ts`);
parentPort.on("message", async (request) => {
  parentPort.postMessage({ outcome: await task(request, (phase) => parentPort.postMessage({ phase })) });
});
