/** Milliseconds between two looks at the clock. */
const LOOK = 50;

/** Milliseconds of work that this process has done so far, in all its threads. */
function workedSoFar(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/**
 * Calls back once this process has worked so many milliseconds from now on. Work is counted, not time: on a machine that is busy with other
 * things everything takes longer, and nothing is to blame for it.
 * @returns what ends the watch
 */
export function afterWork(limit: number, exceeded: () => void): () => void {
  const end = workedSoFar() + limit;
  const timer = setInterval(() => {
    if (workedSoFar() < end) return;
    clearInterval(timer);
    exceeded();
  }, LOOK);
  return () => {
    clearInterval(timer);
  };
}
