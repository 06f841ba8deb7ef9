import { about } from "../../faults/aboutFile";
import { OutputStream } from "../../files/outputStream";

/** Writes the lines of a part. */
export class PartWriter {
  private constructor(
    private readonly file: string,
    private readonly stream: OutputStream,
  ) {}

  /** @throws AboutFile */
  static async open(file: string, force: boolean): Promise<PartWriter> {
    return new PartWriter(file, await about(file, () => OutputStream.open(file, force)));
  }

  /** @throws AboutFile */
  write(line: string): Promise<void> {
    return about(this.file, () => this.stream.write(`${line}\n`));
  }

  /** @throws AboutFile */
  finish(): Promise<void> {
    return about(this.file, () => this.stream.finish());
  }

  drop(): Promise<void> {
    return this.stream.drop();
  }
}
