import { strToU8 } from "fflate";
import { isXml, type TemplateEntries } from "../docx/entries";

/** A document's XML entries as texts by name. */
export type XmlTexts = Map<string, string>;

/** Gives a document's entries with their XML changed; entries whose text stays the same keep their bytes. */
export function changeTexts(entries: TemplateEntries, change: (texts: XmlTexts) => void): TemplateEntries {
  const decoder = new TextDecoder();
  const before = new Map([...entries].filter(([name]) => isXml(name)).map(([name, bytes]) => [name, decoder.decode(bytes)]));
  const after = new Map(before);
  change(after);
  const changed = [...after].filter(([name, text]) => before.get(name) !== text);
  return new Map([...entries, ...changed.map(([name, text]) => [name, strToU8(text)] as const)]);
}
