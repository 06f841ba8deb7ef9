import type { LexedPart } from "./places";

/** The width on A4 with the margins of GB/T 9704—2012, for entries without a page of their own. */
const USUAL = 8844;

/** The height of a page with those margins. */
const USUAL_HEIGHT = 12_756;

/** A section reaches from the one before to its properties, which stand in its last paragraph or, the last section's, in the body. */
interface Section {
  /** The index of its last part in the entry: the end of its last paragraph, or its properties. */
  end: number;
  /** Its properties as written. */
  xml: string;
  /** The index where its last paragraph begins; absent where the properties stand in the body. */
  readonly paragraph: number | undefined;
}

/** The sections of an entry, by the index of a part in it. */
export class Sections {
  private readonly sections: Section[] = [];

  constructor(parts: readonly LexedPart[]) {
    let open: Section | undefined;
    let paragraph: number | undefined;
    parts.forEach((part, position) => {
      const index = part.lIndex ?? position;
      if (part.tag === "w:p") {
        const last = this.sections.at(-1);
        if (part.position === "end" && paragraph !== undefined && last?.paragraph === paragraph) last.end = index;
        paragraph = part.position === "start" ? index : undefined;
      }
      if (part.tag === "w:sectPr" && part.position !== "end") this.sections.push((open = { end: index, xml: "", paragraph }));
      if (open) open.xml += part.value ?? "";
      if (part.tag === "w:sectPr" && part.position !== "start") open = undefined;
    });
  }

  /** The width of the text in twips. */
  widthAt(index: number): number {
    const section = this.at(index)?.xml ?? "";
    const [page, left, right] = [twips(section, "pgSz", "w"), twips(section, "pgMar", "left"), twips(section, "pgMar", "right")];
    const gutter = twips(section, "pgMar", "gutter") ?? 0;
    const width = page === undefined || left === undefined || right === undefined ? USUAL : page - left - right - gutter;
    return width > 0 ? width : USUAL;
  }

  /** The height of the text on a page in twips. */
  heightAt(index: number): number {
    const section = this.at(index)?.xml ?? "";
    const [page, top, bottom] = [twips(section, "pgSz", "h"), twips(section, "pgMar", "top"), twips(section, "pgMar", "bottom")];
    const height = page === undefined || top === undefined || bottom === undefined ? USUAL_HEIGHT : page - top - bottom;
    return height > 0 ? height : USUAL_HEIGHT;
  }

  /** The properties of the section that ends with the paragraph around; "" where none does. */
  endingAt(index: number): string {
    const section = this.at(index);
    return section?.paragraph !== undefined && section.paragraph < index && index <= section.end ? section.xml : "";
  }

  private at(index: number): Section | undefined {
    return this.sections.find(({ end }) => index <= end);
  }
}

function twips(section: string, element: string, attribute: string): number | undefined {
  const [, value] = new RegExp(`<w:${element}\\s[^<>]*?w:${attribute}="(\\d+)"`, "u").exec(section) ?? [];
  return value === undefined ? undefined : Number(value);
}
