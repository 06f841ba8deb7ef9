import { open, rename, rm, type FileHandle } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileError } from "../faults/fileError";
import { refuseOutput } from "./writeOutput";

/** A file that is written piece by piece, and stands under its name only when it is whole. */
export class OutputStream {
  private constructor(
    private readonly file: string,
    private readonly draft: string,
    private readonly handle: FileHandle,
  ) {}

  /** @throws FileError as `refuseOutput` does, and where the system refuses */
  static async open(file: string, force: boolean): Promise<OutputStream> {
    await refuseOutput(file, force);
    const draft = join(dirname(file), `.nianbao-${process.pid}.part`);
    const handle = await open(draft, "w").catch((error: unknown) => {
      throw fileError(error, "unwritable");
    });
    return new OutputStream(file, draft, handle);
  }

  /** @throws FileError; then nothing stands under the name that did not before */
  async write(text: string): Promise<void> {
    await this.handle.write(text).catch((error: unknown) => this.fail(error));
  }

  /** Puts the file under its name. @throws FileError */
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
    throw fileError(error, "unwritable");
  }
}
