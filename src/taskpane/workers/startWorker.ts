/** Starts a worker, for whatever is asked of it. */
export const startWorker = (): Worker => new Worker(new URL(/* webpackChunkName: "worker" */ "./worker.ts", import.meta.url));
