import type { Terminal } from "../../src/cli/terminal";

/** A terminal of which a test hears everything. */
export class HeardTerminal implements Terminal {
  readonly isScreen: boolean;
  readonly statuses: string[] = [];
  private readonly results: Uint8Array[] = [];
  private readonly notes: string[] = [];

  constructor({ isScreen = false }: { readonly isScreen?: boolean } = {}) {
    this.isScreen = isScreen;
  }

  out(content: string | Uint8Array): Promise<void> {
    this.results.push(typeof content === "string" ? Buffer.from(content) : content);
    return Promise.resolve();
  }

  note(lines: string): Promise<void> {
    this.notes.push(lines);
    return Promise.resolve();
  }

  status(line: string): void {
    this.statuses.push(line);
  }

  /** All results so far. */
  get bytes(): Buffer {
    return Buffer.concat(this.results);
  }

  get said(): string {
    return this.bytes.toString("utf8");
  }

  get noted(): string {
    return this.notes.join("");
  }
}
