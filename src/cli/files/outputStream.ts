import { open, rename, rm, type FileHandle } from "node:fs/promises";
import { dirname, join } from "node:path";
import { about, AboutFile } from "../faults/aboutFile";
import { fileError } from "../faults/fileError";
import { refuseOutput } from "./writeOutput";

/** A file that is written line by line, and stands under its name only when it is whole. */
export class OutputStream {
  private constructor(
    private readonly file: string,
    private readonly draft: string,
    private readonly handle: FileHandle,
  ) {}

  /** @throws AboutFile with a FileError as of `refuseOutput`, and where the system refuses */
  static open(file: string, force: boolean): Promise<OutputStream> {
    return about(file, async () => {
      await refuseOutput(file, force);
      const draft = join(dirname(file), `.nianbao-${process.pid}.part`);
      const handle = await open(draft, "w").catch((error: unknown) => {
        throw fileError(error, "unwritable");
      });
      return new OutputStream(file, draft, handle);
    });
  }

  /** @throws AboutFile; then nothing stands under the name that did not before */
  async writeLine(line: string): Promise<void> {
    await this.handle.write(`${line}\n`).catch((error: unknown) => this.fail(error));
  }

  /** Puts the file under its name. @throws AboutFile */
  async finish(): Promise<void> {
    try {
      await this.handle.close();
      await rename(this.draft, this.file);
    } catch (error) {
      await this.fail(error);
    }
  }

  /** Leaves nothing behind. */
  async drop(): Promise<void> {
    await this.handle.close().catch(() => undefined);
    await rm(this.draft, { force: true }).catch(() => undefined);
  }

  private async fail(error: unknown): Promise<never> {
    await this.drop();
    throw new AboutFile(this.file, fileError(error, "unwritable"));
  }
}
