/** A thread that does one task of the command line, again and again: src/cli/threads/threadPool.ts starts it. */
import { workerData } from "node:worker_threads";
import workerpool from "workerpool";
import { requireTypeScript } from "./typescript.mjs";

const require = await requireTypeScript(["hucre"]);
const { task } = require(`../src/cli/tasks/${workerData}.ts`);
workerpool.worker({ run: (request) => task(request, (phase) => workerpool.workerEmit(phase)) });
