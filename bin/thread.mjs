/** A thread of the command that runs from the sources: src/cli/threads/taskThread.ts starts it. */
import { parentPort, workerData } from "node:worker_threads";
import { requireTypeScript } from "./typescript.mjs";

const require = await requireTypeScript(["hucre"]);
await require("../src/cli/threads/doTasks.ts").doTasks(parentPort, workerData);
