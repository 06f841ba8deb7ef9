/** How often a file is looked at, in milliseconds. */
const INTERVAL = 1_000;

interface Observing {
  readonly FileSystemObserver?: new (told: () => void) => { observe(handle: unknown): Promise<void>; disconnect(): void };
}

/**
 * Calls `look` again and again, one call after the other: each second, when a person comes back to the page, and at once where the browser tells
 * of a change of the file. Returns the end of it.
 */
export function watchFile(handle: unknown, look: () => Promise<void>): () => void {
  const ended = new AbortController();
  let running: Promise<void> | undefined;
  let again = false;
  const now = (): void => {
    if (ended.signal.aborted) return;
    if (running) {
      again = true;
      return;
    }
    running = look().finally(() => {
      running = undefined;
      if (!again) return;
      again = false;
      now();
    });
  };
  const timer = setInterval(() => {
    if (!running) now();
  }, INTERVAL);
  const seen = (): void => {
    if (document.visibilityState === "visible") now();
  };
  document.addEventListener("visibilitychange", seen);
  window.addEventListener("focus", now);
  const { FileSystemObserver } = globalThis as Observing;
  const observer = FileSystemObserver && new FileSystemObserver(now);
  // Where it cannot observe this file it is looked at each second all the same.
  void observer?.observe(handle).catch(() => undefined);
  return () => {
    ended.abort();
    clearInterval(timer);
    document.removeEventListener("visibilitychange", seen);
    window.removeEventListener("focus", now);
    observer?.disconnect();
  };
}
