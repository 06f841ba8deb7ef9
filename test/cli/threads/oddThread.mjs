/** A thread for tests: what its file is called, it does. */
import { parentPort } from "node:worker_threads";

const deeds = {
  endless: () => {
    for (;;);
  },
  greedy: () => {
    const held = [];
    for (;;) held.push(new Array(10_000).fill({}));
  },
  /** Longer than any limit, without work. */
  wait: () => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3_000);
  },
  fall: () => {
    process.exit(3);
  },
  throw: () => {
    throw new TypeError("没有料到");
  },
};

parentPort.on("message", ({ file, phase }) => {
  if (phase !== undefined) parentPort.postMessage({ phase });
  parentPort.postMessage({ outcome: deeds[file]?.() ?? { value: file } });
});
