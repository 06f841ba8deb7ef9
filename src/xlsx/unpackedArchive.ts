import { partKey, xmlText } from "../ooxml";
import type { Archive } from "./archive";
import { XlsxError } from "./xlsxError";

/** Parts that are no file yet: a package is read between two steps of a change without being packed for it. */
export class UnpackedArchive implements Archive {
  /** By what all writings of their names have in common. */
  private readonly parts: ReadonlyMap<string, { readonly name: string; readonly content: Uint8Array }>;

  constructor(parts: Iterable<readonly [string, Uint8Array]>) {
    this.parts = new Map(Array.from(parts, ([name, content]) => [partKey(name), { name, content }]));
  }

  get names(): string[] {
    return [...this.parts.values()].map(({ name }) => name);
  }

  has(name: string): boolean {
    return this.parts.has(partKey(name));
  }

  size(name: string): number {
    return this.inflate(name).length;
  }

  inflate(name: string): Uint8Array {
    const part = this.parts.get(partKey(name));
    if (!part) throw new XlsxError("damaged", [name]);
    return part.content;
  }

  text(name: string): string {
    return xmlText(this.inflate(name));
  }
}
