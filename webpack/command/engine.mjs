/**
 * V8 as it serves the command: two threads fill both processors, so that what V8 does beside them takes its time from theirs. It comes before any script is loaded,
 * as the code of scripts (`load.mjs`) fits only the settings that it was made with.
 */
import { setFlagsFromString } from "node:v8";
import { isMainThread } from "node:worker_threads";

/** Node 20 has V8 11, Node 22 V8 12; those after it need nothing of this. */
const version = Number.parseInt(process.versions.v8, 10);

if (isMainThread) {
  // Looking for garbage beside small heaps that fill quickly took a quarter of the time of reading a thousand files.
  if (version < 13) setFlagsFromString("--no-concurrent-marking");
  // Nothing stands between interpreted and fully optimised code there: a thread had half of the program optimised after a hundred files, an eighth of all time.
  if (version < 12) setFlagsFromString("--interrupt-budget=1200000");
  // What its helpers carry of young objects and optimise, two threads do faster by themselves: helpers were a ninth of all time, and threads waited for them.
  if (version < 12) setFlagsFromString("--no-parallel-scavenge --no-concurrent-recompilation");
}
