import { strToU8, zipSync, type Zippable } from "fflate";
import { isXml, type TemplateEntries } from "./entries";

/** One entry as docxtemplater asks for it. */
interface ZipEntry {
  readonly name: string;
  readonly asText: () => string;
}

/** The few things that docxtemplater asks of a zip, over entries in memory. */
export class TemplateZip {
  /** By name, without prototype: an entry may have any name. */
  readonly files: Record<string, ZipEntry>;
  private readonly contents: Map<string, string | Uint8Array>;

  constructor(entries: TemplateEntries) {
    this.contents = new Map(entries);
    this.files = Object.assign(Object.create(null) as object, {}) as Record<string, ZipEntry>;
    for (const name of entries.keys()) this.files[name] = this.entry(name);
  }

  /** With a content: writes an entry. With a name: gives it, or null. With a pattern: gives those whose names match. */
  file(name: string | RegExp, content?: string | Uint8Array): ZipEntry | ZipEntry[] | this | null {
    if (name instanceof RegExp) return Object.values(this.files).filter((entry) => name.test(entry.name));
    if (content === undefined) return this.files[name] ?? null;
    // docxtemplater writes what it has rendered as bytes.
    this.contents.set(name, typeof content === "string" || !isXml(name) ? content : new TextDecoder().decode(content));
    this.files[name] = this.entry(name);
    return this;
  }

  remove(name: string): this {
    this.contents.delete(name);
    Reflect.deleteProperty(this.files, name);
    return this;
  }

  /** The entries as they are now. */
  entries(): TemplateEntries {
    return this.contents;
  }

  private entry(name: string): ZipEntry {
    return {
      name,
      asText: () => {
        const content = this.contents.get(name);
        return typeof content === "string" ? content : new TextDecoder().decode(content);
      },
    };
  }
}

/** The earliest time a zip entry can have: a report made twice from the same figures is the same file. */
const NO_TIME = new Date(1980, 0, 1);

/** Packs entries; [Content_Types].xml comes first, as Office writes it. */
export function packEntries(entries: TemplateEntries): Uint8Array {
  const names = [...entries.keys()].sort((a, b) => rank(a) - rank(b));
  const zippable: Zippable = Object.fromEntries(names.map((name) => [name, bytesOf(entries.get(name) ?? "")]));
  return zipSync(zippable, { mtime: NO_TIME });
}

const bytesOf = (content: string | Uint8Array): Uint8Array => (typeof content === "string" ? strToU8(content) : content);

const rank = (name: string): number => (name === "[Content_Types].xml" ? 0 : name.startsWith("_rels/") ? 1 : 2);
