/** A thread for tests: what its file is called, it does. */
import { appendFileSync, existsSync, writeFileSync } from "node:fs";
import { parentPort } from "node:worker_threads";

const work = (milliseconds) => {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
};

const endless = () => {
  for (;;);
};

const deeds = {
  endless,
  greedy: () => {
    const held = [];
    for (;;) held.push(new Array(10_000).fill({}));
  },
  /** Holds more than one of two threads may, and less than one alone. */
  large: () => {
    const held = Array.from({ length: 70 }, () => new Array(131_072).fill(1.5));
    return { value: held.length };
  },
  /** When the thread began. */
  born: () => ({ value: performance.timeOrigin }),
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
  /** Falls when its task is done and its answer has come, which takes another way than the news of its fall. */
  fallLater: () => {
    setTimeout(() => {
      throw new TypeError("没有料到");
    }, 500);
  },
  /** Passes its limit the first time, and is done the second; both are written down. */
  second: ({ diary }) => {
    const isFirst = !existsSync(`${diary}.begun`);
    writeFileSync(`${diary}.begun`, "");
    if (isFirst) endless();
    appendFileSync(diary, "(");
    work(150);
    appendFileSync(diary, ")");
  },
  noted: ({ diary }) => {
    appendFileSync(diary, "[");
    work(20);
    appendFileSync(diary, "]");
  },
};

parentPort.on("message", (request) => {
  const { file, phase } = request;
  if (phase !== undefined) parentPort.postMessage({ phase, file });
  parentPort.postMessage({ outcome: deeds[file]?.(request) ?? { value: file } });
});
