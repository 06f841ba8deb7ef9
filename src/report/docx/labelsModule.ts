import type { Module, Part, Rendered, RenderOptions } from "./docxtemplaterTypes";
import { labelTags } from "./labelTags";
import { parseTag } from "./tag";
import { escapeXml, plainText } from "./xmlText";

/** Fills the tags outside the text: in attributes, and in elements whose text is no paragraph's. A value of several lines becomes one. */
export class LabelsModule implements Module {
  readonly name = "NianbaoLabels";
  /** Behind those that must see every part go by. */
  readonly priority = 80;

  /** @param tellBlank is called for each tag that prints nothing: its entry, and what stands between its braces */
  constructor(
    private readonly isName: (written: string) => boolean,
    private readonly tellBlank: (entry: string, name: string) => void,
  ) {}

  render(part: Part, { filePath, scopeManager }: RenderOptions): Rendered | null {
    const xml = part.value;
    if ((part.type !== "tag" && part.type !== "content") || part.position === "insidetag") return null;
    const tags = labelTags(xml, filePath, this.isName);
    if (tags.length === 0) return null;
    const pieces = tags.map(({ at, length, raw }, index) => {
      const own = { ...part, lIndex: labelIndex(part.lIndex, index) };
      const value = String(scopeManager.getValue(parseTag(plainText(raw)).key, { part: own }) ?? "");
      if (value === "") this.tellBlank(filePath, plainText(raw));
      return escapeXml(value.replace(/\s*[\n\u2028]\s*/gu, " ")).replace(/"/gu, "&quot;") + xml.slice(at + length, tags[index + 1]?.at);
    });
    return { value: xml.slice(0, tags[0]?.at) + pieces.join(""), errors: [] };
  }
}

/** docxtemplater remembers by a part's index what its tag means; one part may have several labels. */
const labelIndex = (part: number, label: number): number => part + (label + 1) / 1_000_000;
