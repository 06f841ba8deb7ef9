import type { Module, Part } from "./docxtemplaterTypes";
import { checkNames } from "./nameCheck";
import type { LexedPart } from "./places";
import type { TemplateData } from "./templateData";
import { placeAt, readEntry, type ReadEntry } from "./templateReader";
import type { TemplateFault } from "./templateFault";

/** What docxtemplater tells modules while it compiles an entry. */
interface CompileOptions {
  readonly filePath: string;
  /** Present while the inside of a loop is compiled. */
  readonly basePart?: Part;
}

/** Reads a template while docxtemplater compiles it: what only we check, and where things are. */
export class CheckModule implements Module {
  readonly name = "NianbaoCheck";
  /** Before the built-in modules, which fold loops into their first tag. */
  readonly priority = 100;
  private readonly entries = new Map<string, ReadEntry>();
  private readonly found: TemplateFault[] = [];

  constructor(private readonly data: TemplateData) {}

  preparse(parts: LexedPart[], { filePath }: CompileOptions): LexedPart[] {
    const entry = readEntry(filePath, parts);
    this.entries.set(filePath, entry);
    this.found.push(...entry.faults);
    return parts;
  }

  /** docxtemplater gives the options second, not third as its types say. */
  postparse(parts: Part[], options: unknown): Part[] {
    const { filePath, basePart } = options as CompileOptions;
    if (basePart === undefined) {
      const tags = parts.filter(({ type }) => type === "placeholder");
      const placed = tags.map(({ raw, value, offset }) => ({ raw: raw || value, place: this.placeAt(filePath, offset) }));
      this.found.push(...checkNames(placed, this.data));
    }
    return parts;
  }

  /** The faults found so far, in the order of the document. */
  faults(): readonly TemplateFault[] {
    return this.found;
  }

  /** Where an offset of an entry's text is; "" where it is not known. */
  placeAt(filePath: string, offset: number): string {
    const entry = this.entries.get(filePath);
    return entry === undefined ? "" : placeAt(entry, offset);
  }
}
