/** A thread of the command as it ships: src/cli/threads/taskThread.ts starts it. */
import { parentPort, workerData } from "node:worker_threads";
import { load } from "./load.mjs";

await load("./tasks.cjs").doTasks(parentPort, workerData);
