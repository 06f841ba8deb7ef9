import { refuseLarge, type Archive } from "./archive";
import { XlsxError } from "./xlsxError";

/** Parts that are no file yet: a package is read between two steps of a change without being packed for it. */
export class UnpackedArchive implements Archive {
  private readonly parts: ReadonlyMap<string, { readonly name: string; readonly content: Uint8Array }>;

  constructor(parts: Iterable<readonly [string, Uint8Array]>) {
    this.parts = new Map(Array.from(parts, ([name, content]) => [name.toLowerCase(), { name, content }]));
  }

  get names(): string[] {
    return [...this.parts.values()].map(({ name }) => name);
  }

  has(name: string): boolean {
    return this.parts.has(name.toLowerCase());
  }

  refuseLarge(names: readonly string[], limit: number): void {
    refuseLarge(
      names.map((name) => ({ name, size: this.inflate(name).length })),
      limit,
    );
  }

  inflate(name: string): Uint8Array {
    const part = this.parts.get(name.toLowerCase());
    if (!part) throw new XlsxError("damaged", [name]);
    return part.content;
  }
}
