import type { LexedPart } from "./places";

/** The width of the text in twips by the index of a part in its entry. */
export type WidthAt = (index: number) => number;

/** The width on A4 with the margins of GB/T 9704—2012, for entries without a page of their own. */
const USUAL = 8844;

/** Reads the pages of an entry's sections: a section reaches from the one before to its own properties. */
export function sectionWidths(parts: readonly LexedPart[]): WidthAt {
  const sections: { readonly end: number; xml: string }[] = [];
  let open = false;
  parts.forEach((part, index) => {
    if (part.tag === "w:sectPr" && part.position === "start") {
      sections.push({ end: part.lIndex ?? index, xml: "" });
      open = true;
    }
    const section = sections.at(-1);
    if (open && section) section.xml += part.value ?? "";
    if (part.tag === "w:sectPr" && part.position === "end") open = false;
  });
  return (index) => textWidth(sections.find(({ end }) => index <= end)?.xml ?? "");
}

function textWidth(section: string): number {
  const [page, left, right] = [twips(section, "pgSz", "w"), twips(section, "pgMar", "left"), twips(section, "pgMar", "right")];
  const gutter = twips(section, "pgMar", "gutter") ?? 0;
  const width = page === undefined || left === undefined || right === undefined ? USUAL : page - left - right - gutter;
  return width > 0 ? width : USUAL;
}

function twips(section: string, element: string, attribute: string): number | undefined {
  const [, value] = new RegExp(`<w:${element}\\s[^<>]*?w:${attribute}="(\\d+)"`, "u").exec(section) ?? [];
  return value === undefined ? undefined : Number(value);
}
