import { useCallback, useRef, useState } from "react";
import type { LogEntry } from "./chrome/LogPanel";

export interface Log {
  readonly entries: readonly LogEntry[];
  readonly add: (code: string, message: string) => void;
  readonly clear: () => void;
}

/** The entries of the developer log, oldest first, at most the last 500. */
export function useLog(): Log {
  const [entries, setEntries] = useState<readonly LogEntry[]>([]);
  const count = useRef(0);
  const add = useCallback((code: string, message: string) => {
    const id = ++count.current;
    setEntries((before) => [...before, { id, code, message }].slice(-500));
  }, []);
  const clear = useCallback(() => {
    setEntries([]);
  }, []);
  return { entries, add, clear };
}
