import { clearLine, cursorTo } from "node:readline";

/** Where the command speaks: results, what a person should know beside them, and a line that shows how far it is. */
export interface Terminal {
  /** Writes results, and waits until whoever reads them has room for more. Text is written in UTF-8. */
  out(content: string | Uint8Array): Promise<void>;
  /** Writes whole lines beside the results. */
  note(lines: string): Promise<void>;
  /** Shows a line until the next one or the next output takes its place; only where a person looks on. */
  status(line: string): void;
  /** Whether results go to a screen, where bytes make no sense. */
  readonly isScreen: boolean;
}

/** What a process that nobody reads any more ends with, as a shell counts it (128 + SIGPIPE). */
const CLOSED_PIPE = 141;

/** The terminal of this process. A reader that has seen enough (`| head`) ends it without a word. */
export function processTerminal(process: NodeJS.Process): Terminal {
  const { stdout, stderr } = process;
  stdout.on("error", ({ code }: NodeJS.ErrnoException) => {
    if (code === "EPIPE") process.exit(CLOSED_PIPE);
  });
  let shown = false;
  const clear = (): void => {
    if (!shown) return;
    cursorTo(stderr, 0);
    clearLine(stderr, 0);
    shown = false;
  };
  const write = (stream: NodeJS.WriteStream, content: string | Uint8Array): Promise<void> => {
    clear();
    return new Promise((resolve, reject) => {
      stream.write(content, (error) => {
        if (error) reject(error);
        else resolve();
      });
    });
  };
  return {
    out: (content) => write(stdout, content),
    note: (lines) => write(stderr, lines),
    status: (line) => {
      if (!stderr.isTTY) return;
      clear();
      stderr.write(line);
      shown = true;
    },
    isScreen: stdout.isTTY,
  };
}
